import { CaptureError } from '../../captureError.ts';
import { extensionOf, isPartsFolder, REPORT_TYPES } from '../../reportTypes.ts';
import { BudgetSpent } from '../budget.ts';
import type { Captured } from '../captured.ts';
import type { ArchiveContext } from '../context.ts';
import { Tally } from '../tally.ts';
import { collected, guarded } from '../unpacking.ts';
import type { Zip, ZipEntry } from './openZip.ts';

/** The reports in a Zip file, like those of a folder: sorted by name, with what was left out said in one line. */
export async function* walkZip(zip: Zip, context: ArchiveContext): AsyncGenerator<Captured, void, undefined> {
  const { options, limits } = context;
  const left = new Tally();
  const names = new Set(zip.entries.map((e) => e.name));
  const taken = zip.entries.filter((entry) => {
    const reason = reasonToLeave(entry.name, names);
    if (reason) left.add(reason);
    return reason === null;
  });
  // By code units, as the files of a folder are.
  taken.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  for (const entry of taken) yield* captureEntry(entry, context);
  if (left.total > 0) {
    const message = `left out ${left.of('file that is no report', 'files that are no reports')}`;
    yield { kind: 'note', note: { rule: 'other-files', severity: 'info', message } };
  }
  if (zip.cut) {
    const many = zip.entries.length >= limits.parts;
    const problem = many
      ? `has more than ${limits.parts} files (limit parts); the later ones were not read`
      : 'its list of contents is damaged; the files after the damage were not read';
    yield { kind: 'problem', error: new CaptureError(many ? 'too-complex' : 'damaged', options.file, problem), part: null };
  }
  if (taken.length === 0) throw new CaptureError('no-text', options.file, 'the Zip archive holds no report');
}

function reasonToLeave(name: string, names: ReadonlySet<string>): string | null {
  const steps = name.split('/');
  if (steps.some((s) => s.startsWith('.') || s === '__MACOSX')) return 'hidden';
  const inParts = steps.some(
    (step, i) => i < steps.length - 1 && isPartsFolder(step, (beside) => names.has([...steps.slice(0, i), beside].join('/'))),
  );
  if (inParts) return 'parts of saved pages';
  const type = extensionOf(steps.at(-1) ?? '');
  return REPORT_TYPES.has(type) ? null : type || 'no type';
}

async function* captureEntry(entry: ZipEntry, { options, limits, budget, inner }: ArchiveContext): AsyncGenerator<Captured> {
  const file = `${options.file}/${entry.name}`;
  try {
    if (entry.encrypted)
      throw new CaptureError('encrypted', file, 'is encrypted; unpack it with its password and give it by itself');
    const unpacking = { file, limits, budget, packed: () => entry.packedBytes };
    const stream = guarded(entry.open(), unpacking);
    // A packed record of the web may be larger than memory; everything else is read whole.
    const source = /\.warc(?:\.gz)?$/i.test(entry.name) ? { stream } : { bytes: await collected(stream, unpacking) };
    for await (const captured of inner(source, { ...options, file })) yield within(captured, entry.name);
  } catch (error) {
    if (!(error instanceof CaptureError) || error instanceof BudgetSpent) throw error;
    yield { kind: 'problem', error, part: entry.name };
  }
}

/** What stands in an archive inside is named by the path to it. */
function within(captured: Captured, name: string): Captured {
  return { ...captured, part: captured.part ? `${name}/${captured.part}` : name };
}
