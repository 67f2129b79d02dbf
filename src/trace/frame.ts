import type { Span } from '../contract/index.ts';
import { sentencesOf } from '../language/sentences.ts';
import type { Draft, TraceInput } from './draft.ts';

/**
 * The words around a statement's cue that tell how, when and to whom it was said: its sentence (inside another statement's
 * content: that content's piece) without its own content, up to the next statement beside it.
 */
export interface Frame {
  /** The sentence in which the cue stands; its place in the report's list of sentences. */
  readonly sentence: Span;
  readonly sentenceIndex: number;
  /** Stretches before the cue, in reading order. */
  readonly before: readonly Span[];
  readonly cue: Span;
  /** Stretches after the cue. */
  readonly after: readonly Span[];
}

export interface Frames {
  readonly sentences: readonly Span[];
  /** One for each draft; null where it has no cue. */
  readonly of: readonly (Frame | null)[];
  /** The drafts whose cue stands in a sentence, by the sentence's place in the list. */
  readonly inSentence: ReadonlyMap<number, readonly Draft[]>;
}

/** Words further from the cue than this tell nothing about it. It bounds the work on sentences without an end. UTF-16 units. */
const REACH = 1000;

const cache = new WeakMap<TraceInput, Frames>();

/** The frames of a report's drafts. Worked out once. */
export function framesOf(input: TraceInput): Frames {
  const known = cache.get(input);
  if (known) return known;
  const { text, blocks } = input.report;
  const sentences = blocks.flatMap((b) => sentencesOf(text, b));
  const inSentence = new Map<number, Draft[]>();
  const places = input.drafts.map((d) => (d.cue ? indexAt(sentences, d.cue.start) : -1));
  input.drafts.forEach((d, i) => {
    const at = places[i] ?? -1;
    if (at < 0) return;
    const list = inSentence.get(at);
    if (list) list.push(d);
    else inSentence.set(at, [d]);
  });
  const of = input.drafts.map((d, i) => frameOf(input, d, sentences, places[i] ?? -1, inSentence));
  const frames = { sentences, of, inSentence };
  cache.set(input, frames);
  return frames;
}

function frameOf(
  input: TraceInput,
  draft: Draft,
  sentences: readonly Span[],
  at: number,
  inSentence: ReadonlyMap<number, readonly Draft[]>,
): Frame | null {
  const sentence = sentences[at];
  const { cue } = draft;
  if (!cue || !sentence) return null;
  const parent = draft.parent === null ? undefined : input.drafts[draft.parent];
  const piece = parent?.content.find((p) => p.start <= cue.start && cue.end <= p.end);
  let from = Math.max(sentence.start, piece?.start ?? 0, cue.start - REACH);
  let to = Math.min(sentence.end, piece?.end ?? Number.POSITIVE_INFINITY, cue.end + REACH);
  for (const other of inSentence.get(at) ?? []) {
    if (other === draft || other.parent !== draft.parent) continue;
    for (const part of [...(other.cue ? [other.cue] : []), ...other.content]) {
      if (part.end <= cue.start && part.end > from) from = part.end;
      if (part.start >= cue.end && part.start < to) to = part.start;
    }
  }
  return {
    sentence,
    sentenceIndex: at,
    before: without({ start: from, end: Math.max(from, cue.start) }, draft.content),
    cue,
    after: without({ start: Math.min(cue.end, to), end: to }, draft.content),
  };
}

/** The parts of a stretch that lie in none of the spans. */
function without(whole: Span, spans: readonly Span[]): Span[] {
  const parts: Span[] = [];
  let at = whole.start;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.end <= at || span.start >= whole.end) continue;
    if (span.start > at) parts.push({ start: at, end: span.start });
    at = Math.max(at, span.end);
  }
  if (at < whole.end) parts.push({ start: at, end: whole.end });
  return parts;
}

/** The last span that begins at or before a position and reaches beyond it, by halving; -1 where none does. */
function indexAt(spans: readonly Span[], position: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const mid = (low + high + 1) >> 1;
    if ((spans[mid]?.start ?? 0) <= position) low = mid;
    else high = mid - 1;
  }
  const span = spans[low];
  return span && span.start <= position && position < span.end ? low : -1;
}
