import type { SourceKind, Unnamed } from '../../contract/index.ts';
import { isDemonym, isPlace } from '../../language/nameLists.ts';
import { namesIn } from './namesAt.ts';
import type { Description } from './phrase.ts';
import type { Reading } from './reading.ts';
import { wordsInside } from './wording.ts';
import { SPOKES_NOUNS, WITHHELD_NOUNS } from './wordSets.ts';

const ACCESS =
  /^(?:(?:with|having)\s+(?:\w+[\s-]+){0,4}(?:knowledge|access|understanding|information|insight)\b|(?:briefed|familiar|close|involved|privy|aware|present|informed|acquainted|knowledgeable|in the room|working|participating|taking part)\b|who(?:'s|’s| is| are| was| were| has| have| had)?\s+(?:\w+\s+){0,4}(?:briefed|familiar|seen|saw|knowledge|access|attended|heard|read|reviewed|involved|close|present|aware|worked|participated|informed)\b)/i;
const ANONYMITY =
  /\b(?:on (?:the )?condition (?:of anonymity|that (?:he|she|they|their names?)\b[^.,;]{0,60})|(?:asked|requested|declined|refused|wished|wanted|asking|requesting|declining)\s+(?:not\s+)?(?:to be (?:named|identified|quoted)|anonymity|to remain anonymous|that (?:his|her|their) names?\b)|(?:spoke|speaking|told\s[^.,;]{1,40}) anonymously|(?:was|were|is|are)(?:n['’]t| not) authorized to (?:speak|discuss|comment)|not (?:being )?authorized to (?:speak|discuss|comment))/i;
const REASON =
  /\b(?:because|since|in order to|citing|due to|given|for fear|fearing|so as|to (?:discuss|describe|speak|talk|avoid|protect|candidly|freely|be candid)|as (?:he|she|they) )/i;
const SENTENCE_LIMIT = 600;

/** What the report tells of a source without a name (guideline rules 16 and 22), all in its own words. */
export function describeUnnamed(reading: Reading, d: Description, kind: SourceKind): Unnamed {
  const { text, tokens } = reading;
  const words = (first: number, last: number): string | null => {
    const a = tokens[first];
    const z = tokens[last - 1];
    return a && z && first < last ? text.slice(a.start, z.end) : null;
  };
  const modifierNames = d.names.filter((n) => n.from >= d.modifiers.first && n.last <= d.modifiers.last);
  let roleFrom = d.modifiers.first;
  for (const n of modifierNames) {
    // "U.S. and Israeli officials": the second name belongs to the first.
    const joined = n.from === roleFrom + 1 && /^(?:and|or|,)$/.test(tokens[roleFrom]?.lower ?? '');
    if (n.from <= roleFrom || joined) roleFrom = Math.max(roleFrom, n.last);
  }
  while (roleFrom < d.headAt && !tokens[roleFrom]?.word) roleFrom++;
  const after = words(d.headAt + 1, d.whole.last) ?? '';
  return {
    type:
      kind !== 'person' && kind !== 'group' ? 'collective' : typeOf(d, after, modifierNames.length > 0 || d.possessor !== null),
    count: kind === 'group' && !d.plural && d.count.max === 1 ? { min: 2, max: null } : d.count,
    role: kind === 'document' ? null : wordsInside(reading, { first: roleFrom, last: d.headAt + 1 }),
    affiliation:
      kind === 'document'
        ? null
        : modifierNames[0]
          ? words(modifierNames[0].from, modifierNames.at(-1)?.last ?? 0)
          : affiliationAfter(reading, d),
    access: ACCESS.test(after.slice(0, 200))
      ? (after
          .slice(0, 300)
          .split(/[,;(—–]/)[0]
          ?.trim() ?? null)
      : null,
    reason: reasonFor(reading, d),
  };
}

/** "people familiar with the matter" are withheld persons; "critics" are a collective. */
function typeOf(d: Description, after: string, bound: boolean): Unnamed['type'] {
  if (SPOKES_NOUNS.has(d.head) && (bound || /^(?:for|of|at)\b/.test(after))) return 'spokesperson';
  if (!d.plural || d.count.max !== null) return 'person';
  return WITHHELD_NOUNS.has(d.head) && d.definite !== 'bare'
    ? 'person'
    : WITHHELD_NOUNS.has(d.head) || ACCESS.test(after)
      ? 'person'
      : 'collective';
}

/** "a spokesman for the Treasury", "an official at the bank", "people in the Obama administration". */
function affiliationAfter(reading: Reading, d: Description): string | null {
  const { tokens, text } = reading;
  const preposition = tokens[d.headAt + 1];
  if (!preposition || !/^(?:for|of|at|from|in|with|inside|within)$/.test(preposition.lower) || d.headAt + 2 >= d.whole.last)
    return null;
  const range = { first: d.headAt + 2, last: Math.min(d.whole.last, d.headAt + 14) };
  const name = namesIn(reading, range)[0];
  if (!name) return null;
  let last = name.last;
  // "the Obama administration", "the Treasury Department’s staff": on to the noun.
  while (
    last < d.whole.last &&
    tokens[last]?.word &&
    /^\p{Ll}/u.test(tokens[last]?.text ?? '') &&
    !/^(?:who|which|that|with|in|of|on|and|to|said|for|at)$/.test(tokens[last]?.lower ?? '')
  )
    last++;
  const a = tokens[range.first];
  const z = tokens[last - 1];
  return a && z && name.from - range.first <= 2 ? text.slice(a.start, z.end) : null;
}

/** "… on condition of anonymity because they were not authorized to speak": what stands after the words that give the reason. */
function reasonFor(reading: Reading, d: Description): string | null {
  const sentence = reading.sentences[reading.sentenceOf[d.headAt] ?? -1];
  if (!sentence) return null;
  const stop = sentence.last - 1;
  const from = reading.tokens[d.headAt]?.end ?? 0;
  const words = reading.text.slice(from, Math.min(reading.tokens[stop]?.start ?? from, from + SENTENCE_LIMIT));
  const anonymity = ANONYMITY.exec(words);
  if (!anonymity) return null;
  if (/authorized/.test(anonymity[0])) return clause(anonymity[0] + words.slice(anonymity.index + anonymity[0].length));
  const rest = words.slice(anonymity.index + anonymity[0].length);
  const reason = REASON.exec(rest.slice(0, 80));
  return reason ? clause(rest.slice(reason.index)) : null;
}

const clause = (words: string) =>
  words
    .split(/[;.”"—]|,(?= (?:said|who|and|but)\b)/)[0]
    ?.trim()
    .replace(/,$/, '') || null;

/** True for an adjective that tells where people are from. */
export const tellsOrigin = (word: string) => isDemonym(word) || isPlace(word);
