export { captureExport } from './captureExport.ts';
export { isExport } from './isExport.ts';
