export { captureMail } from './captureMail.ts';
export { isMail } from './isMail.ts';
