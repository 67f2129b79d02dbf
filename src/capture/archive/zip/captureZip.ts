import type { Captured, RandomAccess } from '../captured.ts';
import type { ArchiveContext } from '../context.ts';
import { captureDocument } from './captureDocument.ts';
import { captureWacz, isWacz } from './captureWacz.ts';
import { openZip } from './openZip.ts';
import { walkZip } from './walkZip.ts';

/** A Zip file: a web archive (WACZ), a document that is packed so, or a folder of files. */
export async function* captureZip(access: RandomAccess, context: ArchiveContext): AsyncGenerator<Captured, void, undefined> {
  const zip = await openZip(access, context.options.file, context.limits.parts);
  if (isWacz(zip)) yield* captureWacz(zip, context);
  else if (!(yield* captureDocument(zip, access, context))) yield* walkZip(zip, context);
}
