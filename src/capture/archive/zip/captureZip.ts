import type { Captured, RandomAccess } from '../captured.ts';
import type { ArchiveContext } from '../context.ts';
import { captureDocument } from './captureDocument.ts';
import { captureEpub, isEpub } from './captureEpub.ts';
import { captureOmnivore, isOmnivore } from './captureOmnivore.ts';
import { captureWacz, isWacz } from './captureWacz.ts';
import { openZip } from './openZip.ts';
import { walkZip } from './walkZip.ts';

/** A Zip file: a web archive (WACZ), a book (EPUB), the export of a reading service, a document that is packed so, or a folder of files. */
export async function* captureZip(access: RandomAccess, context: ArchiveContext): AsyncGenerator<Captured, void, undefined> {
  const zip = await openZip(access, context.options.file, context.limits.parts);
  if (isWacz(zip)) yield* captureWacz(zip, context);
  else if (isEpub(zip)) yield* captureEpub(zip, context);
  else if (isOmnivore(zip)) yield* captureOmnivore(zip, context);
  else if (!(yield* captureDocument(zip, access, context))) yield* walkZip(zip, context);
}
