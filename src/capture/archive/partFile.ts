import type { Run } from '../../contract/index.ts';
import type { MappedRun } from '../../report/mappedText.ts';
import { decode } from '../decode.ts';
import type { DecodedFile } from '../decodedFile.ts';
import type { ByteMap } from './byteMap.ts';

/** A part of a file, its text decoded, its places those of the file. */
export interface PartFile extends DecodedFile {
  origin(run: MappedRun): Run[];
}

/**
 * Decodes a part's bytes and leads its text back to the file.
 *
 * @param charset What the part's header says of its encoding.
 * @param part Names the part in the origins of its text; without it they name none.
 */
export function partFile(bytes: Uint8Array, map: ByteMap, charset?: string, part?: string): PartFile {
  const own = decode(bytes, charset);
  const named = part === undefined ? {} : { part };
  return {
    bytes: own.bytes,
    text: own.text,
    encoding: own.encoding,
    encodingBy: own.encodingBy,
    byteAt: (unit) => map.startOf(own.byteAt(unit)),
    origin({ start, from, to, how, end }) {
      const [first, last] = [own.byteAt(from), own.byteAt(to)];
      if (how !== undefined || last <= first) {
        return [
          {
            start,
            end,
            bytes: [map.startOf(first), Math.max(map.startOf(first), map.endOf(last))],
            ...(how ? { how } : {}),
            ...named,
          },
        ];
      }
      const runs: Run[] = [];
      let unit = from;
      let open: { from: number; bytes: readonly [number, number]; how?: 'quoted-printable' | 'base64' } | null = null;
      for (const piece of map.pieces(first, last)) {
        const next = unitOf(own, piece.to, unit, to);
        // A character that the file spells in several stretches is one run.
        const begun: { from: number; bytes: readonly [number, number]; how?: 'quoted-printable' | 'base64' } = open
          ? { from: open.from, bytes: [open.bytes[0], piece.bytes[1]], how: open.how ?? piece.how ?? 'quoted-printable' }
          : piece;
        if (own.byteAt(next) !== piece.to && piece.to < last) {
          open = begun;
          continue;
        }
        open = null;
        runs.push({
          start: start + (unit - from),
          end: start + (next - from),
          bytes: [begun.bytes[0], begun.bytes[1]],
          ...(begun.how ? { how: begun.how } : {}),
          ...named,
        });
        unit = next;
      }
      return runs;
    },
  };
}

/** The first unit from `low` on that begins at `byte` or after it; at most `high`. */
function unitOf(file: DecodedFile, byte: number, low: number, high: number): number {
  let [a, z] = [low, Math.min(high, low + 1)];
  // Stretches are short as a rule: a few doublings find the end that halving starts from.
  for (let step = 64; z < high && file.byteAt(z) < byte; step *= 2) z = Math.min(high, z + step);
  while (a < z) {
    const middle = (a + z) >>> 1;
    if (file.byteAt(middle) < byte) a = middle + 1;
    else z = middle;
  }
  return a;
}
