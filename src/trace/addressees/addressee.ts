import type { Span } from '../../contract/index.ts';
import { nounClass } from '../../language/nameLists.ts';
import { sentencesOf } from '../../language/sentences.ts';
import { tokensOf } from '../../language/tokens.ts';
import type { Draft } from '../draft.ts';
import { headToken, isActor, LISTENERS } from '../exchanges/actors.ts';
import { CROWD_NOUNS } from '../sources/wordSets.ts';
import { ADDRESSEE_RULES, type AddresseeContext } from './addresseeRules.ts';

/** Whom a statement was said to, as the words about its cue tell (guideline rule 6: they are not part of the content). */
export function addresseesOf(text: string, draft: Draft): Span[] {
  const context = contextOf(text, draft);
  if (!context) return [];
  for (const rule of ADDRESSEE_RULES) {
    const found = rule
      .find(context)
      .filter((s) => !isNobody(text, s) && (rule.name === 'object in the content' || !overlaps(s, draft.content)));
    // In "was told" the source as written can be the one who was told (guideline rule 10).
    const others = /^(?:subject of the passive|asked first)$/.test(rule.name)
      ? found
      : found.filter((s) => !overlaps(s, draft.source));
    if (others.length > 0) return others;
  }
  return [];
}

/** How much of the text around the cue is read. UTF-16 units. */
const BEFORE = 200;
const AFTER = 300;

function contextOf(text: string, draft: Draft): AddresseeContext | undefined {
  const { cue } = draft;
  if (!cue) return undefined;
  const around = { start: Math.max(0, cue.start - BEFORE), end: Math.min(text.length, cue.end + AFTER) };
  const sentence = sentencesOf(text, around).find((s) => s.start <= cue.start && cue.start < s.end);
  if (!sentence) return undefined;
  // A cue's own words may hold the listener ("told reporters that"), so that it starts before its end.
  const later = draft.content.filter((c) => c.start >= cue.end).map((c) => c.start);
  const earlier = draft.content.filter((c) => c.end <= cue.start).map((c) => c.end);
  const tokens = tokensOf(text, {
    start: Math.max(sentence.start, ...earlier),
    end: Math.max(cue.end, Math.min(sentence.end, ...later)),
  });
  const cueFrom = tokens.findIndex((t) => t.start >= cue.start);
  const cueTo = tokens.findIndex((t) => t.start >= cue.end);
  const first = draft.content.find((c) => c.start >= cue.end && c.start - cue.end <= 2);
  return {
    tokens,
    cueFrom: Math.max(0, cueFrom),
    cueTo: cueTo < 0 ? tokens.length : cueTo,
    rest: tokensOf(text, {
      start: Math.min(sentence.end, Math.max(cue.end, ...draft.content.map((c) => c.end))),
      end: sentence.end,
    }),
    sourceless: draft.source.length === 0,
    content: first ? tokensOf(text, { start: first.start, end: Math.min(first.end, first.start + AFTER) }) : [],
  };
}

const ABSTRACT =
  /^(?!(?:meeting|gathering|briefing|station|television|congregation|delegation|government)s?$)(?:ways?|times?|days?|power|minds?|hearts?|points?|life|lives|reasons?|end|order|work|use|truth|way|sense|question|questions|.*(?:tion|sion|ism|ness|ment|ity|ance|ence|ing)s?)$/;

/** "in reply to a question", "appealed to reason": no listener. */
function isNobody(text: string, span: Span): boolean {
  const tokens = tokensOf(text, span);
  const head = headToken(tokens, { from: 0, to: tokens.length });
  if (!head || /^\p{Lu}/u.test(head.text) || CROWD_NOUNS.has(head.lower) || LISTENERS.test(head.lower)) return false;
  if (isActor(tokens, { from: 0, to: tokens.length }, -1)) return false;
  return nounClass(head.lower) === 'document' || ABSTRACT.test(head.lower);
}

function overlaps(span: Span, others: readonly Span[]): boolean {
  return others.some((o) => o.start < span.end && span.start < o.end);
}
