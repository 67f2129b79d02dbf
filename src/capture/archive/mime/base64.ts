import { Stretches } from '../byteMap.ts';
import type { Decoded } from './quotedPrintable.ts';

const VALUES = new Int8Array(256).fill(-1);
for (const [i, c] of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].entries())
  VALUES[c.charCodeAt(0)] = i;
// The alphabet for addresses and file names (RFC 4648, 5) differs in two digits.
VALUES[45] = 62;
VALUES[95] = 63;

const PAD = 61;

/**
 * The bytes `from`–`to` of a file as base64 (RFC 2045, 6.8): what is no digit is passed over, as the standard asks;
 * padding ends it.
 */
export function decodeBase64(file: Uint8Array, from: number, to: number): Decoded {
  const out = new Uint8Array(Math.ceil(((to - from) * 3) / 4));
  // One stretch a line: the digits that make up the part's bytes, four for three.
  const digits = new Stretches();
  let length = 0;
  let bits = 0;
  let held = 0;
  for (let at = from; at < to; at++) {
    const value = VALUES[file[at] ?? 0] ?? -1;
    if (value < 0) {
      if (file[at] === PAD) break;
      continue;
    }
    digits.add(1, at, 1);
    bits = (bits << 6) | value;
    held += 6;
    if (held >= 8) {
      held -= 8;
      out[length++] = (bits >> held) & 0xff;
      bits &= (1 << held) - 1;
    }
  }
  const startOf = (at: number) => digits.startOf(Math.floor((at * 4) / 3));
  const endOf = (at: number) => digits.endOf(Math.ceil((at * 4) / 3));
  return {
    bytes: out.subarray(0, length),
    map: {
      startOf: (at) => (at >= length ? endOf(length) : startOf(at)),
      endOf,
      pieces: (a, z) => (z > a ? [{ from: a, to: z, bytes: [startOf(a), endOf(z)], how: 'base64' }] : []),
    },
  };
}
