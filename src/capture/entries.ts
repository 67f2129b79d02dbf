import type { Captured } from './archive/captured.ts';
import { captureExport, isExport } from './export/index.ts';
import { captureFeed, isFeed } from './feed/index.ts';
import type { CaptureOptions } from './options.ts';

/** A kind of file that holds several reports in one text, each of them whole. */
interface EntriesKind {
  readonly format: 'feed' | 'export';
  isSuch(bytes: Uint8Array): boolean;
  capture(bytes: Uint8Array, options: CaptureOptions): AsyncGenerator<Captured, void, undefined>;
}

const KINDS: readonly EntriesKind[] = [
  { format: 'feed', isSuch: isFeed, capture: captureFeed },
  { format: 'export', isSuch: isExport, capture: captureExport },
];

/** True for a file that holds several reports in one text, by its beginning: at least its first 4096 bytes, or all of it. */
export function holdsEntries(head: Uint8Array): boolean {
  return KINDS.some((kind) => kind.isSuch(head));
}

/** The reports in such a file; null for any other file. Throws as the reader of its format does. */
export function captureEntries(bytes: Uint8Array, options: CaptureOptions): AsyncGenerator<Captured, void, undefined> | null {
  const kind = KINDS.find((k) => (options.as === undefined ? k.isSuch(bytes) : k.format === options.as));
  return kind ? kind.capture(bytes, options) : null;
}
