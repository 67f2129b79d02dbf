import type { Format, Report, Run } from '../../contract/index.ts';

/** A report that was captured from a part of an archive: its origins name the part, and its format is the archive's. */
export function inPart(report: Report, part: string, format: Format): Report {
  const named = (runs: readonly Run[]): Run[] => runs.map((run) => ({ ...run, part: run.part ?? part }));
  // Pages and boxes can be read only by one who knows that the part is a PDF.
  const found = Object.fromEntries(
    Object.entries(report.head.found).map(([field, { by, origin }]) => [
      field,
      { by, origin: origin.map((place) => ({ ...place, part: place.part ?? part })) },
    ]),
  );
  const head = { ...report.head, found, format: report.head.format === 'pdf' ? report.head.format : format };
  return {
    ...report,
    head,
    blocks: report.blocks.map((b) => ({ ...b, origin: named(b.origin) })),
    removed: report.removed.map((r) => ({ ...r, origin: named(r.origin) })),
  };
}
