import { MappedText } from '../../../report/mappedText.ts';

const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|(.))/gs;
const SHORT: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** What the JSON string between `from` and `to` of the source says, each character with its place. */
export function jsonText(source: string, from: number, to: number): MappedText {
  const parts: MappedText[] = [];
  let at = from;
  for (const m of source.slice(from, to).matchAll(ESCAPE)) {
    const start = from + m.index;
    const end = start + m[0].length;
    const char = m[1] ? String.fromCharCode(Number.parseInt(m[1], 16)) : (SHORT[m[2] ?? ''] ?? m[2] ?? '');
    parts.push(MappedText.verbatim(source, at, start), MappedText.changed(char, start, end, 'escape'));
    at = end;
  }
  parts.push(MappedText.verbatim(source, at, to));
  return MappedText.concat(parts);
}
