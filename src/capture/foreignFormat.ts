import { binaryKind } from './binarySignatures.ts';

/** A format that is recognised and cannot be read here, with what can be done instead. */
export interface ForeignFormat {
  readonly name: string;
  /** Why not, and what to do: goes on after the name. */
  readonly advice: string;
}

interface Signature extends ForeignFormat {
  matches(bytes: Uint8Array, head: string): boolean;
}

const starts =
  (...magic: readonly number[]): Signature['matches'] =>
  (bytes) =>
    magic.every((b, i) => bytes[i] === b);

const notRead = (instead: string) => `which is not read; ${instead}`;
const several = 'which can hold several reports; captureAll reads them all';
const unpack = 'unpack it and give what is in it';
/** It is read where nothing else was asked for. */
const asItself = 'not what it was to be read as; leave that out and it is told from the content';

/** Formats that reports are kept in, by the bytes they begin with. `head` is the beginning as Latin-1. */
const SIGNATURES: readonly Signature[] = [
  { name: 'WARC', advice: several, matches: (_b, head) => head.startsWith('WARC/') },
  {
    name: 'MHTML',
    advice: asItself,
    matches: (_b, head) => isMail(head) && /^content-type:\s*multipart\/related/im.test(head),
  },
  { name: 'mail', advice: asItself, matches: (_b, head) => isMail(head) },
  {
    name: 'a binary property list',
    advice: notRead('of such files only Safari’s webarchives are'),
    matches: (_b, head) => head.startsWith('bplist0'),
  },
  {
    name: 'a property list',
    advice: notRead('of such files only Safari’s webarchives are'),
    matches: (_b, head) => /^[^<]{0,8}(?:<\?xml[^>]{0,200}>\s*)?(?:<!DOCTYPE plist[^>]{0,300}>\s*)?<plist[\s>]/.test(head),
  },
  { name: 'a Zip archive', advice: several, matches: starts(0x50, 0x4b, 0x03, 0x04) },
  { name: 'gzip', advice: several, matches: starts(0x1f, 0x8b) },
  { name: 'a tar archive', advice: several, matches: (_b, head) => head.slice(257, 262) === 'ustar' },
  { name: 'a 7z archive', advice: notRead(unpack), matches: starts(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c) },
  { name: 'a RAR archive', advice: notRead(unpack), matches: (_b, head) => head.startsWith('Rar!\u001a') },
  { name: 'a file packed with xz', advice: notRead(unpack), matches: starts(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0) },
  { name: 'a file packed with bzip2', advice: notRead(unpack), matches: (_b, head) => /^BZh[1-9]1AY&SY/.test(head) },
  { name: 'a file packed with Zstandard', advice: several, matches: starts(0x28, 0xb5, 0x2f, 0xfd) },
  { name: 'RTF', advice: notRead('save it as text'), matches: (_b, head) => head.startsWith('{\\rtf') },
  {
    name: 'a feed',
    advice: asItself,
    matches: (_b, head) => /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)?<(?:rss|feed|rdf:RDF)[\s>]/i.test(head),
  },
  {
    name: 'JSON',
    advice: notRead('save the page as HTML, or copy its text into a file'),
    matches: (_b, head) => /^\s*(?:\{\s*"(?:[^"\\]|\\.){0,200}"\s*:|\[\s*\{\s*"|\[\s*\]\s*$)/.test(head),
  },
  { name: 'a PNG picture', advice: notRead('give its text'), matches: starts(0x89, 0x50, 0x4e, 0x47) },
  { name: 'a JPEG picture', advice: notRead('give its text'), matches: starts(0xff, 0xd8, 0xff) },
  { name: 'a GIF picture', advice: notRead('give its text'), matches: (_b, head) => /^GIF8[79]a/.test(head) },
  {
    name: 'a WebP picture',
    advice: notRead('give its text'),
    matches: (_b, head) => head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP',
  },
];

/** What the file is, where it is a known format that is not read; undefined for HTML, text and unknown bytes. */
export function foreignFormat(bytes: Uint8Array): ForeignFormat | undefined {
  let head = '';
  for (const byte of bytes.subarray(0, 4096)) head += String.fromCharCode(byte);
  const known = SIGNATURES.find((s) => s.matches(bytes, head));
  if (known) return known;
  const name = binaryKind(bytes);
  return name === undefined ? undefined : { name, advice: notRead('give the text that is in it') };
}

/** Header fields first, and one that only mail has: a text that begins "From: here on" is none. */
function isMail(head: string): boolean {
  const fields = head.split(/\r?\n\r?\n/, 1)[0] ?? '';
  if (!/^[\w-]+: /.test(fields) && !/^From /.test(fields)) return false;
  return /^(?:mime-version|message-id|received|content-transfer-encoding|return-path):\s/im.test(fields);
}
