import type { WordPieces } from '../../language/wordPieces.ts';
import { letterCase, type Word } from '../../language/words.ts';

/** A text as the encoder sees it. */
export interface PiecedText {
  readonly words: readonly Word[];
  readonly pieces: readonly (readonly number[])[];
  /** How many pieces stand before each word, and at the end how many there are. */
  readonly before: Int32Array;
}

/** Words `start`–`end`, end exclusive. */
export interface WordRange {
  readonly start: number;
  readonly end: number;
}

/** The words that a window is answerable for, and with its context the words that the encoder sees. */
export interface Window {
  readonly core: WordRange;
  readonly seen: WordRange;
}

export function intoPieces(words: readonly Word[], wordPieces: WordPieces): PiecedText {
  const pieces = words.map((w) => wordPieces(w.form));
  const before = new Int32Array(words.length + 1);
  pieces.forEach((p, i) => {
    before[i + 1] = (before[i] ?? 0) + p.length;
  });
  return { words, pieces, before };
}

/** Windows whose cores hold at most `core` pieces (whole paragraphs if they fit) with at most `context` more on each side. */
export function windows(text: PiecedText, core: number, context: number): Window[] {
  return cores(text, core).map((range) => ({ core: range, seen: widened(text, range, context) }));
}

/** Paragraphs are packed together as long as they fit; each break between two counts as one piece. */
function cores(text: PiecedText, limit: number): WordRange[] {
  const out: WordRange[] = [];
  let open: WordRange | null = null;
  let size = 0;
  for (const unit of units(text, limit)) {
    const n = pieceCount(text, unit.start, unit.end) + 1;
    if (open && size + n <= limit + 1) {
      open = { start: open.start, end: unit.end };
      size += n;
      continue;
    }
    if (open) out.push(open);
    open = unit;
    size = n;
  }
  if (open) out.push(open);
  return out;
}

/** What is not to be cut if possible: paragraphs, or of a longer paragraph as many sentences as fit. */
function units(text: PiecedText, limit: number): WordRange[] {
  const out: WordRange[] = [];
  const { words } = text;
  for (let start = 0, end = 0; start < words.length; start = end) {
    const paragraph = words[start]?.paragraph;
    for (end = start; words[end]?.paragraph === paragraph; ) end++;
    if (pieceCount(text, start, end) <= limit) out.push({ start, end });
    else out.push(...packedSentences(text, sentences(words, start, end), limit));
  }
  return out;
}

function packedSentences(text: PiecedText, sentences: Iterable<WordRange>, limit: number): WordRange[] {
  const out: WordRange[] = [];
  let open: WordRange | null = null;
  for (const sentence of sentences) {
    let { start } = sentence;
    while (pieceCount(text, start, sentence.end) > limit) {
      // No sentence may be longer than the limit: it is cut wherever that falls.
      if (open) out.push(open);
      open = null;
      let end = start;
      while (pieceCount(text, start, end + 1) <= limit) end++;
      out.push({ start, end });
      start = end;
    }
    if (open && pieceCount(text, open.start, sentence.end) <= limit) open = { start: open.start, end: sentence.end };
    else {
      if (open) out.push(open);
      open = { start, end: sentence.end };
    }
  }
  if (open && open.end > open.start) out.push(open);
  return out;
}

/** Rough sentences of one paragraph: good enough to cut a window at. */
function* sentences(words: readonly Word[], from: number, to: number): Generator<WordRange> {
  let start = from;
  for (let i = from; i < to - 1; i++) {
    const next = words[i + 1];
    if (!next || !endsSentence(words, i, start)) continue;
    const capital = next.case === letterCase.title || next.case === letterCase.upper || next.case === letterCase.mixed;
    const quotation = next.form === '"' && next.start > (words[i]?.end ?? 0);
    if (!capital && !quotation) continue;
    yield { start, end: i + 1 };
    start = i + 1;
  }
  yield { start, end: to };
}

function endsSentence(words: readonly Word[], i: number, start: number): boolean {
  const form = words[i]?.form;
  return isStop(form) || (form === '"' && i > start && isStop(words[i - 1]?.form));
}

function isStop(form: string | undefined): boolean {
  return form === '.' || form === '?' || form === '!';
}

function widened(text: PiecedText, core: WordRange, context: number): WordRange {
  let { start, end } = core;
  for (let room = context; start > 0; start--) {
    room -= (text.pieces[start - 1]?.length ?? 0) + breakBefore(text, start);
    if (room < 0) break;
  }
  for (let room = context; end < text.words.length; end++) {
    room -= (text.pieces[end]?.length ?? 0) + breakBefore(text, end);
    if (room < 0) break;
  }
  return { start, end };
}

/** 1 where a paragraph begins with this word: the break is a piece of its own. */
function breakBefore(text: PiecedText, word: number): number {
  return text.words[word]?.paragraph === text.words[word - 1]?.paragraph ? 0 : 1;
}

function pieceCount(text: PiecedText, start: number, end: number): number {
  return (text.before[end] ?? Number.POSITIVE_INFINITY) - (text.before[start] ?? 0);
}
