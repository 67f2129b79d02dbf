import { byteIndex } from './byteIndex.ts';
import type { DecodedFile } from './decodedFile.ts';
import { prescanMeta } from './prescanMeta.ts';
import { utf16Without } from './utf16.ts';

type By = DecodedFile['encodingBy'];

/**
 * Decodes a file's bytes: byte order mark, then what the caller or a transfer header told, then a page's own declaration
 * (HTML Standard 13.2.3.2, "prescan a byte stream to determine its encoding"), then UTF-8 where the bytes are valid, and
 * last a guess. `text` is what a TextDecoder gives; a byte order mark is not part of it.
 *
 * @param told Label of an encoding by the Encoding Standard; one that is unknown is passed over.
 */
export function decode(bytes: Uint8Array, told?: string): DecodedFile {
  const { encoding, by } = chooseEncoding(bytes, told);
  const text = tryDecode(bytes, encoding);
  if (text !== undefined) return file(bytes, text, encoding, by);
  // Some decoders give up on bytes that the Encoding Standard would replace. Latin letters are then the lesser evil.
  return file(bytes, new TextDecoder('windows-1252').decode(bytes), 'windows-1252', 'guess');
}

function file(bytes: Uint8Array, text: string, encoding: string, encodingBy: By): DecodedFile {
  let index: ((unit: number) => number) | undefined;
  const byteAt = (unit: number) => {
    index ??= byteIndex(bytes, text, encoding);
    return index(unit);
  };
  return { bytes, text, encoding, encodingBy, byteAt };
}

function chooseEncoding(bytes: Uint8Array, told: string | undefined): { encoding: string; by: By } {
  const bom = byteOrderMark(bytes);
  if (bom) return { encoding: bom, by: 'bom' };
  const header = told === undefined ? undefined : nameOf(told);
  if (header) return { encoding: header, by: 'told' };
  const utf8 = utf8Shape(bytes);
  const declared = nameOf(prescanMeta(bytes) ?? '');
  // A page that says UTF-8 and holds not one valid sequence of it was written in something else.
  if (declared && !(declared === 'utf-8' && utf8.invalid > 0 && utf8.valid === 0)) return { encoding: declared, by: 'meta' };
  if (utf8.invalid === 0 && !utf16Without(bytes, true)) return { encoding: 'utf-8', by: 'valid-utf-8' };
  return { encoding: guess(bytes, utf8), by: 'guess' };
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** The Encoding Standard's name for a label; undefined where it knows none (or none that can be decoded). */
function nameOf(label: string): string | undefined {
  if (label === '') return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return undefined;
  }
}

/** How many of the sequences beyond ASCII are valid UTF-8 and how many are not (Encoding Standard, "UTF-8 decoder"). */
function utf8Shape(bytes: Uint8Array): { valid: number; invalid: number } {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { valid: 1, invalid: 0 };
  } catch {
    let valid = 0;
    let invalid = 0;
    for (let i = 0; i < bytes.length; ) {
      const byte = bytes[i] ?? 0;
      const need =
        byte < 0x80
          ? 0
          : byte >= 0xc2 && byte < 0xe0
            ? 1
            : byte >= 0xe0 && byte < 0xf0
              ? 2
              : byte >= 0xf0 && byte < 0xf5
                ? 3
                : -1;
      let have = 0;
      while (have < need && ((bytes[i + 1 + have] ?? 0) & 0xc0) === 0x80) have++;
      if (need > 0 && have === need) valid++;
      else if (need !== 0) invalid++;
      i += 1 + have;
    }
    return { valid, invalid };
  }
}

/**
 * UTF-16; UTF-8 with a few broken places where most sequences are sound; else windows-1252, the standard's
 * fallback for English and western European pages (HTML Standard 13.2.3.2, step 9).
 */
function guess(bytes: Uint8Array, utf8: { valid: number; invalid: number }): string {
  return utf16Without(bytes, utf8.invalid === 0) ?? (utf8.valid > utf8.invalid ? 'utf-8' : 'windows-1252');
}
