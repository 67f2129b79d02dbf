import type { Report, Run } from '../../src/contract/index.ts';

/**
 * The runs of a report that do not hold: those without `how` must decode (as UTF-8; other encodings are left to the tests of
 * decoding) to exactly their text. One line each.
 */
export function misplacedRuns(report: Report, bytes: Uint8Array): string[] {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const check = (text: string, where: string) => (run: Run) => {
    if (run.how !== undefined || !run.bytes) return [];
    try {
      const stands = decoder.decode(bytes.subarray(run.bytes[0], run.bytes[1]));
      const said = text.slice(run.start, run.end);
      return stands === said
        ? []
        : [`${where}: ${JSON.stringify(said.slice(0, 40))} is said to stand where ${JSON.stringify(stands.slice(0, 40))} does`];
    } catch {
      return [];
    }
  };
  return [
    ...report.blocks.flatMap((b) => b.origin.flatMap(check(report.text, b.id))),
    ...report.removed.flatMap((r, i) => r.origin.flatMap(check(r.text, `removed ${i}`))),
  ];
}
