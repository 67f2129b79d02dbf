import type { MarkedLine } from './marks.ts';
import { endsSentence } from './prose.ts';

/** How a document's lines are broken. */
export interface Wrapping {
  /** The column at which lines were wrapped; null where each line is a paragraph of its own. */
  readonly width: number | null;
  /** True where `after`, which follows `before` without a blank line, goes on with its paragraph. */
  continues(before: MarkedLine, after: MarkedLine): boolean;
}

type Pair = readonly [MarkedLine, MarkedLine];

/** Wider lines than this are not wrapped for people to read. */
const WIDEST = 200;
const NARROWEST = 24;
/** Prose wrapped at a width begins about six lines in ten with a small letter; lists, verse and menus hardly one. */
const FLOW = 0.3;
/** A greedy wrapper leaves no room for the next word; a converter from proportional type leaves up to a fifth. */
const SHARP = 0.97;
const RAGGED = 0.8;
const FULL = 0.93;

/** Tells whether a document is hard-wrapped, from the distribution of its line lengths and how the lines go on. */
export function readWrapping(source: string, lines: readonly MarkedLine[]): Wrapping {
  const pairs: Pair[] = [];
  for (let i = 1; i < lines.length; i++) {
    const before = lines[i - 1];
    const after = lines[i];
    if (before && after && before.heading === 0 && mayContinue(before, after)) pairs.push([before, after]);
  }
  const flowing = pairs.filter(([a, b]) => flows(source, a, b));
  const width = wrapWidth(source, pairs, flowing);
  if (width === null)
    return {
      width,
      continues: (a, b) => mayContinue(a, b) && a.heading === 0 && (edge(a) >= 40 || a.quote > 0) && flows(source, a, b),
    };
  const full = flowing.filter(([a, b]) => reach(source, a, b) > width * SHARP);
  const limit = width * (full.length / flowing.length > 0.8 ? SHARP : RAGGED);
  const afterSentence = width * FULL;
  return {
    width,
    continues: (a, b) => {
      if (!mayContinue(a, b)) return false;
      // A converter wraps headings too; else what follows one under it is a paragraph.
      if (a.heading > 0) return reach(source, a, b) > width * SHARP && b.end - b.at < width * 0.7;
      if (b.indent > a.indent + 1 && a.bullet === null) return false;
      // After a sentence's end the line may be its paragraph's last, full by chance.
      const room = limit < afterSentence && endsSentence(source.slice(Math.max(a.at, a.end - 8), a.end)) ? afterSentence : limit;
      return reach(source, a, b) > room || flows(source, a, b);
    },
  };
}

/**
 * The width is where the lines end that go on in mid-sentence. Only lines of about that length then count: menus and
 * lists have as many short lines as they like.
 */
function wrapWidth(source: string, pairs: readonly Pair[], flowing: readonly Pair[]): number | null {
  if (flowing.length < 2) return null;
  // A long address makes its line longer than any width.
  const edges = flowing
    .map(([a]) => edge(a))
    .filter((e) => e <= WIDEST)
    .sort((x, y) => x - y);
  if (edges.length < flowing.length * 0.5) return null;
  const width = edges[Math.floor(edges.length * 0.95)] ?? 0;
  if (width < NARROWEST) return null;
  const long = (pair: Pair) => reach(source, ...pair) > width * RAGGED;
  const full = flowing.filter(long).length;
  return full / flowing.length >= 0.6 && full / pairs.filter(long).length >= FLOW ? width : null;
}

/** Lines of one kind, one under the other. */
function mayContinue(a: MarkedLine, b: MarkedLine): boolean {
  if (b.blanks > 0 || b.newPage || b.bullet !== null || b.heading > 0) return false;
  return !a.rule && !b.rule && a.quote === b.quote;
}

/** The first line does not end a sentence and the second begins within one. */
function flows(source: string, a: MarkedLine, b: MarkedLine): boolean {
  if (/[.!?:…]["”’')\]]{0,3}$/.test(source.slice(Math.max(a.at, a.end - 6), a.end))) return false;
  // Scripts without capitals (Hangul, Arabic, Devanagari) do not show where a sentence begins.
  return /^["“‘'(]?[\p{Ll}\p{Lo}]/u.test(source.slice(b.at, b.at + 4));
}

/** The column at which a line ends. */
function edge(line: MarkedLine): number {
  return line.indent + line.to - line.from;
}

/** The column that the line would end at with the next line's first word on it. */
function reach(source: string, a: MarkedLine, b: MarkedLine): number {
  const word = /^\S{1,60}/.exec(source.slice(b.at, Math.min(b.end, b.at + 60)));
  return edge(a) + 1 + (word ? word[0].length : 0);
}
