import { multiByteIndex } from './multiByteIndex.ts';

/** Units between two kept places of UTF-8: the memory of an index stays a fraction of the text's. */
const STEP = 64;

/**
 * For the text that `encoding` decodes from `bytes`: the byte at which a UTF-16 unit begins. Both units of a surrogate
 * pair begin where their character does. For the text's length it is the number of bytes.
 */
export function byteIndex(bytes: Uint8Array, text: string, encoding: string): (unit: number) => number {
  const bom = bomLength(bytes, encoding);
  const checked = (find: (unit: number) => number) => (unit: number) => {
    if (!(unit >= 0 && unit <= text.length)) throw new RangeError(`unit ${unit} lies outside the text of ${text.length}`);
    return unit === text.length ? bytes.length : find(unit);
  };
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    return checked((unit) => bom + 2 * (isLowOfPair(text, unit) ? unit - 1 : unit));
  }
  if (text.length === bytes.length - bom && !isMultiByte(encoding)) return checked((unit) => unit + bom);
  if (encoding === 'utf-8') return checked(utf8Index(bytes, text, bom));
  return checked(multiByteIndex(bytes, text, encoding));
}

function bomLength(bytes: Uint8Array, encoding: string): number {
  if (encoding === 'utf-8') return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  if (encoding === 'utf-16le') return bytes[0] === 0xff && bytes[1] === 0xfe ? 2 : 0;
  if (encoding === 'utf-16be') return bytes[0] === 0xfe && bytes[1] === 0xff ? 2 : 0;
  return 0;
}

const MULTI_BYTE: ReadonlySet<string> = new Set([
  'gbk',
  'gb18030',
  'big5',
  'euc-jp',
  'iso-2022-jp',
  'shift_jis',
  'euc-kr',
  'utf-8',
]);

function isMultiByte(encoding: string): boolean {
  // UTF-8 of equal length in bytes and units is ASCII, or broken bytes that were replaced one for one.
  return encoding !== 'utf-8' && MULTI_BYTE.has(encoding);
}

function isLowOfPair(text: string, unit: number): boolean {
  const low = text.charCodeAt(unit);
  const high = text.charCodeAt(unit - 1);
  return low >= 0xdc00 && low <= 0xdfff && high >= 0xd800 && high <= 0xdbff;
}

/** Walks the text along the bytes once, keeping every 64th place; a query walks on from the nearest. */
function utf8Index(bytes: Uint8Array, text: string, bom: number): (unit: number) => number {
  const kept = new Uint32Array(Math.floor(text.length / STEP) + 1);
  let byte = bom;
  for (let unit = 0; unit < text.length; ) {
    if (unit % STEP === 0) kept[unit / STEP] = byte;
    const code = text.charCodeAt(unit);
    const wide = code >= 0xd800 && code <= 0xdbff;
    // The second unit of a pair can fall on a kept place too: it begins where the pair does.
    if (wide && (unit + 1) % STEP === 0) kept[(unit + 1) / STEP] = byte;
    byte += widthAt(bytes, byte, code);
    unit += wide ? 2 : 1;
  }
  return (unit) => {
    const goal = isLowOfPair(text, unit) ? unit - 1 : unit;
    const step = Math.floor(goal / STEP);
    let at = step * STEP;
    let place = kept[step] ?? bom;
    // Where 64 units took 64 bytes, all between are ASCII.
    const end = (step + 1) * STEP;
    // (A pair over the kept place is counted back to its beginning, and would make up for a wider character before.)
    if (end < text.length && kept[step + 1] === place + STEP && !isLowOfPair(text, end)) return place + goal - at;
    if (isLowOfPair(text, at)) at--;
    while (at < goal) {
      const code = text.charCodeAt(at);
      place += widthAt(bytes, place, code);
      at += code >= 0xd800 && code <= 0xdbff ? 2 : 1;
    }
    return place;
  };
}

/** How many bytes the character at `byte` takes, whose first unit is `code`; U+FFFD may stand for broken bytes. */
function widthAt(bytes: Uint8Array, byte: number, code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  if (code >= 0xd800 && code <= 0xdbff) return 4;
  if (code !== 0xfffd) return 3;
  return replacedWidth(bytes, byte);
}

/** The bytes that one U+FFFD stands for: the character itself, or a maximal part of a sequence (Encoding Standard 8.1.1). */
function replacedWidth(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) return 3;
  const need = lead >= 0xc2 && lead <= 0xdf ? 1 : lead >= 0xe0 && lead <= 0xef ? 2 : lead >= 0xf0 && lead <= 0xf4 ? 3 : 0;
  let width = 1;
  while (width <= need) {
    const next = bytes[at + width];
    if (next === undefined) break;
    const low = width > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const high = width > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    if (next < low || next > high) break;
    width++;
  }
  return width;
}
