import type { InferenceSession, TensorConstructor } from 'onnxruntime-common';
import type { Graph, Tensor } from '../trace/runtime.ts';

/** A session of either onnxruntime package as a graph. */
export function graphOf(session: InferenceSession, make: TensorConstructor): Graph {
  return {
    async run(inputs) {
      const feeds = Object.entries(inputs).map(([name, t]) => [
        name,
        t.type === 'int64' ? new make('int64', t.data, t.dims) : new make('float32', t.data, t.dims),
      ]);
      const outputs = await session.run(Object.fromEntries(feeds));
      return Object.fromEntries(Object.entries(outputs).flatMap(([name, t]) => (isOurs(t) ? [[name, t]] : [])));
    },
  };
}

/** The graphs use no other types. */
function isOurs(value: InferenceSession.OnnxValueMapType[string]): value is InferenceSession.OnnxValueMapType[string] & Tensor {
  return value.type === 'float32' || value.type === 'int64';
}
