/** A format that is recognised and not read, with what a person can do instead. */
export interface ForeignFormat {
  readonly name: string;
  readonly advice: string;
}

interface Signature extends ForeignFormat {
  matches(bytes: Uint8Array, head: string): boolean;
}

const starts =
  (...magic: readonly number[]): Signature['matches'] =>
  (bytes) =>
    magic.every((b, i) => bytes[i] === b);

const page = 'save the page as HTML, or copy its text into a file';

/** Formats that reports are kept in, by the bytes they begin with. `head` is the beginning as Latin-1. */
const SIGNATURES: readonly Signature[] = [
  { name: 'WARC', advice: 'take the page out of the archive as HTML', matches: (_b, head) => head.startsWith('WARC/') },
  {
    name: 'MHTML',
    advice: 'save the page as HTML',
    matches: (_b, head) => isMail(head) && /^content-type:\s*multipart\/related/im.test(head),
  },
  { name: 'mail', advice: 'save the text of the message', matches: (_b, head) => isMail(head) },
  { name: 'a Safari webarchive', advice: 'save the page as HTML', matches: (_b, head) => head.startsWith('bplist0') },
  { name: 'a Zip archive', advice: 'unpack it and give the files in it', matches: starts(0x50, 0x4b, 0x03, 0x04) },
  { name: 'gzip', advice: 'unpack it with gunzip', matches: starts(0x1f, 0x8b) },
  { name: 'a Word document', advice: 'save it as text', matches: starts(0xd0, 0xcf, 0x11, 0xe0) },
  { name: 'RTF', advice: 'save it as text', matches: (_b, head) => head.startsWith('{\\rtf') },
  {
    name: 'a feed',
    advice: 'save the page of the report itself',
    matches: (_b, head) => /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)?<(?:rss|feed|rdf:RDF)[\s>]/i.test(head),
  },
  {
    name: 'JSON',
    advice: page,
    matches: (_b, head) => /^\s*(?:\{\s*"(?:[^"\\]|\\.){0,200}"\s*:|\[\s*\{\s*"|\[\s*\]\s*$)/.test(head),
  },
  { name: 'a PNG picture', advice: 'give its text', matches: starts(0x89, 0x50, 0x4e, 0x47) },
  { name: 'a JPEG picture', advice: 'give its text', matches: starts(0xff, 0xd8, 0xff) },
  { name: 'a GIF picture', advice: 'give its text', matches: (_b, head) => /^GIF8[79]a/.test(head) },
  {
    name: 'a WebP picture',
    advice: 'give its text',
    matches: (_b, head) => head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP',
  },
];

/** What the file is, where it is a known format that is not read; undefined for HTML, text and unknown bytes. */
export function foreignFormat(bytes: Uint8Array): ForeignFormat | undefined {
  let head = '';
  for (const byte of bytes.subarray(0, 4096)) head += String.fromCharCode(byte);
  return SIGNATURES.find((s) => s.matches(bytes, head));
}

/** Header fields first, and one that only mail has: a text that begins "From: here on" is none. */
function isMail(head: string): boolean {
  const fields = head.split(/\r?\n\r?\n/, 1)[0] ?? '';
  if (!/^[\w-]+: /.test(fields) && !/^From /.test(fields)) return false;
  return /^(?:mime-version|message-id|received|content-transfer-encoding|return-path):\s/im.test(fields);
}
