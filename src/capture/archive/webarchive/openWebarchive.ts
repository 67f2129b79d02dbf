import { CaptureError } from '../../captureError.ts';
import type { FrameFinder, HeldFrame } from '../../html/frames/frame.ts';
import { webAddress } from '../../metadata/address.ts';
import type { CaptureOptions } from '../../options.ts';
import { shiftedBytes } from '../byteMap.ts';
import { ARCHIVE_LIMITS, type ArchiveLimits } from '../limits.ts';
import type { OpenedPage } from '../openedPage.ts';
import { addressOf } from '../partAddress.ts';
import { type PartFile, partFile } from '../partFile.ts';
import { PartSpace } from '../partSpace.ts';
import { BinaryPlist } from './binaryPlist.ts';

/** A page in the archive: where its bytes stand, and what the archive tells of it. */
interface Resource {
  readonly from: number;
  readonly to: number;
  readonly url: string | null;
  readonly charset: string | undefined;
}

export function isWebarchive(bytes: Uint8Array): boolean {
  const list = BinaryPlist.open(bytes);
  return list?.dictionary(list.top)?.has('WebMainResource') ?? false;
}

/**
 * The page in a Safari webarchive, with the pages of its frames. The archive holds them as they are, so bytes are those of
 * the file itself.
 *
 * @throws CaptureError `no-text` where it holds no page.
 */
export function openWebarchive(bytes: Uint8Array, options: CaptureOptions): OpenedPage {
  const list = BinaryPlist.open(bytes);
  const pages = list ? pagesIn(list, { ...ARCHIVE_LIMITS, ...options.limits }) : [];
  const [main, ...frames] = pages;
  if (!main) throw new CaptureError('no-text', options.file, 'the archive holds no page; save the page again');
  const space = new PartSpace(fileOf(bytes, main, undefined));
  return {
    format: 'webarchive',
    file: space.file(),
    options: { ...options, ...(main.url ? { location: main.url } : {}) },
    frames: framesIn(bytes, frames, space),
    diagnostics: [],
  };
}

/** The page itself first, then those of its frames, of their frames and so on. */
function pagesIn(list: BinaryPlist, limits: ArchiveLimits): Resource[] {
  const pages: Resource[] = [];
  const visit = (archive: number, depth: number) => {
    const parts = list.dictionary(archive);
    if (!parts || depth > limits.depth || pages.length >= limits.parts) return;
    const page = resource(list, parts.get('WebMainResource'));
    if (page) pages.push(page);
    for (const frame of list.array(parts.get('WebSubframeArchives'))) {
      if (pages.length >= limits.parts) return;
      visit(frame, depth + 1);
    }
  };
  visit(list.top, 0);
  return pages;
}

function resource(list: BinaryPlist, object: number | undefined): Resource | null {
  const fields = list.dictionary(object);
  const data = list.data(fields?.get('WebResourceData'));
  const type = list.string(fields?.get('WebResourceMIMEType'))?.toLowerCase() ?? '';
  if (!fields || !data || (type !== 'text/html' && type !== 'application/xhtml+xml' && type !== '')) return null;
  return {
    ...data,
    url: webAddress(list.string(fields.get('WebResourceURL')) ?? '', null),
    charset: list.string(fields.get('WebResourceTextEncodingName')) ?? undefined,
  };
}

/** Finds a frame's page by its address. */
function framesIn(bytes: Uint8Array, pages: readonly Resource[], space: PartSpace): FrameFinder {
  const byAddress = Map.groupBy(pages, (p) => addressOf(p.url, null) ?? '');
  const added = new Map<Resource, HeldFrame>();
  return (src, base) =>
    (byAddress.get(addressOf(src, base) ?? '') ?? []).map((page) => {
      const held = added.get(page) ?? space.add(fileOf(bytes, page, page.url ?? undefined), page.url);
      added.set(page, held);
      return held;
    });
}

function fileOf(bytes: Uint8Array, { from, to, charset }: Resource, part: string | undefined): PartFile {
  return partFile(bytes.subarray(from, to), shiftedBytes(from), charset, part);
}
