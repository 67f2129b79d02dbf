import type { DecodedFile } from './decodedFile.ts';

/** Something that no text has, whatever its encoding. */
export interface BinaryRule {
  readonly name: string;
  /** `sample` is the decoded text, or of a large file some stretches of it. */
  matches(sample: string, file: DecodedFile): boolean;
}

const HEAD = 64 * 1024;
const STRETCH = 4096;
const STRETCHES = 16;

/** Controls that texts do have: tab, line ends, page ends, what shifts an encoding (ISO 2022), backspace of old typewriters. */
const IN_TEXTS: ReadonlySet<number> = new Set([8, 9, 10, 12, 13, 14, 15, 27]);

/** The punctuation of Chinese and Japanese in the encodings that have it; Korean has spaces. */
const EASTERN = ['gb18030', 'shift_jis', 'euc-jp', 'big5'] as const;
const EASTERN_STOP = /[、。，．・：；！？「」『』“”]/g;

export const BINARY_RULES: readonly BinaryRule[] = [
  {
    // The encodings of the web keep the bytes of controls for controls (Encoding Standard); of random bytes one in eleven is one.
    name: 'controls',
    matches(sample, file) {
      let controls = 0;
      for (let i = 0; i < sample.length; i++) {
        const code = sample.charCodeAt(i);
        if (code < 32 && !IN_TEXTS.has(code)) controls++;
      }
      // A stray NUL or two does not make a file binary; valid UTF-8 is text by that alone, so it may have some more.
      const stray = file.encodingBy === 'valid-utf-8' ? 8 : 2;
      return controls * 4 > sample.length || controls > stray + sample.length / 64;
    },
  },
  {
    // Of random pairs of bytes one in eight is half a character or one that nobody may use.
    name: 'no-utf-16',
    matches(sample, file) {
      if (!file.encoding.startsWith('utf-16')) return false;
      const never = sample.match(/[\ud800-\udfff\ufffd-\uffff\ue000-\uf8ff]/gu)?.length ?? 0;
      return never > 2 + sample.length / 32;
    },
  },
  {
    // In text one letter in ten is a space, a line end or a stop; in sound, pictures and measurements as bare numbers one value
    // is hardly more frequent than the next.
    name: 'no-breaks',
    matches(sample, { bytes, encoding }) {
      if (sample.length < 2048 || encoding.startsWith('utf-')) return false;
      const breaks = sample.match(/[ \n\r\t\u3000-\u3002]/g)?.length ?? 0;
      if (breaks * 100 > sample.length) return false;
      const head = bytes.subarray(0, HEAD);
      return !EASTERN.some((name) => {
        const text = new TextDecoder(name).decode(head);
        return (text.match(EASTERN_STOP)?.length ?? 0) * 200 > text.length && !text.slice(0, -2).includes('\ufffd');
      });
    },
  },
  {
    // Bytes written as letters (base64, uuencode, hexadecimal): words of forty letters and more, one after the other.
    name: 'packed',
    matches(sample) {
      if (sample.length < 512) return false;
      const packed = sample.match(/(?<=^|\s)[A-Za-z\d+/=_-]{40,}(?=\s|$)/g)?.reduce((n, word) => n + word.length, 0) ?? 0;
      return packed * 20 > sample.length * 19;
    },
  },
];

/** The rule by which a file that is read as text is none; null for a text in whatever encoding. */
export function whyBinary(file: DecodedFile): string | null {
  const sample = sampleOf(file.text);
  return BINARY_RULES.find((rule) => rule.matches(sample, file))?.name ?? null;
}

/** The beginning, and stretches of the rest: what begins with words may go on as something else. */
function sampleOf(text: string): string {
  if (text.length <= HEAD) return text;
  const step = (text.length - HEAD) / STRETCHES;
  const rest = Array.from({ length: STRETCHES }, (_, i) => {
    const from = Math.floor(HEAD + i * step);
    return text.slice(from, from + STRETCH);
  });
  return text.slice(0, HEAD) + rest.join('');
}
