import { MappedText } from '../../../report/mappedText.ts';

const HEAD = /^data:\s*(?:text\/html|application\/xhtml\+xml)((?:;[^,;]{0,200})*),/i;

/** The page in a `data:` address (RFC 2397), each word of it with its place. Empty for an address of anything but a page. */
export function dataPage(address: MappedText): MappedText {
  const head = HEAD.exec(address.text.slice(0, 2048));
  if (!head) return MappedText.empty;
  const charset = /;\s*charset=["']?([\w.:-]+)/i.exec(head[1] ?? '')?.[1];
  const body = address.slice(head[0].length);
  return /;\s*base64\s*$/i.test(head[1] ?? '') ? fromBase64(body, charset) : fromPercent(body, charset);
}

/** Percent-encoded bytes that stand together are decoded together. */
function fromPercent(body: MappedText, charset: string | undefined): MappedText {
  const parts: MappedText[] = [];
  let at = 0;
  for (const m of body.text.matchAll(/(?:%[0-9a-f]{2})+/gi)) {
    parts.push(body.slice(at, m.index));
    at = m.index + m[0].length;
    const bytes = Uint8Array.from(m[0].matchAll(/%(..)/g), (b) => Number.parseInt(b[1] ?? '', 16));
    const { from, to } = body.slice(m.index, at).hull;
    parts.push(MappedText.changed(decoded(bytes, charset), from, to, 'value'));
  }
  return MappedText.concat([...parts, body.slice(at)]);
}

/** Word by word: a digit of base64 is less than a byte, so no single character could be pointed at exactly. */
function fromBase64(body: MappedText, charset: string | undefined): MappedText {
  const digits: number[] = [];
  let clean = '';
  for (let i = 0; i < body.length; i++) {
    const char = body.text[i] ?? '';
    if (!/[A-Za-z0-9+/]/.test(char)) continue;
    digits.push(i);
    clean += char;
  }
  const binary = atob(clean.slice(0, clean.length - (clean.length % 4 === 1 ? 1 : 0)));
  const bytes = Uint8Array.from(binary, (c) => c.charCodeAt(0));
  const parts: MappedText[] = [];
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(32, at);
    const end = space < 0 ? bytes.length : space + 1;
    const first = digits[Math.floor((at * 4) / 3)] ?? 0;
    const last = digits[Math.ceil((end * 4) / 3) - 1] ?? body.length - 1;
    const { from, to } = body.slice(first, last + 1).hull;
    parts.push(MappedText.changed(decoded(bytes.subarray(at, end), charset), from, to, 'value'));
    at = end;
  }
  return MappedText.concat(parts);
}

function decoded(bytes: Uint8Array, charset: string | undefined): string {
  try {
    return new TextDecoder(charset ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
