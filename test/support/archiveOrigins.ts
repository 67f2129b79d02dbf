import type { Report, Run } from '../../src/contract/index.ts';

/**
 * For archives whose origins count the bytes of the archive itself: the runs that do not hold. What stands there, decoded by
 * its `how` in a way of its own, must be the text. Parts must be UTF-8.
 */
export function misplacedInArchive(report: Report, archive: Uint8Array): string[] {
  const misplaced: string[] = [];
  const check = (text: string, runs: readonly Run[]) => {
    for (const run of runs) {
      if (!run.bytes || run.how === 'join' || run.how === 'escape') continue;
      const said = text.slice(run.start, run.end);
      const there = archive.subarray(run.bytes[0], run.bytes[1]);
      if (!readings(there, run.how).some((reading) => (run.how === 'base64' ? reading.includes(said) : reading === said)))
        misplaced.push(
          `${JSON.stringify(said)} (${run.how ?? 'as it is'}): ${JSON.stringify(Buffer.from(there).toString('latin1'))}`,
        );
    }
  };
  for (const b of report.blocks) check(report.text, b.origin);
  for (const r of report.removed) check(r.text, r.origin);
  return misplaced;
}

/** What bytes of the archive can say. */
function readings(bytes: Uint8Array, how: Run['how']): string[] {
  const raw = Buffer.from(bytes);
  const plain = raw.toString('utf8');
  if (how === undefined) return [plain];
  const unquoted = Buffer.from(
    raw
      .toString('latin1')
      .replace(/=[ \t]*\r?\n/g, '')
      .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');
  if (how === 'quoted-printable') return [unquoted];
  // The first digit may belong to the byte before: each way to begin a group of four is tried.
  const digits = plain.replace(/[^A-Za-z0-9+/]/g, '');
  const unpacked = ['', 'A', 'AA', 'AAA'].map((lead) => Buffer.from(lead + digits, 'base64').toString('utf8'));
  if (how === 'base64') return unpacked;
  if (how === 'space') return [' ', '\n', '\t'];
  // A reference is told as such whatever else the part went through; in an attribute it may stand for another one.
  const around = unpacked.map((t) => /&[#\w]+;/.exec(t)?.[0] ?? '');
  return [plain, unquoted, ...around].flatMap((t) => [t, references(t), references(references(t))]);
}

function references(text: string): string {
  const names: Readonly<Record<string, string>> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    rsquo: '’',
    nbsp: '\u00a0',
    ldquo: '“',
    rdquo: '”',
  };
  return text.replace(/&(?:#(\d+)|(\w+));/g, (whole, code: string | undefined, name: string | undefined) =>
    code ? String.fromCodePoint(Number(code)) : (names[name ?? ''] ?? whole),
  );
}
