import type { Report, Run } from '../contract/index.ts';
import type { DecodedFile } from './decodedFile.ts';

/** A run of an origin that does not hold what it says. */
export interface Unfaithful {
  readonly text: string;
  readonly bytes: readonly [number, number];
  /** What stands in the file there. */
  readonly there: string;
}

/**
 * For tests of every format: the runs without `how`, in blocks and removals, whose bytes do not decode to exactly their
 * text. Empty for a faithful report. Bytes are decoded from the file's text, so that every encoding can be checked.
 */
export function unfaithful(report: Report, file: DecodedFile): Unfaithful[] {
  const units = unitsByByte(file);
  const found: Unfaithful[] = [];
  const check = (text: string, runs: readonly Run[]) => {
    for (const run of runs) {
      if (run.how !== undefined || !run.bytes) continue;
      const said = text.slice(run.start, run.end);
      const there = file.text.slice(units(run.bytes[0]), units(run.bytes[1]));
      if (said !== there) found.push({ text: said, bytes: run.bytes, there });
    }
  };
  for (const b of report.blocks) check(report.text, b.origin);
  for (const r of report.removed) check(r.text, r.origin);
  return found;
}

/** The way back from a byte to the unit that begins there, by bisection. */
function unitsByByte(file: DecodedFile): (byte: number) => number {
  return (byte) => {
    let low = 0;
    let high = file.text.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (file.byteAt(middle) < byte) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
