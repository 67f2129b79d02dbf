import type { Block, Span } from '../../contract/index.ts';
import { tokensOf } from '../../language/tokens.ts';
import { readingsOf } from '../acts/lexicon/readings.ts';

/** Who announces, and with what. */
export interface Announcer {
  readonly source: Span;
  readonly cue: Span;
}

/** The words of the last clause that are looked at. */
const LONGEST_TAIL = 220;
const MOST_SOURCE_WORDS = 9;
const LEADING = /^(?:and|but|then|so|later|also|still|meanwhile|as|however|yet|there|here|earlier|again)\b,?\s*/iu;
const ADVERB_BEHIND = /\s+(?:then|also|later|once|again|further|\p{L}+ly|has|have|had|is|was|did)$/iu;
const LOOKS_LIKE_A_NAME_OR_PHRASE =
  /^(?:he|she|they|it|we|i|one|who|the|a|an|his|her|their|its|another|this|that|some|many|\p{Lu})/u;

/**
 * Reads "…, the harbour master wrote on Sunday:" at a paragraph's end where the model saw no statement, since nothing is
 * quoted yet: the last verb of saying and the few words before it. Null where they do not look like a source.
 */
export function announcerAt(text: string, block: Block): Announcer | null {
  const end = block.start + text.slice(block.start, block.end).trimEnd().length;
  const tail = lastSentence(text, Math.max(block.start, end - LONGEST_TAIL), end);
  const tokens = tokensOf(text, tail);
  for (let i = tokens.length - 1; i > 0; i--) {
    const token = tokens[i];
    if (!token || !isSaying(token.lower)) continue;
    const source = sourceBefore(text, { start: tail.start, end: token.start });
    return source ? { source, cue: { start: token.start, end: token.end } } : null;
  }
  return null;
}

function isSaying(word: string): boolean {
  return readingsOf(word).some(
    (r) =>
      r.pos === 'verb' &&
      (r.act === 'say' || r.act === 'ask' || r.act === 'urge') &&
      r.forms.some((f) => f === 'past' || f === 's'),
  );
}

function lastSentence(text: string, start: number, end: number): Span {
  let from = start;
  for (const m of text.slice(start, end).matchAll(/[.!?]["”’')]*\s+(?=["“‘'(]?\p{Lu})/gu)) from = start + m.index + m[0].length;
  return { start: from, end };
}

/** The clause's words before the cue, without what links it to the sentence before. */
function sourceBefore(text: string, before: Span): Span | null {
  let { start } = before;
  const clause = text.slice(before.start, before.end);
  const cut = Math.max(clause.lastIndexOf(', '), clause.lastIndexOf('; '), clause.lastIndexOf('— '));
  if (cut >= 0 && clause.slice(cut + 2).trim() !== '') start += cut + 2;
  let words = text.slice(start, before.end);
  for (let lead = LEADING.exec(words); lead; lead = LEADING.exec(words)) {
    start += lead[0].length;
    words = text.slice(start, before.end);
  }
  let trimmed = words.trimEnd();
  for (let adverb = ADVERB_BEHIND.exec(trimmed); adverb; adverb = ADVERB_BEHIND.exec(trimmed))
    trimmed = trimmed.slice(0, adverb.index);
  if (trimmed === '' || trimmed.split(/\s+/).length > MOST_SOURCE_WORDS || /["“”:]/.test(trimmed)) return null;
  if (!LOOKS_LIKE_A_NAME_OR_PHRASE.test(trimmed) && !LOOKS_LIKE_A_NAME_OR_PHRASE.test(trimmed.toLowerCase())) return null;
  return { start, end: start + trimmed.length };
}
