/** How many bytes the sequence takes that begins with `lead`; what follows a broken one is decided by the text. */
type Width = (lead: number, second: number) => number;

const two: Width = (lead) => (lead < 0x80 ? 1 : 2);

/** The lead bytes of the legacy encodings of East Asia (Encoding Standard 10 to 13). */
const WIDTHS: Readonly<Record<string, Width>> = {
  gbk: (lead, second) => (lead <= 0x80 ? 1 : second >= 0x30 && second <= 0x39 ? 4 : 2),
  gb18030: (lead, second) => (lead <= 0x80 ? 1 : second >= 0x30 && second <= 0x39 ? 4 : 2),
  big5: two,
  'euc-kr': two,
  'euc-jp': (lead) => (lead < 0x80 ? 1 : lead === 0x8f ? 3 : 2),
  shift_jis: (lead) => (lead <= 0x80 || (lead >= 0xa1 && lead <= 0xdf) ? 1 : 2),
};

/**
 * For text in a legacy encoding of East Asia: the byte at which a unit begins. Bytes and text are walked side by side. A
 * replacement character takes the bytes up to the next ASCII character of both; two in a row are taken for whole sequences.
 */
export function multiByteIndex(bytes: Uint8Array, text: string, encoding: string): (unit: number) => number {
  const width = WIDTHS[encoding];
  return width ? sideBySide(bytes, text, width) : byteByByte(bytes, text, encoding);
}

function sideBySide(bytes: Uint8Array, text: string, width: Width): (unit: number) => number {
  const starts = new Uint32Array(text.length);
  let byte = 0;
  for (let unit = 0; unit < text.length; ) {
    const code = text.codePointAt(unit) ?? 0;
    const units = code > 0xffff ? 2 : 1;
    const lead = bytes[byte] ?? 0;
    const second = bytes[byte + 1] ?? 0;
    for (let u = 0; u < units; u++) starts[unit + u] = Math.min(byte, Math.max(0, bytes.length - 1));
    const next = text.charCodeAt(unit + units);
    const broken = code === 0xfffd && lead >= 0x80;
    byte += broken && next < 0x80 ? upTo(bytes, byte, next) : width(lead, second);
    unit += units;
  }
  return (unit) => starts[unit] ?? bytes.length;
}

/** How many bytes a broken sequence takes: up to the ASCII character that the text has next. */
function upTo(bytes: Uint8Array, byte: number, next: number): number {
  let width = 1;
  while (width < 4 && bytes[byte + width] !== next) width++;
  return width;
}

/** An encoding with states: the decoder is fed byte by byte, and what it gives begins after what it gave before. */
function byteByByte(bytes: Uint8Array, text: string, encoding: string): (unit: number) => number {
  const starts = new Uint32Array(text.length).fill(Math.max(0, bytes.length - 1));
  const decoder = new TextDecoder(encoding);
  let unit = 0;
  let pending = 0;
  try {
    for (let i = 0; i < bytes.length && unit < text.length; i++) {
      const out = decoder.decode(bytes.subarray(i, i + 1), { stream: true });
      for (let u = 0; u < out.length && unit < text.length; u++) starts[unit++] = pending;
      if (out.length > 0) pending = i + 1;
    }
  } catch {
    // Some decoders give up, byte by byte, on what they replace when they read it in one go: the rest stays at the end.
  }
  return (u) => starts[u] ?? bytes.length;
}
