/** A tensor that goes into or comes out of a graph. int64 values are given as numbers that BigInt64Array takes. */
export interface Tensor {
  readonly type: 'float32' | 'int64';
  readonly data: Float32Array | BigInt64Array;
  readonly dims: readonly number[];
}

/** One loaded graph. */
export interface Graph {
  run(inputs: Readonly<Record<string, Tensor>>): Promise<Readonly<Record<string, Tensor>>>;
}

/**
 * What runs the model: it comes in as an argument, so that tracing knows nothing of Node or of a browser.
 * `runtime/native.ts` gives onnxruntime-node, `runtime/wasm.ts` onnxruntime-web.
 */
export interface Runtime {
  readonly name: string;
  /** Loads a graph in ONNX format. It runs on one thread: reports in parallel beat threads on one report. */
  load(onnx: Uint8Array): Promise<Graph>;
}

/** The files of one model, read by the caller. */
export interface ModelFiles {
  readonly encoder: Uint8Array;
  readonly role: Uint8Array;
  /** The word pieces, one a line. */
  readonly vocabulary: string;
  /** The parsed `config.json`. */
  readonly config: unknown;
  /** `sha256:…` over the files, in this order. */
  readonly id: string;
}
