import { CaptureError } from '../captureError.ts';
import { extensionOf, isPartsFolder, isReportName } from '../reportTypes.ts';
import { BudgetSpent } from './budget.ts';
import type { Captured } from './captured.ts';
import type { ArchiveContext } from './context.ts';
import type { Tally } from './tally.ts';
import { collected, guarded } from './unpacking.ts';

/** A file that stands in an archive. */
export interface HeldFile {
  /** Its path inside, with slashes. */
  readonly name: string;
  readonly packedBytes: number;
  readonly encrypted: boolean;
  /** What it holds, unpacked as it is read. Rejects with a CaptureError where it is damaged. */
  open(): AsyncIterable<Uint8Array>;
}

/** Why a file in an archive is left out, as in a folder; null where it is read. `has` tells of a path whether it is there too. */
export function reasonToLeave(name: string, has: (path: string) => boolean): string | null {
  const steps = name.split('/');
  if (steps.some((s) => (s.startsWith('.') && s !== '.') || s === '__MACOSX')) return 'hidden';
  const inParts = steps.some(
    (step, i) => i < steps.length - 1 && isPartsFolder(step, (beside) => has([...steps.slice(0, i), beside].join('/'))),
  );
  if (inParts) return 'parts of saved pages';
  const type = extensionOf(steps.at(-1) ?? '');
  return isReportName(name) ? null : type || 'no type';
}

/** What a file in an archive holds; what is wrong with it is told in its place. */
export async function* captureHeldFile(
  entry: HeldFile,
  { options, limits, budget, inner }: ArchiveContext,
): AsyncGenerator<Captured, void, undefined> {
  const file = `${options.file}/${entry.name}`;
  try {
    if (entry.encrypted)
      throw new CaptureError('encrypted', file, 'is encrypted; unpack it with its password and give it by itself');
    const unpacking = { file, limits, budget, packed: () => entry.packedBytes };
    const stream = guarded(entry.open(), unpacking);
    // A packed record of the web may be larger than memory; everything else is read whole.
    const source = /\.warc(?:\.gz|\.zst)?$/i.test(entry.name) ? { stream } : { bytes: await collected(stream, unpacking) };
    for await (const captured of inner(source, { ...options, file })) yield within(captured, entry.name);
  } catch (error) {
    if (!(error instanceof CaptureError) || error instanceof BudgetSpent) throw error;
    yield { kind: 'problem', error, part: entry.name };
  }
}

/** What was left out of an archive, in one line. */
export function otherFiles(left: Tally): Captured {
  const message = `left out ${left.of('file that is no report', 'files that are no reports')}`;
  return { kind: 'note', note: { rule: 'other-files', severity: 'info', message } };
}

/** What stands in an archive inside is named by the path to it. */
function within(captured: Captured, name: string): Captured {
  return { ...captured, part: captured.part ? `${name}/${captured.part}` : name };
}
