import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { CaptureError } from '../captureError.ts';
import { DOCX_LIMITS as LIMITS } from './limits.ts';

/** The parts of a Word document, unpacked when they are asked for. */
export interface DocxPackage {
  /** Null where there is no such part. Rejects with a CaptureError where it is damaged or too large. */
  part(name: string): Promise<Uint8Array | null>;
}

/** Opens a Word document (ECMA-376, part 2: a Zip file of parts). Nothing is written anywhere. */
export async function openPackage(bytes: Uint8Array, file: string): Promise<DocxPackage> {
  const zip = await opened(bytes, file);
  const entries = await listed(zip, file);
  return {
    async part(name) {
      const entry = entries.get(name.replace(/^\//, '').toLowerCase());
      if (!entry) return null;
      if (entry.generalPurposeBitFlag & 1)
        throw new CaptureError('encrypted', file, 'the document is encrypted; save it without a password');
      return unpacked(zip, entry, file);
    },
  };
}

function opened(bytes: Uint8Array, file: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    fromBuffer(buffer, { lazyEntries: true, autoClose: false }, (error, zip) => {
      if (error || !zip) reject(damaged(file));
      else resolve(zip);
    });
  });
}

function listed(zip: ZipFile, file: string): Promise<Map<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    zip.on('error', () => reject(damaged(file)));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      if (entries.size >= LIMITS.entries) {
        reject(new CaptureError('too-complex', file, `the document has more than ${LIMITS.entries} parts; save it again`));
        return;
      }
      const name = entry.fileName.toLowerCase();
      // The first of two parts of one name is the one that Word reads.
      if (!entries.has(name)) entries.set(name, entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

function unpacked(zip: ZipFile, entry: Entry, file: string): Promise<Uint8Array> {
  const tooLarge = (why: string) => new CaptureError('too-large', file, `${entry.fileName} ${why}; save the document again`);
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error || !stream) {
        reject(damaged(file));
        return;
      }
      const chunks: Buffer[] = [];
      let length = 0;
      stream.on('error', () => reject(damaged(file)));
      stream.on('end', () => resolve(Buffer.concat(chunks, length)));
      stream.on('data', (chunk: Buffer) => {
        length += chunk.length;
        if (length > LIMITS.partBytes) reject(tooLarge(`unpacks to more than ${LIMITS.partBytes / 1024 / 1024} MB`));
        else if (length > LIMITS.harmless && length > entry.compressedSize * LIMITS.ratio)
          reject(tooLarge(`unpacks to more than ${LIMITS.ratio} times its size, as only a file made to do harm does`));
        else {
          chunks.push(chunk);
          return;
        }
        stream.destroy();
      });
    });
  });
}

function damaged(file: string): CaptureError {
  return new CaptureError('damaged', file, 'the document is damaged; open it in a word processor and save it again');
}
