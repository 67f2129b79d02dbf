/** Why a file could not be captured at all. */
export type CaptureErrorCode =
  | 'empty'
  | 'binary'
  | 'unsupported'
  | 'too-large'
  | 'too-complex'
  | 'no-text'
  | 'too-slow'
  | 'encrypted'
  | 'damaged';

/** A file that gives no report. The message is one line: which file, what is wrong, what to do. */
export class CaptureError extends Error {
  readonly code: CaptureErrorCode;
  readonly file: string;

  constructor(code: CaptureErrorCode, file: string, problem: string) {
    super(`${file}: ${problem}`);
    this.name = 'CaptureError';
    this.code = code;
    this.file = file;
  }
}
