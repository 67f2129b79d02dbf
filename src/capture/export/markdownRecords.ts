import { MappedText } from '../../report/mappedText.ts';
import { type ExportRecord, fieldKey } from './exportRecord.ts';

/** Readwise's Markdown of an article: what is known of it under "Metadata", what was marked in it under "Highlights". */
export function isReadwiseMarkdown(text: string): boolean {
  return (
    /^#{1,3} Metadata[ \t]*$/m.test(text) &&
    /^[-*] (?:Full Title|Category):/m.test(text) &&
    /^#{1,3} (?:New )?Highlights\b/im.test(text)
  );
}

interface Line {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Where a marked passage stands in its reader, after the passage. */
const BACK_LINK = /\s*\(\[(?:View Highlight|Location \d{1,9}|View Tweet|Page \d{1,9})\]\([^()\s]{0,2000}\)\)\s*$/;
const FIELD = /^[-*] ([\w ]{2,40}):[ \t]*(.*)$/;

/** The articles in a file of Readwise's Markdown: one, or several one after the other, each under a heading of its own. */
export function markdownRecords(source: string): ExportRecord[] {
  const articles: Line[][] = [];
  for (const line of linesOf(source)) {
    if (/^# \S/.test(line.text) || articles.length === 0) articles.push([]);
    articles.at(-1)?.push(line);
  }
  return articles.filter((a) => a.some((l) => /^#{1,3} Metadata\s*$/.test(l.text))).map((a) => articleOf(a, source));
}

function articleOf(lines: readonly Line[], source: string): ExportRecord {
  const fields = new Map<string, MappedText>();
  const put = (name: string, text: MappedText) => {
    if (text.length > 0 && !fields.has(name)) fields.set(name, text);
  };
  const passages: ExportRecord[] = [];
  let inside: 'head' | 'metadata' | 'highlights' | 'other' = 'head';
  let passage: { lines: Line[]; note: MappedText | null } | null = null;
  const close = () => {
    if (passage) passages.push(passageOf(passage.lines, passage.note, source));
    passage = null;
  };
  for (const line of lines) {
    const heading = /^#{1,3} (.*)$/.exec(line.text)?.[1]?.trim();
    if (heading !== undefined) {
      close();
      if (inside === 'head') put('title', cut(source, line, line.text.indexOf(heading)));
      inside = /^Metadata$/.test(heading) ? 'metadata' : /^(?:New )?Highlights\b/i.test(heading) ? 'highlights' : 'other';
      continue;
    }
    const field = inside === 'metadata' ? FIELD.exec(line.text) : null;
    if (field) {
      put(fieldKey(field[1] ?? ''), withoutBrackets(cut(source, line, line.text.length - (field[2] ?? '').length)));
    } else if (inside === 'highlights') {
      const note = /^\s+[-*] Note:[ \t]*/.exec(line.text)?.[0];
      if (/^[-*] /.test(line.text)) {
        close();
        passage = { lines: [line], note: null };
      } else if (note !== undefined && passage) passage.note = cut(source, line, note.length);
      // What is listed below a passage are its tags.
      else if (passage && line.text.trim() !== '' && !/^\s+[-*] /.test(line.text)) passage.lines.push(line);
    }
  }
  close();
  return recordOf(lines, fields, passages);
}

/** A passage, its lines apart as the export has them, without the mark before it and the link after it. */
function passageOf(lines: readonly Line[], note: MappedText | null, source: string): ExportRecord {
  const parts: MappedText[] = [];
  for (const [i, line] of lines.entries()) {
    const from = i === 0 ? 2 : (/^\s*/.exec(line.text)?.[0].length ?? 0);
    const end = i === lines.length - 1 ? (BACK_LINK.exec(line.text)?.index ?? line.text.length) : line.text.length;
    const before = lines[i - 1];
    if (before) parts.push(MappedText.changed('\n', before.to, line.from + from, 'space'));
    parts.push(MappedText.verbatim(source, line.from + from, line.from + Math.max(from, end)));
  }
  const fields = new Map([['text', MappedText.concat(parts).trim()]]);
  if (note && note.length > 0) fields.set('note', note);
  return recordOf(lines, fields, []);
}

function recordOf(
  lines: readonly Line[],
  fields: ReadonlyMap<string, MappedText>,
  passages: readonly ExportRecord[],
): ExportRecord {
  const text = (...names: string[]) => {
    for (const name of names) {
      const said = fields.get(name);
      if (said && said.length > 0) return said;
    }
    return null;
  };
  return {
    from: lines[0]?.from ?? 0,
    to: lines.at(-1)?.to ?? 0,
    text,
    texts: (...names) => [text(...names)].flatMap((t) => t ?? []),
    records: (...names) => (names.includes('highlights') ? [...passages] : []),
    has: (...names) => names.some((n) => fields.has(n)),
  };
}

function cut(source: string, line: Line, from: number): MappedText {
  return MappedText.verbatim(source, line.from + from, line.to).trim();
}

/** Readwise links names to notes of their own: "[[Ana Roe]]". */
function withoutBrackets(text: MappedText): MappedText {
  return /^\[\[.*\]\]$/.test(text.text) ? text.slice(2, text.length - 2) : text;
}

function* linesOf(source: string): Generator<Line> {
  for (const m of source.matchAll(/[^\r\n]+/g)) yield { from: m.index, to: m.index + m[0].length, text: m[0] };
}
