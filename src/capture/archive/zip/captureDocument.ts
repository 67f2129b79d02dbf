import { capture } from '../../capture.ts';
import { CaptureError } from '../../captureError.ts';
import { shownBytes } from '../budget.ts';
import type { Captured, RandomAccess } from '../captured.ts';
import type { ArchiveContext } from '../context.ts';
import type { Zip } from './openZip.ts';

/** Documents that are Zip files, by a file that only they have, and what they are called where they are not read. */
const DOCUMENTS: readonly { readonly file: RegExp; readonly name?: string }[] = [
  { file: /^\/?word\/document\d*\.xml$/i },
  { file: /^\/?xl\/workbook\.(?:xml|bin)$/i, name: 'a spreadsheet' },
  { file: /^\/?ppt\/presentation\.xml$/i, name: 'a presentation' },
  { file: /^content\.xml$/i, name: 'an OpenDocument file' },
];

/** Documents of Word and the like are packed as Zip files: as one report where they are read. False for any other file. */
export async function* captureDocument(
  zip: Zip,
  access: RandomAccess,
  { options, limits, budget }: ArchiveContext,
): AsyncGenerator<Captured, boolean, undefined> {
  const document = DOCUMENTS.find(({ file }) => zip.entries.some((e) => file.test(e.name)));
  // A folder of saved pages may hold a file of such a name; a document tells of its kind at its top.
  const told = zip.entries.some((e) => /^(?:\[Content_Types\]\.xml|mimetype)$/i.test(e.name));
  if (!document || !told) return false;
  if (document.name)
    throw new CaptureError('unsupported', options.file, `this is ${document.name}, which is not read; save its text`);
  if (access.size > limits.bytes) {
    const most = shownBytes(limits.bytes);
    throw new CaptureError('too-large', options.file, `the document is larger than ${most} (limit size)`);
  }
  const bytes = await access.read(0, access.size);
  budget.spend(bytes.length);
  yield { kind: 'report', report: await capture(bytes, options), part: null };
  return true;
}
