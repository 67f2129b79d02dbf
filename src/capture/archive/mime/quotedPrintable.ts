import { type ByteMap, type MappedBytes, Stretches } from '../byteMap.ts';

/** What a transfer encoding holds, and where in the file each of its bytes stands. */
export interface Decoded {
  readonly bytes: Uint8Array;
  readonly map: ByteMap;
}

const [TAB, LF, CR, SPACE, EQUALS] = [9, 10, 13, 32, 61];

/**
 * The bytes `from`–`to` of a file as quoted-printable (RFC 2045, 6.7). What is no valid escape stays as it stands; white
 * space at a line's end is no content (rule 3).
 */
export function decodeQuotedPrintable(file: Uint8Array, from: number, to: number): Decoded {
  const out = new Uint8Array(to - from);
  const stretches = new Stretches();
  let length = 0;
  let at = from;
  const copy = (end: number) => {
    if (end <= at) return;
    stretches.add(end - at, at, 1);
    out.set(file.subarray(at, end), length);
    length += end - at;
    at = end;
  };
  while (at < to) {
    let stop = at;
    while (stop < to && file[stop] !== EQUALS && file[stop] !== LF && file[stop] !== CR) stop++;
    if (file[stop] === EQUALS && stop < to) {
      copy(stop);
      const soft = softBreak(file, stop + 1, to);
      const byte = soft > 0 ? -1 : hexByte(file, stop + 1, to);
      if (soft > 0) at = soft;
      else if (byte >= 0) {
        stretches.add(1, stop, 3);
        out[length++] = byte;
        at = stop + 3;
      } else copy(stop + 1);
      continue;
    }
    let last = stop;
    while (last > at && (file[last - 1] === SPACE || file[last - 1] === TAB)) last--;
    copy(last);
    at = stop;
    while (stop < to && (file[stop] === LF || file[stop] === CR)) stop++;
    copy(stop);
  }
  return { bytes: out.subarray(0, length), map: quotedMap(stretches) };
}

/** The place after a soft line break whose "=" stands before `at`; 0 where there is none. */
function softBreak(file: Uint8Array, at: number, to: number): number {
  let i = at;
  while (i < to && (file[i] === SPACE || file[i] === TAB)) i++;
  if (i >= to) return to;
  if (file[i] === CR) return file[i + 1] === LF && i + 1 < to ? i + 2 : i + 1;
  return file[i] === LF ? i + 1 : 0;
}

function hexByte(file: Uint8Array, at: number, to: number): number {
  if (at + 1 >= to) return -1;
  const [high, low] = [hexDigit(file[at] ?? 0), hexDigit(file[at + 1] ?? 0)];
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

function hexDigit(byte: number): number {
  if (byte >= 48 && byte <= 57) return byte - 48;
  const letter = byte | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}

function quotedMap(stretches: Stretches): ByteMap {
  return {
    startOf: (at) => (at >= stretches.length ? stretches.endOf(stretches.length) : stretches.startOf(at)),
    endOf: (at) => stretches.endOf(at),
    pieces(from, to) {
      const found: MappedBytes[] = [];
      for (let at = from; at < to; ) {
        const { start, place, width, end } = stretches.at(at);
        const stop = Math.min(end, to);
        const bytes = [place + (at - start) * width, place + (stop - start) * width] as const;
        found.push({ from: at, to: stop, bytes, ...(width === 1 ? {} : { how: 'quoted-printable' }) });
        at = stop;
      }
      return found;
    },
  };
}
