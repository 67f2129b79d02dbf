import { decodeBase64 } from '../archive/mime/base64.ts';
import { fieldValue } from '../archive/mime/fields.ts';
import type { MimePart } from '../archive/mime/parts.ts';
import { decodeQuotedPrintable } from '../archive/mime/quotedPrintable.ts';

const ENCODED_WORD = /=\?([\w.:+-]{1,40})(?:\*[\w-]{0,20})?\?([bq])\?([^?]{0,2000})\?=/gi;
/** No system has longer names. */
const LONGEST = 255;

/**
 * The name of the file that a part is, as its sender wrote it, without folders; null where there is none. Mails write it in
 * pieces and in percent signs (RFC 2231), or as other fields are written (RFC 2047), which that standard forbids.
 */
export function attachedName({ fields }: MimePart): string | null {
  const disposition = fieldValue(fields.get('content-disposition')).parameters;
  const type = fieldValue(fields.get('content-type')).parameters;
  const written = parameter(disposition, 'filename') ?? parameter(type, 'name');
  const name = written
    ?.split(/[/\\]/)
    .at(-1)
    // What ends a line or turns its direction is no part of a name that is shown.
    ?.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .trim()
    .slice(0, LONGEST);
  return name && !/^\.*$/.test(name) ? name : null;
}

function parameter(all: ReadonlyMap<string, string>, name: string): string | null {
  const plain = all.get(name);
  if (plain !== undefined) return wordsDecoded(plain);
  const whole = all.get(`${name}*`);
  if (whole !== undefined) return percentDecoded(whole);
  let joined = '';
  let encoded = false;
  for (let i = 0; i < 100; i++) {
    const piece = all.get(`${name}*${i}`);
    const marked = all.get(`${name}*${i}*`);
    if (piece === undefined && marked === undefined) break;
    encoded ||= marked !== undefined;
    // A piece that is not encoded may have a percent sign of its own.
    joined += marked ?? piece?.replaceAll('%', '%25') ?? '';
  }
  if (joined === '') return null;
  return encoded ? percentDecoded(joined) : joined.replaceAll('%25', '%');
}

/** `utf-8'en'a%20name`, the language or both left out. */
function percentDecoded(value: string): string {
  const m = /^([\w.:+-]{0,40})'[\w-]{0,20}'/.exec(value);
  const bytes: number[] = [];
  for (const part of value.slice(m?.[0].length ?? 0).match(/%[\da-f]{2}|[^%]+|%/gi) ?? []) {
    if (/^%[\da-f]{2}$/i.test(part)) bytes.push(Number.parseInt(part.slice(1), 16));
    else bytes.push(...new TextEncoder().encode(part));
  }
  return decoded(Uint8Array.from(bytes), m?.[1] || 'utf-8');
}

function wordsDecoded(value: string): string {
  return value.replace(/\?=\s+=\?/g, '?==?').replace(ENCODED_WORD, (_, charset: string, how: string, text: string) => {
    const bytes = new TextEncoder().encode(how.toLowerCase() === 'q' ? text.replaceAll('_', '=20') : text);
    const read = how.toLowerCase() === 'q' ? decodeQuotedPrintable : decodeBase64;
    return decoded(read(bytes, 0, bytes.length).bytes, charset);
  });
}

function decoded(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
