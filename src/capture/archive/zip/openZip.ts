import { Readable } from 'node:stream';
import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl';
import { CaptureError } from '../../captureError.ts';
import type { RandomAccess } from '../captured.ts';
import type { HeldFile } from '../heldFiles.ts';

export interface Zip {
  /** Its files, not its folders, in the order of its list. */
  readonly entries: readonly HeldFile[];
  /** True where its list goes on and was read up to the limit only. */
  readonly cut: boolean;
}

/**
 * Opens a Zip file by the list at its end (APPNOTE 4.3.12), Zip64 included; a file in it is unpacked when it is read.
 *
 * @throws CaptureError `damaged` where the list cannot be read at all.
 */
export async function openZip(access: RandomAccess, file: string, most: number): Promise<Zip> {
  let zip: ZipFile;
  try {
    zip = await fromRandomAccessReaderPromise(new AccessReader(access), access.size, { autoClose: false });
  } catch {
    throw damaged(file);
  }
  const entries: HeldFile[] = [];
  const all = { entries, cut: false };
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith('/')) continue;
      if (entries.length >= most) return { ...all, cut: true };
      entries.push(entryOf(zip, entry, `${file}/${entry.fileName}`));
    }
  } catch {
    // What stands before the damage is listed and can be read.
    if (entries.length === 0) throw damaged(file);
    return { ...all, cut: true };
  }
  return all;
}

function entryOf(zip: ZipFile, entry: Entry, path: string): HeldFile {
  return {
    name: entry.fileName,
    packedBytes: entry.compressedSize,
    encrypted: entry.isEncrypted(),
    async *open() {
      try {
        const stream = await zip.openReadStreamPromise(entry);
        for await (const chunk of stream) yield chunk as Uint8Array;
      } catch {
        throw new CaptureError('damaged', path, 'is damaged in the archive; pack it again');
      }
    },
  };
}

function damaged(file: string): CaptureError {
  return new CaptureError('damaged', file, 'the Zip archive is damaged or cut off: its list of contents cannot be read');
}

const CHUNK = 256 * 1024;

/** Lets yauzl read where we do. */
class AccessReader extends RandomAccessReader {
  readonly #access: RandomAccess;

  constructor(access: RandomAccess) {
    super();
    this.#access = access;
  }

  override _readStreamForRange(start: number, end: number): Readable {
    const access = this.#access;
    async function* chunks() {
      for (let at = start; at < end; ) {
        const chunk = await access.read(at, Math.min(end, at + CHUNK));
        if (chunk.length === 0) return;
        yield chunk;
        at += chunk.length;
      }
    }
    return Readable.from(chunks(), { objectMode: false });
  }
}
