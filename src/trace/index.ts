export { type Explained, explain } from './explain.ts';
export { type AttributionModel, loadModel } from './model/attributionModel.ts';
export type { Graph, ModelFiles, Runtime, Tensor } from './runtime.ts';
export { type FoundAt, statementAt } from './statementAt.ts';
export { type TraceOptions, trace } from './trace.ts';
export { VERSION } from './version.ts';
