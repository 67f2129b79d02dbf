import type { Passage, PassageLink, Stretch } from './passage.ts';

/** The passage cut at some of its line breaks: each line a passage of its own, in the same element. */
export function cutAtBreaks(passage: Passage, breaks: readonly number[]): Passage[] {
  const lines: Passage[] = [];
  let start = 0;
  for (const at of [...breaks, passage.text.length]) {
    const line = lineOf(passage, start, at);
    if (line) lines.push(line);
    start = at;
  }
  return lines;
}

function lineOf(passage: Passage, from: number, to: number): Passage | null {
  const raw = passage.text.text.slice(from, to);
  const start = from + raw.length - raw.trimStart().length;
  const end = from + raw.trimEnd().length;
  if (end <= start) return null;
  const within = <T extends Stretch>(list: readonly T[]): T[] =>
    list
      .filter((s) => s.start < end && s.end > start)
      .map((s) => ({ ...s, start: Math.max(s.start, start) - start, end: Math.min(s.end, end) - start }));
  const links: PassageLink[] = within(passage.links);
  return {
    ...passage,
    text: passage.text.slice(start, end),
    links,
    linked: links.reduce((n, l) => n + l.end - l.start, 0),
    bold: within(passage.bold),
    italic: within(passage.italic),
    lineBreaks: passage.lineBreaks.filter((b) => b > start && b < end).map((b) => b - start),
    afterBreaks: passage.afterBreaks && from === 0,
  };
}

/** A line this long, in letters, is a paragraph and no line of verse or of an address. */
const PARAGRAPH = 60;
const ENDS_SENTENCE = /[.!?…:][")\]'”’»]*$/;
const BEGINS_SENTENCE = /^["'“‘«([—–-]{0,3}[\p{Lu}\p{N}\p{Lo}]/u;

/**
 * Pages that end a paragraph with one line break: the breaks at which both sides are paragraphs, the first ends a sentence
 * and the second begins one. A first line all in bold is a heading or a question over the others.
 */
export function paragraphBreaks(passage: Passage): number[] {
  if (passage.lineBreaks.length === 0) return [];
  const { text } = passage.text;
  const edges = [0, ...passage.lineBreaks, text.length];
  const lines = edges.slice(1).map((edge, i) => text.slice(edges[i], edge).trim());
  return passage.lineBreaks.filter((at, i) => {
    const [before, after] = [lines[i] ?? '', lines[i + 1] ?? ''];
    if (i === 0 && isBoldLine(passage, at, before, after)) return true;
    return before.length >= PARAGRAPH && after.length >= PARAGRAPH && ENDS_SENTENCE.test(before) && BEGINS_SENTENCE.test(after);
  });
}

function isBoldLine({ bold }: Passage, at: number, before: string, after: string): boolean {
  const [first, second] = bold;
  // Bold beyond the break is a paragraph set in bold.
  if (!first || first.start > 0 || first.end < before.length || first.end > at + 1 || (second && second.start <= at + 1))
    return false;
  if (before.length < 3 || before.length > 200) return false;
  return /\?["'”’)]*$/.test(before) || (after.length >= PARAGRAPH && before.length <= 110 && !/[.!,;:…]["'”’)\]]*$/.test(before));
}
