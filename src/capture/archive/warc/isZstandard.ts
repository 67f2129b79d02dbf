/**
 * True for a file packed with Zstandard (RFC 8878), or one that begins with the dictionary of what follows, as WARC files do
 * (WARC zstd 1.0, "File identification").
 */
export function isZstandard(head: Uint8Array): boolean {
  return [FRAME, DICTIONARY].some((magic) => magic.every((byte, i) => head[i] === byte));
}

const FRAME = [0x28, 0xb5, 0x2f, 0xfd] as const;
const DICTIONARY = [0x5d, 0x2a, 0x4d, 0x18] as const;
