export { captureText } from './captureText.ts';
