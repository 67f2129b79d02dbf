import { capture } from '../src/capture/index.ts';
import { openRuntime, readModelFiles } from '../src/runtime/index.ts';
import { loadModel } from '../src/trace/model/attributionModel.ts';
import type { Runtime } from '../src/trace/runtime.ts';
import { trace } from '../src/trace/trace.ts';
import { modelOption } from './modelOption.ts';
import type { Marked } from './polnear.ts';

/** What `hearsay trace --as plain --depth N` finds in a text: the outermost statements with a cue. */
export type Tracer = (text: string, depth: number) => Promise<Marked[]>;

export interface OpenedTracer {
  readonly trace: Tracer;
  /** Milliseconds spent inside the model's graphs until now. */
  readonly inGraphs: () => number;
  /** Which model and runtime, for the table's head. */
  readonly description: string;
}

export interface TracerOptions {
  readonly model: string;
  readonly runtime: string;
}

/** What the benches measure: one thread, everything from a text to its statements. */
export async function openTracer({ model: modelName, runtime: runtimeName }: TracerOptions): Promise<OpenedTracer> {
  const chosen = runtimeName === 'wasm' ? (await import('../src/runtime/wasm.ts')).wasmRuntime : (await openRuntime()).runtime;
  const { runtime, milliseconds } = timed(chosen);
  const model = await loadModel(await readModelFiles(modelOption(modelName)), runtime);
  return {
    description: `model ${modelName}, runtime ${runtime.name}`,
    inGraphs: milliseconds,
    trace: async (text, depth) => {
      const report = await capture(new TextEncoder().encode(text), { file: 'text', as: 'plain' });
      const { statements } = await trace(report, model, { depth });
      return statements
        .filter((s) => s.within === null && s.how === 'cue')
        .map(({ source, cue, content }) => ({ source, cue: cue ? [cue] : [], content }));
    },
  };
}

function timed(runtime: Runtime): { readonly runtime: Runtime; readonly milliseconds: () => number } {
  let spent = 0;
  return {
    milliseconds: () => spent,
    runtime: {
      name: runtime.name,
      load: async (onnx) => {
        const graph = await runtime.load(onnx);
        return {
          run: async (inputs) => {
            const start = performance.now();
            const outputs = await graph.run(inputs);
            spent += performance.now() - start;
            return outputs;
          },
        };
      },
    },
  };
}
