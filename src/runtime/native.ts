import * as ort from 'onnxruntime-node';
import type { Runtime } from '../trace/runtime.ts';
import { graphOf } from './session.ts';

/** Machine code: onnxruntime-node. Needs Node. */
export const nativeRuntime: Runtime = {
  name: 'native',
  async load(onnx) {
    const session = await ort.InferenceSession.create(onnx, {
      executionProviders: ['cpu'],
      executionMode: 'sequential',
      intraOpNumThreads: 1,
      interOpNumThreads: 1,
      graphOptimizationLevel: 'all',
      logSeverityLevel: 3,
    });
    return graphOf(session, ort.Tensor);
  },
};
