import { MappedText } from '../../report/mappedText.ts';
import { absorb } from './absorb.ts';

/**
 * TeX's fonts keep ligatures and quotation marks where other fonts have control characters, and old files do not say what
 * they mean: the Cork encoding (T1) from U+0010 on, Knuth's own (OT1) from U+000B on.
 */
const CONTROL: Readonly<Record<string, string>> = {
  '\u001b': 'ff',
  '\u001c': 'fi',
  '\u001d': 'fl',
  '\u001e': 'ffi',
  '\u001f': 'ffl',
  '\u000b': 'ff',
  '\u000c': 'fi',
  '\u000d': 'fl',
  '\u000e': 'ffi',
  '\u000f': 'ffl',
  '\u0010': '“',
  '\u0011': '”',
  '\u0015': '–',
  '\u0016': '—',
};

/** What only a symbol font shows; before text at the beginning of a line it is a bullet (also TeX's, U+0088). */
const BULLET_GLYPH = /^[\p{Cc}\p{Co}](?=\s)/u;
const ODD = /[\p{Cc}\p{Co}]/u;

/** A line's text with such characters as what they show. What shows nothing goes, its place to the letter before it. */
export function readable(text: MappedText): MappedText {
  if (!ODD.test(text.text)) return text;
  const parts: MappedText[] = [];
  for (let i = 0; i < text.length; ) {
    const c = text.text[i] ?? '';
    const { from, to } = text.slice(i, i + 1).hull;
    const shown = i === 0 && BULLET_GLYPH.test(text.text) ? '•' : CONTROL[c];
    if (shown !== undefined) parts.push(MappedText.changed(shown, from, to, 'escape'));
    else {
      // What shows nothing goes to the letter before it, or at the beginning to the first one.
      let end = i + 1;
      while (end < text.length && isBlank(text.text[end])) end++;
      const start = i;
      if (isBlank(c) && end < text.length) end++;
      const keep = isBlank(c) ? end - 1 : start;
      const whole = text.slice(start, end);
      parts.push(whole.length === 1 ? whole : (absorb(whole, 0, whole.length, keep - start) ?? whole));
      i = end;
      continue;
    }
    i++;
  }
  return MappedText.concat(parts);
}

function isBlank(c: string | undefined): boolean {
  return c !== undefined && CONTROL[c] === undefined && /\p{Cc}/u.test(c);
}
