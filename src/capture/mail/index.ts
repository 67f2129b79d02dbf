export { captureMail } from './captureMail.ts';
export { captureMailFile } from './captureMailFile.ts';
export { isMail, mayHoldFiles } from './isMail.ts';
