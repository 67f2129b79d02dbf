import type { Run } from '../contract/index.ts';
import type { MappedRun, MappedText } from '../report/mappedText.ts';
import type { DecodedFile } from './decodedFile.ts';

/**
 * A text that was read out of a file (out of its escapes, its cells, its elements) as a file of its own, so that what
 * reads files can read it. Every place of it leads back to the file it was read from, through as many layers as there are.
 *
 * @param text Mapped to places in `outer`.
 * @param bytes What the report's id is made of.
 */
export function mappedFile(text: MappedText, outer: DecodedFile, bytes: Uint8Array): DecodedFile {
  const { runs } = text;
  return {
    bytes,
    text: text.text,
    encoding: outer.encoding,
    encodingBy: outer.encodingBy,
    byteAt: (unit) => {
      const run = runs[runAt(runs, unit)];
      if (!run) return outer.byteAt(runs.at(-1)?.to ?? 0);
      return outer.byteAt(run.how === undefined ? run.from + (unit - run.start) : run.from);
    },
    origin: (run) => led(run, runs).flatMap((r) => outer.origin?.(r) ?? [plain(r, outer)]),
  };
}

function plain({ start, end, from, to, how }: MappedRun, outer: DecodedFile): Run {
  return { start, end, bytes: [outer.byteAt(from), outer.byteAt(to)], ...(how ? { how } : {}) };
}

/** A run over the text as runs over the outer file. */
function led(run: MappedRun, runs: readonly MappedRun[]): MappedRun[] {
  const first = runAt(runs, run.from);
  return run.how === undefined ? pieces(run, runs, first) : [hull(run, runs, first)];
}

function pieces(run: MappedRun, runs: readonly MappedRun[], first: number): MappedRun[] {
  const found: MappedRun[] = [];
  for (let i = first; i < runs.length; i++) {
    const o = runs[i];
    if (!o || o.start >= run.to) break;
    const [a, z] = [Math.max(o.start, run.from), Math.min(o.end, run.to)];
    const place = { start: run.start + (a - run.from), end: run.start + (z - run.from) };
    if (o.how === undefined) found.push({ ...place, from: o.from + (a - o.start), to: o.from + (z - o.start) });
    else found.push({ ...place, from: o.from, to: o.to, how: o.how });
  }
  return found;
}

/** What was changed here covers all that it was made of; markup that was put in stands nowhere and adds nothing. */
function hull(run: MappedRun, runs: readonly MappedRun[], first: number): MappedRun {
  let [from, to] = [Number.POSITIVE_INFINITY, -1];
  let how = run.how;
  for (let i = first; i < runs.length; i++) {
    const o = runs[i];
    if (!o || o.start > run.to || (o.start === run.to && i > first)) break;
    if (o.how !== undefined && o.to === o.from) continue;
    const [a, z] = [Math.max(o.start, run.from), Math.min(o.end, run.to)];
    from = Math.min(from, o.how === undefined ? o.from + (a - o.start) : o.from);
    to = Math.max(to, o.how === undefined ? o.from + (z - o.start) : o.to);
    // A sign that stood for itself and was only escaped on the way is as the outer layer has it.
    if (o.how !== undefined && o.start === run.from && o.end === run.to) how = o.how;
  }
  const place = runs[Math.min(first, runs.length - 1)]?.from ?? 0;
  const known = to >= 0 ? { from, to } : { from: place, to: place };
  return { start: run.start, end: run.end, ...known, ...(how ? { how } : {}) };
}

/** The run in which `unit` stands; the number of runs where it stands after the last. By halving. */
function runAt(runs: readonly MappedRun[], unit: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((runs[middle]?.end ?? 0) <= unit) low = middle + 1;
    else high = middle;
  }
  return low;
}
