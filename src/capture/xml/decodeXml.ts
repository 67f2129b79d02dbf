import { decode } from '../decode.ts';
import type { DecodedFile } from '../decodedFile.ts';

const DECLARED = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/;

/** An XML file's bytes as text, by its byte order mark, its declaration, else as UTF-8 where it is that (XML 1.0, 4.3.3). */
export function decodeXml(bytes: Uint8Array, told?: string): DecodedFile {
  const head = String.fromCharCode(...bytes.subarray(0, 300)).replace(/^\u00ef\u00bb\u00bf/, '');
  return decode(bytes, told ?? DECLARED.exec(head)?.[1] ?? (isUtf8(bytes) ? 'utf-8' : undefined));
}

/** Said outright, so that no declaration in a page that the file holds is taken for the file's own. */
function isUtf8(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return bytes[0] !== 0 && bytes[1] !== 0;
  } catch {
    return false;
  }
}
