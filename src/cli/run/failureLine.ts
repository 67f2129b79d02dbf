import type { Captured } from '../../capture/archive/captured.ts';
import { CaptureError } from '../../capture/captureError.ts';
import { type Input, InputError, STDIN } from '../files/input.ts';
import { codeOf } from '../files/systemProblem.ts';

/** What went wrong with an input, in one line. What is not foreseen is our fault, and said to be. */
export function failureLine(error: unknown, input: Input): string {
  if (error instanceof InputError) return error.message;
  if (error instanceof CaptureError) {
    // What stands in an archive is named after it.
    const inside = error.file.startsWith(input.name) ? error.file.slice(input.name.length) : '';
    return `${shownPath(input)}${inside}: ${error.message.slice(`${error.file}: `.length)}`;
  }
  if (codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY') return `${shownPath(input)}: takes more memory than there is; split it`;
  const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
  return `${shownPath(input)}: hearsay failed on it (${why}); please report this, with what HEARSAY_DEBUG=1 prints`;
}

/** A report knows only its own name; messages speak of the path that was given. */
export function shownPath(input: Input): string {
  return input.path === STDIN ? 'standard input' : input.path;
}

/** What messages call a report: the file, in an archive also its path there or else its address. */
export function shownReport({ report: { head }, part }: Captured & { kind: 'report' }, archive: Input): string {
  if (part === null) return shownPath(archive);
  const inside = head.file.startsWith(archive.name) ? head.file.slice(archive.name.length) : '';
  return `${shownPath(archive)}${inside === '' && head.url !== null ? `: ${head.url}` : inside}`;
}

/** What there is to tell of an archive, or of one in it, in one line. */
export function noteLine({ note, part }: Captured & { kind: 'note' }, archive: Input): string {
  return `${shownPath(archive)}${part === undefined ? '' : `/${part}`}: ${note.message}`;
}
