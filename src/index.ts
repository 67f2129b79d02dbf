/**
 * Hearsay for programs. A file's bytes become a report, a report becomes a trace:
 *
 *     const model = await loadModel(files, runtime);           // hearsay/runtime opens both in Node
 *     const report = await capture(bytes, { file: 'page.html' });
 *     const traced = withRelations(await trace(report, model));  // drifts, faithful pairs and disputes within the report
 *     const record = exportTrace(traced);                      // positions in code points, as the schema says
 */
export {
  type CaptureAllOptions,
  type Captured,
  CaptureError,
  type CaptureLimits,
  type CaptureOptions,
  type CaptureSource,
  capture,
  captureAll,
} from './capture/index.ts';
export { relationsWithin, withRelations } from './compare/index.ts';
export * from './contract/index.ts';
export { exportReport, exportTrace, importTrace } from './report/position.ts';
export * from './trace/index.ts';
