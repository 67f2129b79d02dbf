import type { Run } from '../../contract/index.ts';
import type { MappedRun } from '../../report/mappedText.ts';
import { decode } from '../decode.ts';
import type { DecodedFile } from '../decodedFile.ts';
import type { ByteMap, MappedBytes } from './byteMap.ts';

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
    origin: ({ start, end, from, to, how }) => {
      const [first, last] = [own.byteAt(from), own.byteAt(to)];
      if (how === undefined && last > first) {
        return characters(own, map.pieces(first, last), from, to).map((c) => ({
          start: start + (c.from - from),
          end: start + (c.to - from),
          bytes: [c.bytes[0], c.bytes[1]],
          ...(c.how ? { how: c.how } : {}),
          ...named,
        }));
      }
      const place = map.startOf(first);
      return [{ start, end, bytes: [place, Math.max(place, map.endOf(last))], ...(how ? { how } : {}), ...named }];
    },
  };
}

/** The stretches of a part's bytes as stretches of its text, from unit `from` on, at most to `to`. */
function characters(file: DecodedFile, pieces: readonly MappedBytes[], from: number, to: number): MappedBytes[] {
  const found: MappedBytes[] = [];
  const end = file.byteAt(to);
  let unit = from;
  // A character that the file spells in several stretches makes them one.
  let open: MappedBytes | null = null;
  for (const piece of pieces) {
    const whole: MappedBytes = open
      ? { ...piece, bytes: [open.bytes[0], piece.bytes[1]], how: open.how ?? piece.how ?? 'quoted-printable' }
      : piece;
    const next = unitOf(file, piece.to, unit, to);
    if (file.byteAt(next) !== piece.to && piece.to < end) {
      open = whole;
      continue;
    }
    open = null;
    found.push({ ...whole, from: unit, to: next });
    unit = next;
  }
  return found;
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
