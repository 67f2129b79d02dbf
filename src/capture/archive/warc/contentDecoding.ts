import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from 'node:zlib';
import { type ArchiveLimits, HARMLESS } from '../limits.ts';

/** A body that would become larger than is allowed. */
export class TooLarge extends Error {}

type Unpack = (bytes: Uint8Array, options: { maxOutputLength: number; finishFlush?: number }) => Uint8Array;

/** The codings of RFC 9110, 8.4.1 and its registry.  */
const CODINGS: Readonly<Record<string, readonly Unpack[]>> = {
  gzip: [gunzipSync],
  'x-gzip': [gunzipSync],
  // Servers send both what the standard says and the bare stream.
  deflate: [inflateSync, inflateRawSync],
  br: [brotliDecompressSync],
  ...(typeof zstdDecompressSync === 'function' ? { zstd: [zstdDecompressSync] } : {}),
};

/** These give a body that breaks off as far as it goes, instead of nothing. */
const LENIENT: ReadonlyMap<Unpack, { finishFlush: number }> = new Map(
  [gunzipSync, inflateSync, inflateRawSync].map((way): [Unpack, { finishFlush: number }] => [
    way,
    { finishFlush: constants.Z_SYNC_FLUSH },
  ]),
);

/**
 * A body without its content codings. Some crawlers unpack the body and leave the header that tells of the packing: a body
 * that cannot be unpacked is given as it is.
 *
 * @throws TooLarge
 */
export function withoutCodings(body: Uint8Array, header: string | undefined, limits: ArchiveLimits): Uint8Array {
  const names = (header ?? '')
    .toLowerCase()
    .split(',')
    .map((n) => n.trim());
  const most = Math.min(limits.bytes, Math.max(HARMLESS, body.length * limits.ratio));
  // The last one named was put on last.
  return names
    .toReversed()
    .slice(0, 4)
    .reduce((bytes, name) => unpacked(bytes, CODINGS[name] ?? [], most), body);
}

function unpacked(bytes: Uint8Array, ways: readonly Unpack[], most: number): Uint8Array {
  for (const way of ways) {
    try {
      return way(bytes, { maxOutputLength: most, ...LENIENT.get(way) });
    } catch (error) {
      if (error instanceof RangeError || (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'))
        throw new TooLarge();
    }
  }
  return bytes;
}
