import type { Report, Span } from '../../contract/index.ts';
import { capitalsInside, findNames, type Name } from '../../language/names.ts';
import { quotationsOf } from '../../language/quotations.ts';
import { type Token, tokensOf } from '../../language/tokens.ts';

/** A sentence by the indices of its tokens, end exclusive. */
export interface Sentence {
  readonly index: number;
  readonly first: number;
  readonly last: number;
  readonly block: number;
}

/** The report's text as the rules of this folder look at it: tokens of all blocks in a row, sentences, quotation marks, names. */
export interface Reading {
  readonly report: Report;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** For each token the index of its sentence. */
  readonly sentenceOf: Int32Array;
  /** For each token 1 inside quotation marks (a post or block quotation counts as quoted), else 0. */
  readonly quoted: Uint8Array;
  readonly names: readonly Name[];
  readonly nameIndex: ReadonlyMap<Name, number>;
}

const END = /^(?:[.?!…]|\.{3,4})$/;
const CLOSER = /^["”’')\]»]$/;
const readings = new WeakMap<Report, Reading>();

/** Reads a report once, for all rules; a second call gives the same reading. Linear in the text. */
export function readReport(report: Report): Reading {
  const known = readings.get(report);
  if (known) return known;
  const reading = read(report);
  readings.set(report, reading);
  return reading;
}

function read(report: Report): Reading {
  const { text } = report;
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const ranges: { from: number; to: number; quotation: boolean }[] = [];
  report.blocks.forEach((block, b) => {
    const from = tokens.length;
    for (const t of tokensOf(text, block)) tokens.push(t);
    cutSentences(tokens, from, b, sentences);
    ranges.push({ from, to: tokens.length, quotation: block.type === 'quote' || block.type === 'post' });
  });
  const sentenceOf = new Int32Array(tokens.length);
  const starts = new Set<number>();
  for (const s of sentences) {
    sentenceOf.fill(s.index, s.first, s.last);
    starts.add(firstWord(tokens, s));
  }
  const quoted = new Uint8Array(tokens.length);
  for (const r of ranges) if (r.quotation) quoted.fill(1, r.from, r.to);
  for (const q of quotationsOf(text)) quoted.fill(1, firstAfter(tokens, q.start), firstFrom(tokens, q.end));
  const names = findAllNames(tokens, ranges, innerStarts(tokens, starts));
  return { report, text, tokens, sentences, sentenceOf, quoted, names, nameIndex: new Map(names.map((n, i) => [n, i])) };
}

function cutSentences(tokens: readonly Token[], from: number, block: number, out: Sentence[]): void {
  let first = from;
  for (let i = from; i < tokens.length; i++) {
    const t = tokens[i];
    if (!t || !endsSentence(tokens, i, from)) continue;
    let last = i + 1;
    while (last < tokens.length && CLOSER.test(tokens[last]?.text ?? '') && tokens[last]?.start === tokens[last - 1]?.end) last++;
    // What follows in small letters goes on with the sentence: "“Where?” she asked."
    const next = tokens[last];
    if (next && /^\p{Ll}/u.test(next.text)) continue;
    out.push({ index: out.length, first, last, block });
    first = last;
    i = last - 1;
  }
  if (first < tokens.length) out.push({ index: out.length, first, last: tokens.length, block });
}

const OPENS_SENTENCE = new Set(
  'the a an but and in on at it he she they we i this that these those his her their its as when while after before since if for'.split(
    ' ',
  ),
);

function endsSentence(tokens: readonly Token[], i: number, from: number): boolean {
  const t = tokens[i];
  const next = tokens[i + 1];
  if (!t || !next) return false;
  if (END.test(t.text)) {
    // The point after an initial ends no sentence: "Paul H. Chipok".
    if (t.text === '.' && i > from && /^\p{Lu}$/u.test(tokens[i - 1]?.text ?? '') && tokens[i - 1]?.text !== 'I') {
      return OPENS_SENTENCE.has(next.lower);
    }
    return true;
  }
  // "… in the U.S. The …"
  return /^(?:\p{Lu}\.)+$/u.test(t.text) && /^\p{Lu}/u.test(next.text) && OPENS_SENTENCE.has(next.lower);
}

function firstWord(tokens: readonly Token[], s: Sentence): number {
  let i = s.first;
  while (i < s.last && !tokens[i]?.word) i++;
  return i;
}

/** Besides sentences, a capital right after an opening quotation mark, a colon or a dash tells nothing. */
function innerStarts(tokens: readonly Token[], sentenceStarts: ReadonlySet<number>): Set<number> {
  const starts = new Set(sentenceStarts);
  tokens.forEach((t, i) => {
    if (/^[“"‘:—–•]$/.test(t.text) && tokens[i + 1]?.word) starts.add(i + 1);
  });
  return starts;
}

/** The names of all blocks: what is written in capitals inside sentences anywhere counts as a name at a sentence's start too. */
function findAllNames(
  tokens: readonly Token[],
  ranges: readonly { from: number; to: number }[],
  starts: ReadonlySet<number>,
): Name[] {
  const blocks = ranges.map(({ from, to }) => {
    const own = tokens.slice(from, to);
    const local = new Set<number>();
    for (let i = from; i < to; i++) if (starts.has(i)) local.add(i - from);
    return { from, own, starts: local, titleCase: isTitleCase(own, local) };
  });
  const known = new Set<string>();
  for (const b of blocks) if (!b.titleCase) for (const w of capitalsInside(b.own, b.starts)) known.add(w);
  const names: Name[] = [];
  for (const { from, own, starts: local, titleCase } of blocks) {
    for (const n of findNames(own, local, { titleCase, known })) {
      names.push({ ...n, from: n.from + from, first: n.first + from, last: n.last + from });
    }
  }
  return names;
}

/** True where nearly all longer words begin with a capital, also those that open no sentence. */
function isTitleCase(tokens: readonly Token[], starts: ReadonlySet<number>): boolean {
  const long = tokens.filter((t, i) => t.word && t.text.length > 3 && !starts.has(i));
  return long.length > 3 && long.filter((t) => /^\p{Lu}/u.test(t.text)).length > 0.85 * long.length;
}

/** The indices of the tokens that a span touches, end exclusive: binary search. */
export function tokensIn(reading: Reading, span: Span): { first: number; last: number } {
  const { tokens } = reading;
  return { first: firstAfter(tokens, span.start), last: firstFrom(tokens, span.end) };
}

/** The first token that ends after a position. */
function firstAfter(tokens: readonly Token[], position: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first token that begins at or after a position. */
function firstFrom(tokens: readonly Token[], position: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
