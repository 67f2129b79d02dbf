import { CaptureError } from '../captureError.ts';

/** The time that one page may take, looked at between the steps of reading it. */
export class Deadline {
  readonly #file: string;
  readonly #seconds: number;
  readonly #end: number;

  constructor(file: string, milliseconds: number) {
    this.#file = file;
    this.#seconds = milliseconds / 1000;
    this.#end = performance.now() + milliseconds;
  }

  /** @throws CaptureError `too-slow` once the time is over. */
  check(): void {
    if (performance.now() <= this.#end) return;
    throw new CaptureError(
      'too-slow',
      this.#file,
      `reading the page took more than ${this.#seconds} s; save only the part with the report`,
    );
  }
}
