import * as ort from 'onnxruntime-web/wasm';
import type { Runtime } from '../trace/runtime.ts';
import { graphOf } from './session.ts';

/** WebAssembly: onnxruntime-web. Runs in a browser, and in Node where there is no native runtime for the machine. */
export const wasmRuntime: Runtime = {
  name: 'wasm',
  async load(onnx) {
    ort.env.wasm.numThreads = 1;
    const session = await ort.InferenceSession.create(onnx, {
      executionProviders: ['wasm'],
      executionMode: 'sequential',
      graphOptimizationLevel: 'all',
      logSeverityLevel: 3,
    });
    return graphOf(session, ort.Tensor);
  },
};
