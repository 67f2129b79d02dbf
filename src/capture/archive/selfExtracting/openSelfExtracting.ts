import { CaptureError } from '../../captureError.ts';
import type { FrameFinder, HeldFrame } from '../../html/frames/frame.ts';
import { webAddress } from '../../metadata/address.ts';
import type { CaptureOptions } from '../../options.ts';
import { shiftedBytes } from '../byteMap.ts';
import type { HeldFile } from '../heldFiles.ts';
import { ARCHIVE_LIMITS, type ArchiveLimits, HARMLESS } from '../limits.ts';
import type { OpenedPage } from '../openedPage.ts';
import { type PartFile, partFile } from '../partFile.ts';
import { PartSpace } from '../partSpace.ts';
import { collected } from '../unpacking.ts';
import { openZip } from '../zip/openZip.ts';

/** The page may stand in one folder, whose name is a number. */
const INDEX = /^((?:[\d_]+\/)?)index\.html$/i;
const FRAME = /^(.*frames\/[^/]+\/)index\.html$/i;

/** A page in the Zip file, and what its manifest says of it. */
interface HeldPage {
  readonly folder: string;
  readonly file: PartFile;
  readonly url: string | null;
  readonly saved: string | null;
}

/**
 * The page that SingleFile packed into a page that unpacks itself, with those of its frames. Places are those of the page's
 * own bytes, unpacked, as of a file in a Zip file.
 *
 * @throws CaptureError where the packed page cannot be read.
 */
export async function openSelfExtracting(bytes: Uint8Array, options: CaptureOptions): Promise<OpenedPage> {
  const limits: ArchiveLimits = { ...ARCHIVE_LIMITS, ...options.limits };
  const zip = zipIn(bytes, options.file);
  const access = { size: zip.length, read: async (from: number, to: number) => zip.subarray(from, to) };
  const { entries } = await openZip(access, options.file, limits.parts).catch(() => Promise.reject(damaged(options.file)));
  const byName = new Map(entries.map((e) => [e.name, e]));
  const index = entries.find((e) => INDEX.test(e.name));
  if (!index) throw new CaptureError('no-text', options.file, 'the page that unpacks itself holds no page; save it again');
  // The page and its frames are in memory together.
  let left = limits.bytes;
  const read = async (entry: HeldFile, part?: string): Promise<HeldPage> => {
    const content = await unpacked(entry, options.file, { ...limits, bytes: left });
    left -= content.length;
    const folder = entry.name.slice(0, entry.name.lastIndexOf('/') + 1);
    const manifest = byName.get(`${folder}manifest.json`);
    const told = manifest && !manifest.encrypted ? manifestOf(await unpacked(manifest, options.file, limits)) : NOTHING;
    return { folder, file: partFile(content, shiftedBytes(0), undefined, part), ...told };
  };
  const page = await read(index);
  const frames: HeldPage[] = [];
  for (const entry of entries) if (FRAME.test(entry.name) && !entry.encrypted) frames.push(await read(entry, entry.name));
  const space = new PartSpace(page.file);
  return {
    format: 'html',
    file: space.file(),
    options: {
      ...options,
      ...(page.url && options.location === undefined ? { location: page.url } : {}),
      ...(page.saved && options.captured === undefined ? { captured: page.saved } : {}),
    },
    frames: framesIn(page, frames, space),
    diagnostics: [],
  };
}

/** The Zip file's bytes: it begins with the page around it, and more of that stands after its end (APPNOTE 4.3.16). */
function zipIn(bytes: Uint8Array, file: string): Uint8Array {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = view.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0 || end + 22 > bytes.length) throw damaged(file);
  const [size, offset, comment] = [view.readUInt32LE(end + 12), view.readUInt32LE(end + 16), view.readUInt16LE(end + 20)];
  // Its places count from the file's beginning; a tool that knows nothing of the page before it counts from its own.
  const before = Math.max(0, end - size - offset);
  return bytes.subarray(before, Math.min(bytes.length, end + 22 + comment));
}

async function unpacked(entry: HeldFile, file: string, limits: ArchiveLimits): Promise<Uint8Array> {
  if (entry.encrypted) throw new CaptureError('encrypted', file, 'the page is packed with a password; save it without one');
  async function* guarded() {
    let length = 0;
    for await (const chunk of entry.open()) {
      length += chunk.length;
      if (length > HARMLESS && length > entry.packedBytes * limits.ratio) {
        const problem = `unpacks to more than ${limits.ratio} times its size, as only a file made to do harm does (limit ratio)`;
        throw new CaptureError('too-large', file, problem);
      }
      yield chunk;
    }
  }
  return collected(guarded(), { file, limits });
}

const NOTHING = { url: null, saved: null };

/** What SingleFile's manifest says: where the page was loaded from, and when. */
function manifestOf(bytes: Uint8Array): { url: string | null; saved: string | null } {
  try {
    const told: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof told !== 'object' || told === null) return NOTHING;
    const { originalUrl, archiveTime } = told as Record<string, unknown>;
    const time = typeof archiveTime === 'string' ? /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.exec(archiveTime)?.[0] : undefined;
    return { url: typeof originalUrl === 'string' ? webAddress(originalUrl, null) : null, saved: time ? `${time}Z` : null };
  } catch {
    return NOTHING;
  }
}

/** A frame's address is a path in the Zip file, from the folder of the page that it stands in. */
function framesIn(page: HeldPage, frames: readonly HeldPage[], space: PartSpace): FrameFinder {
  const byPath = new Map(frames.map((f) => [`${f.folder}index.html`, f]));
  const added = new Map<HeldPage, HeldFrame>();
  return (src, base) => {
    const folders = new Set([page, ...frames].filter((p) => p === page || p.url === base).map((p) => p.folder));
    return [...folders].flatMap((folder) => {
      const frame = byPath.get(folder + src.replace(/^\.\//, ''));
      if (!frame) return [];
      const held = added.get(frame) ?? space.add(frame.file, frame.url);
      added.set(frame, held);
      return [held];
    });
  };
}

function damaged(file: string): CaptureError {
  return new CaptureError('damaged', file, 'the page packed into this file is damaged or cut off; save it again');
}
