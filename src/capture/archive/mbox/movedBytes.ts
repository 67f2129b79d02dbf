import type { Report, Run } from '../../../contract/index.ts';
import type { Unquoted } from './unquoted.ts';

/** The report of a mail in an mbox file, its places those of the file. */
export function movedBytes(report: Report, mail: Unquoted): Report {
  // The end of a stretch is told by its last byte: what was before the next one is not of it.
  const moved = ([from, to]: readonly [number, number]): [number, number] =>
    to > from ? [mail.placeOf(from), mail.placeOf(to - 1) + 1] : [mail.placeOf(from), mail.placeOf(from)];
  // Bytes with a mark between them are no longer exactly the text.
  const run = (r: Run): Run => {
    if (!r.bytes) return r;
    const marked = r.how === undefined && mail.isCut(...r.bytes);
    return { ...r, bytes: moved(r.bytes), ...(marked ? { how: 'escape' as const } : {}) };
  };
  const found = Object.fromEntries(
    Object.entries(report.head.found).map(([field, { by, origin }]) => [
      field,
      { by, origin: origin.map((place) => (place.bytes ? { ...place, bytes: moved(place.bytes) } : place)) },
    ]),
  );
  return {
    ...report,
    head: { ...report.head, found },
    blocks: report.blocks.map((b) => ({ ...b, origin: b.origin.map(run) })),
    removed: report.removed.map((r) => ({ ...r, origin: r.origin.map(run) })),
  };
}
