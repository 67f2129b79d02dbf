import { type Token, tokensOf } from '../../language/tokens.ts';
import type { Draft } from '../draft.ts';
import { type Reading, readingsOf } from './lexicon/readings.ts';

/** A word of a cue with the ways to read it. */
export interface CueWord extends Token {
  readonly readings: readonly Reading[];
}

/** Longer cues are cut: what a cue does stands in its first words. */
const LONGEST = 40;
/** How far left of the cue its auxiliaries may begin. */
const REACH = 40;

const BEFORE =
  /(?:\b(?:has|have|had|did|does|do|is|are|was|were|be|been|being|will|would|shall|should|may|might|could|can|cannot|must|not|never|to|also|reportedly|allegedly|n['’]t)\b[ \u00a0]*)+$/iu;

/**
 * The words of a draft's cue. Auxiliaries, negation and "to" that stand right before the cue belong to it (guideline rule 5)
 * and are taken in even where the model left them out, but for words of the source or of the content.
 */
export function cueWordsOf(text: string, draft: Draft): CueWord[] {
  const { cue } = draft;
  if (!cue) return [];
  const start = widenedStart(text, draft, cue.start);
  const tokens = joinedClitic(tokensOf(text, { start, end: cue.end }).slice(0, LONGEST));
  return tokens.map((t) => ({ ...t, readings: readingsOf(t.lower) }));
}

/** A cue may begin within a word: in "I’d like to" it is "’d like", whose apostrophe goes with what follows. */
function joinedClitic(tokens: readonly Token[]): readonly Token[] {
  const [mark, letters] = tokens;
  if (!mark || !letters || mark.lower !== "'" || mark.end !== letters.start || !/^(?:s|re|ve|ll|d|m)$/.test(letters.lower))
    return tokens;
  const joined = { ...letters, start: mark.start, text: mark.text + letters.text, lower: `'${letters.lower}` };
  return [joined, ...tokens.slice(2)];
}

function widenedStart(text: string, draft: Draft, start: number): number {
  const before = text.slice(Math.max(0, start - REACH), start);
  const found = BEFORE.exec(before);
  if (!found) return start;
  let from = start - (before.length - found.index);
  for (const span of [...draft.source, ...draft.content]) if (span.end <= start && span.end > from) from = span.end;
  return from;
}
