import type { Diagnostic } from '../../../contract/index.ts';
import { CaptureError } from '../../captureError.ts';
import type { FrameFinder, HeldFrame } from '../../html/frames/frame.ts';
import { webAddress } from '../../metadata/address.ts';
import type { CaptureOptions } from '../../options.ts';
import { ARCHIVE_LIMITS, type ArchiveLimits } from '../limits.ts';
import type { OpenedPage } from '../openedPage.ts';
import { addressOf } from '../partAddress.ts';
import { type PartFile, partFile } from '../partFile.ts';
import { PartSpace } from '../partSpace.ts';
import { BinaryPlist } from './binaryPlist.ts';
import type { PlistData, PropertyList } from './propertyList.ts';
import { isXmlPlist, XmlPlist } from './xmlPlist.ts';

/** A page in the archive, and what the archive tells of it. */
interface Resource {
  readonly data: PlistData;
  readonly url: string | null;
  readonly charset: string | undefined;
}

export function isWebarchive(bytes: Uint8Array): boolean {
  // Of a list as XML, which is read whole, the beginning shows the name.
  const list = isXmlPlist(bytes) && !namesPage(bytes) ? null : openPlist(bytes);
  return list?.dictionary(list.top)?.has('WebMainResource') ?? false;
}

function openPlist(bytes: Uint8Array): PropertyList | null {
  return BinaryPlist.open(bytes) ?? XmlPlist.open(bytes);
}

/** In the order of their names a page's pictures (WebSubresources) stand after it. */
function namesPage(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1')
    .decode(bytes.subarray(0, 64 * 1024))
    .replaceAll('\0', '')
    .includes('WebMainResource');
}

/**
 * The page in a Safari webarchive, with the pages of its frames, in the binary form that Safari writes or as XML. Bytes are
 * those of the file itself.
 *
 * @throws CaptureError `no-text` where it holds no page.
 */
export function openWebarchive(bytes: Uint8Array, options: CaptureOptions): OpenedPage {
  const list = openPlist(bytes);
  const { pages, diagnostics } = list ? pagesIn(list, { ...ARCHIVE_LIMITS, ...options.limits }) : { pages: [], diagnostics: [] };
  const [main, ...frames] = pages;
  if (!main) throw new CaptureError('no-text', options.file, 'the archive holds no page; save the page again');
  const space = new PartSpace(fileOf(main, undefined));
  return {
    format: 'webarchive',
    file: space.file(),
    options: { ...options, ...(main.url ? { location: main.url } : {}) },
    frames: framesIn(frames, space),
    diagnostics,
  };
}

/** The page itself first, then those of its frames, of their frames and so on. */
function pagesIn(list: PropertyList, limits: ArchiveLimits): { pages: Resource[]; diagnostics: Diagnostic[] } {
  const pages: Resource[] = [];
  const reached = new Map<string, string>();
  const visit = (archive: number, depth: number) => {
    const parts = list.dictionary(archive);
    if (!parts) return;
    if (depth > limits.depth) {
      reached.set(
        'too-deep',
        `the file has frames in frames more than ${limits.depth} deep (limit depth); deeper ones were left out`,
      );
      return;
    }
    const page = resource(list, parts.get('WebMainResource'));
    if (page) pages.push(page);
    for (const frame of list.array(parts.get('WebSubframeArchives'))) {
      if (pages.length >= limits.parts) {
        reached.set('too-many-parts', `the file has more than ${limits.parts} pages (limit parts); later ones were left out`);
        return;
      }
      visit(frame, depth + 1);
    }
  };
  visit(list.top, 0);
  return { pages, diagnostics: [...reached].map(([rule, message]) => ({ rule, severity: 'warning', message })) };
}

function resource(list: PropertyList, object: number | undefined): Resource | null {
  const fields = list.dictionary(object);
  const data = list.data(fields?.get('WebResourceData'));
  const type = list.string(fields?.get('WebResourceMIMEType'))?.toLowerCase() ?? '';
  if (!fields || !data || (type !== 'text/html' && type !== 'application/xhtml+xml' && type !== '')) return null;
  return {
    data,
    url: webAddress(list.string(fields.get('WebResourceURL')) ?? '', null),
    charset: list.string(fields.get('WebResourceTextEncodingName')) ?? undefined,
  };
}

/** Finds a frame's page by its address. */
function framesIn(pages: readonly Resource[], space: PartSpace): FrameFinder {
  const byAddress = Map.groupBy(pages, (p) => addressOf(p.url, null) ?? '');
  const added = new Map<Resource, HeldFrame>();
  return (src, base) =>
    (byAddress.get(addressOf(src, base) ?? '') ?? []).map((page) => {
      const held = added.get(page) ?? space.add(fileOf(page, page.url ?? undefined), page.url);
      added.set(page, held);
      return held;
    });
}

function fileOf({ data, charset }: Resource, part: string | undefined): PartFile {
  return partFile(data.bytes, data.map, charset, part);
}
