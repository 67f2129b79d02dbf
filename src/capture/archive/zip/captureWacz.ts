import { CaptureError } from '../../captureError.ts';
import { BudgetSpent } from '../budget.ts';
import type { Captured } from '../captured.ts';
import { type Packing, unpacked } from '../capturePacked.ts';
import type { ArchiveContext } from '../context.ts';
import { guarded } from '../unpacking.ts';
import { captureWarc } from '../warc/captureWarc.ts';
import { Revisits } from '../warc/revisits.ts';
import type { Zip } from './openZip.ts';

const WARC = /^archive\/.+\.warc(\.gz|\.zst)?$/i;

/** True for a web archive in one file (WACZ 1.1.1, 5): a list of what it holds, and WARC files in a folder. */
export function isWacz(zip: Zip): boolean {
  return zip.entries.some((e) => e.name === 'datapackage.json') && zip.entries.some((e) => WARC.test(e.name));
}

/** The reports in the WARC files of a web archive, in constant memory. */
export async function* captureWacz(zip: Zip, context: ArchiveContext): AsyncGenerator<Captured, void, undefined> {
  const { options, limits, budget } = context;
  const revisits = new Revisits();
  const files = zip.entries.filter((e) => WARC.test(e.name)).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of files) {
    const file = `${options.file}/${entry.name}`;
    const stream = guarded(entry.open(), { file, limits, budget, packed: () => entry.packedBytes });
    try {
      const damage = { members: 0, cut: false };
      const packing = packingOf(entry.name);
      const chunks = packing ? unpacked(stream, packing, file, damage) : stream;
      yield* captureWarc(chunks, context, { format: 'wacz', revisits, damage });
    } catch (error) {
      if (!(error instanceof CaptureError) || error instanceof BudgetSpent) throw error;
      yield { kind: 'problem', error, part: entry.name };
    }
  }
}

function packingOf(name: string): Packing | null {
  return /\.gz$/i.test(name) ? 'gzip' : /\.zst$/i.test(name) ? 'zstd' : null;
}
