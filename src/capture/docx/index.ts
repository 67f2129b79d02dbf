export { captureDocx } from './captureDocx.ts';
export { isDocx } from './isDocx.ts';
