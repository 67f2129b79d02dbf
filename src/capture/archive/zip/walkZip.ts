import { CaptureError } from '../../captureError.ts';
import type { Captured } from '../captured.ts';
import type { ArchiveContext } from '../context.ts';
import { captureHeldFile, otherFiles, reasonToLeave } from '../heldFiles.ts';
import { Tally } from '../tally.ts';
import type { Zip } from './openZip.ts';

/** The reports in a Zip file, like those of a folder: sorted by name, with what was left out said in one line. */
export async function* walkZip(zip: Zip, context: ArchiveContext): AsyncGenerator<Captured, void, undefined> {
  const { options, limits } = context;
  const left = new Tally();
  const names = new Set(zip.entries.map((e) => e.name));
  const taken = zip.entries.filter((entry) => {
    const reason = reasonToLeave(entry.name, (path) => names.has(path));
    if (reason) left.add(reason);
    return reason === null;
  });
  // By code units, as the files of a folder are.
  taken.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  for (const entry of taken) yield* captureHeldFile(entry, context);
  if (left.total > 0) yield otherFiles(left);
  if (zip.cut) {
    const many = zip.entries.length >= limits.parts;
    const problem = many
      ? `has more than ${limits.parts} files (limit parts); the later ones were not read`
      : 'its list of contents is damaged; the files after the damage were not read';
    yield { kind: 'problem', error: new CaptureError(many ? 'too-complex' : 'damaged', options.file, problem), part: null };
  }
  if (taken.length === 0) throw new CaptureError('no-text', options.file, 'the Zip archive holds no report');
}
