import type { Diagnostic } from '../../../contract/index.ts';
import { CaptureError } from '../../captureError.ts';
import type { FrameFinder, HeldFrame } from '../../html/frames/frame.ts';
import { webAddress } from '../../metadata/address.ts';
import { parseWhen } from '../../metadata/when.ts';
import type { CaptureOptions } from '../../options.ts';
import { ARCHIVE_LIMITS } from '../limits.ts';
import { fieldValue } from '../mime/fields.ts';
import { decodePart, type MimeFile, type MimeLimits, type MimePart, readMime } from '../mime/parts.ts';
import type { OpenedPage } from '../openedPage.ts';
import { addressOf } from '../partAddress.ts';
import { type PartFile, partFile } from '../partFile.ts';
import { PartSpace } from '../partSpace.ts';
import { startOfFields } from './isMhtml.ts';

const PAGE = /^(?:text\/html|application\/xhtml\+xml)$/;

/**
 * The page in an MHTML file, with the pages of its frames, as Chrome, Edge, Firefox's add-ons, Opera and Internet Explorer
 * write it. Bytes are those of the file itself, whatever the parts' transfer encodings.
 *
 * @throws CaptureError `no-text` where the file holds no page.
 */
export function openMhtml(bytes: Uint8Array, options: CaptureOptions): OpenedPage {
  const limits = { ...ARCHIVE_LIMITS, ...options.limits };
  const mime = readMime(bytes, Math.max(0, startOfFields(bytes)), limits);
  const root = rootOf(mime);
  if (!root) throw new CaptureError('no-text', options.file, 'the archive holds no page; save the page again');
  const base = webAddress(root.location ?? '', null) ?? webAddress(mime.fields.get('snapshot-content-location') ?? '', null);
  const space = new PartSpace(fileOf(bytes, root, undefined));
  const captured = options.captured ?? parseWhen(mime.fields.get('date') ?? '');
  return {
    format: 'mhtml',
    file: space.file(),
    options: { ...options, ...(base ? { location: base } : {}), ...(captured ? { captured } : {}) },
    frames: framesIn(
      bytes,
      mime.parts.filter((p) => p !== root && PAGE.test(p.type)),
      base,
      space,
    ),
    diagnostics: diagnosticsOf(mime, limits),
  };
}

/** The part that the file names as its start (RFC 2387, 3.2), else the first page. */
function rootOf({ fields, parts }: MimeFile): MimePart | undefined {
  const start = fieldValue(fields.get('content-type')).parameters.get('start')?.replace(/^<|>$/g, '');
  const named = start ? parts.find((p) => p.id === start && PAGE.test(p.type)) : undefined;
  return named ?? parts.find((p) => PAGE.test(p.type));
}

/** Finds a frame's page by its Content-ID (`cid:`, RFC 2392) or its address. */
function framesIn(bytes: Uint8Array, pages: readonly MimePart[], rootBase: string | null, space: PartSpace): FrameFinder {
  const byId = new Map<string, MimePart>();
  const byAddress = new Map<string, MimePart>();
  for (const part of pages) {
    if (part.id !== null && !byId.has(part.id)) byId.set(part.id, part);
    const address = addressOf(part.location, rootBase);
    if (address && !byAddress.has(address)) byAddress.set(address, part);
  }
  const added = new Map<MimePart, HeldFrame>();
  return (src, base) => {
    const id = /^cid:(.+)$/is.exec(src)?.[1];
    const part = id === undefined ? byAddress.get(addressOf(src, base) ?? '') : (byId.get(id) ?? byId.get(unescaped(id)));
    if (!part) return [];
    const held =
      added.get(part) ??
      space.add(fileOf(bytes, part, part.location ?? `cid:${part.id}`), webAddress(part.location ?? '', rootBase));
    added.set(part, held);
    return [held];
  };
}

function fileOf(bytes: Uint8Array, part: MimePart, name: string | undefined): PartFile {
  const decoded = decodePart(bytes, part);
  return partFile(decoded.bytes, decoded.map, part.charset, name);
}

function unescaped(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

function diagnosticsOf(mime: MimeFile, limits: MimeLimits): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (mime.truncated) {
    const message = 'the file ends before its last part is complete; what is there was read';
    found.push({ rule: 'truncated', severity: 'warning', message });
  }
  if (mime.reached === 'depth') {
    const message = `the file has parts in parts more than ${limits.depth} deep (limit depth); deeper ones were left out`;
    found.push({ rule: 'too-deep', severity: 'warning', message });
  }
  if (mime.reached === 'parts') {
    const message = `the file has more than ${limits.parts} parts (limit parts); later ones were left out`;
    found.push({ rule: 'too-many-parts', severity: 'warning', message });
  }
  return found;
}
