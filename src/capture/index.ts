export type { Captured, CaptureSource, RandomAccess } from './archive/captured.ts';
export type { CaptureLimits } from './archive/limits.ts';
export { capture } from './capture.ts';
export { type CaptureAllOptions, captureAll } from './captureAll.ts';
export { CaptureError, type CaptureErrorCode } from './captureError.ts';
export type { CaptureOptions } from './options.ts';
