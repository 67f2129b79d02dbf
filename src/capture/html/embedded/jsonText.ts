import { MappedText } from '../../../report/mappedText.ts';

/** A character beyond the first plane is written as two escapes; it is one character with one place. */
const ESCAPE = /\\u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})|\\(?:u([0-9a-fA-F]{4})|(.))/gs;
const SHORT: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** What the JSON string between `from` and `to` of the source says, each character with its place. */
export function jsonText(source: string, from: number, to: number): MappedText {
  const parts: MappedText[] = [];
  let at = from;
  for (const m of source.slice(from, to).matchAll(ESCAPE)) {
    const start = from + m.index;
    const end = start + m[0].length;
    const units = m[1] && m[2] ? [m[1], m[2]] : m[3] ? [m[3]] : [];
    const coded = String.fromCharCode(...units.map((u) => Number.parseInt(u, 16)));
    const char = coded === '' ? (SHORT[m[4] ?? ''] ?? m[4] ?? '') : coded;
    parts.push(MappedText.verbatim(source, at, start), MappedText.changed(char, start, end, 'escape'));
    at = end;
  }
  parts.push(MappedText.verbatim(source, at, to));
  return MappedText.concat(parts);
}
