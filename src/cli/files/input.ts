/** One thing to read. */
export interface Input {
  /** Where to read it: a path, or "-" for standard input. */
  readonly path: string;
  /** The name it has in the report: inside the folder that was given, or without its folders if it was given by itself. */
  readonly name: string;
}

export const STDIN = '-';

/** An input that cannot be read. The message is one line: which file, what is wrong, what to do. */
export class InputError extends Error {
  constructor(path: string, problem: string, cause?: unknown) {
    super(`${path === STDIN ? 'standard input' : path}: ${problem}`, { cause });
    this.name = 'InputError';
  }
}
