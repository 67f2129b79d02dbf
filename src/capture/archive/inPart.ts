import type { Format, Report } from '../../contract/index.ts';

/**
 * A report that was captured from a part of an archive: its origins name the part, and its format is the archive's. What has
 * parts itself (a Word document) is named by the path to them.
 */
export function inPart(report: Report, part: string, format: Format): Report {
  const named = <T extends { part?: string | undefined }>(places: readonly T[]) =>
    places.map((place) => ({ ...place, part: place.part === undefined ? part : `${part}/${place.part}` }));
  const found = Object.fromEntries(
    Object.entries(report.head.found).map(([field, { by, origin }]) => [field, { by, origin: named(origin) }]),
  );
  // Pages and boxes can be read only by one who knows that the part is a PDF.
  const head = { ...report.head, found, format: report.head.format === 'pdf' ? report.head.format : format };
  return {
    ...report,
    head,
    blocks: report.blocks.map((b) => ({ ...b, origin: named(b.origin) })),
    removed: report.removed.map((r) => ({ ...r, origin: named(r.origin) })),
  };
}
