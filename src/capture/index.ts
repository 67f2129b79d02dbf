export { capture } from './capture.ts';
export { CaptureError, type CaptureErrorCode } from './captureError.ts';
export type { CaptureOptions } from './options.ts';
