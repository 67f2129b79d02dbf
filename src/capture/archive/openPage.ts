import type { CaptureOptions } from '../options.ts';
import { isMhtml } from './mhtml/isMhtml.ts';
import { openMhtml } from './mhtml/openMhtml.ts';
import type { OpenedPage } from './openedPage.ts';
import { isWebarchive, openWebarchive } from './webarchive/openWebarchive.ts';

/** The page in a file that holds one page with its parts; null for any other file. */
export function openPage(bytes: Uint8Array, options: CaptureOptions): OpenedPage | null {
  if (options.as === 'mhtml' || (options.as === undefined && isMhtml(bytes))) return openMhtml(bytes, options);
  if (options.as === 'webarchive' || (options.as === undefined && isWebarchive(bytes))) return openWebarchive(bytes, options);
  return null;
}
