import type { Span } from '../../contract/index.ts';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS } from '../../language/chunks.ts';
import { countryOf, isDemonym } from '../../language/nameLists.ts';
import { stemOf } from '../../language/stem.ts';
import { type Token, tokensOf } from '../../language/tokens.ts';
import { numberAt } from './numbers.ts';

/** A word that tells what a passage is about. */
export interface ContentWord extends Span {
  /** What all forms of the word share; a number's is its value. */
  readonly stem: string;
}

/** Words that stand in any sentence, whatever it is about. What a cue says of the act is compared apart. */
const EMPTY = new Set(
  `not n't no never 's 're 've 'll 'd 'm be do have say tell also very just now then there here when where how why too only even still already ever again so
   well really quite rather much many more most less least few such same other own as than yes get make take go come let about mr mrs ms dr sir
   while because since though although if unless until whether however thing something anything nothing one two new`.split(/\s+/),
);

/** The words of some stretches that tell what they are about, in order. */
export function contentWordsOf(text: string, spans: readonly Span[]): ContentWord[] {
  return spans.flatMap((span) => {
    const tokens = tokensOf(text, span);
    return tokens.flatMap((token, i) => {
      const word = contentWord(token, tokens, i);
      return word ? [word] : [];
    });
  });
}

function contentWord(token: Token, tokens: readonly Token[], at: number): ContentWord | null {
  if (!token.word) return null;
  const { start, end, lower } = token;
  const number = numberAt(tokens, at);
  if (number) return number.value === 1 || number.value === 2 ? null : { start, end, stem: `#${number.value}` };
  if (lower.length < 2 || isEmpty(lower)) return null;
  const stem = isDemonym(lower)
    ? (countryOf(lower) ?? countryOf(lower.replace(/s$/, '')) ?? stemOf(lower))
    : (countryName(lower) ?? stemOf(lower));
  return isEmpty(stem) ? null : { start, end, stem };
}

/** "Iranian" and "Iran" speak of one country; its capital is more than that. */
function countryName(lower: string): string | null {
  const country = countryOf(lower);
  return country !== null && /^(?:u\.s\.?|us|u\.k\.?|uk|america|britain)$/.test(lower)
    ? country
    : country?.toLowerCase() === lower
      ? country
      : null;
}

function isEmpty(word: string): boolean {
  return (
    EMPTY.has(word) ||
    AUXILIARIES.has(word) ||
    PRONOUNS.has(word) ||
    DETERMINERS.has(word) ||
    PREPOSITIONS.has(word) ||
    CONJUNCTIONS.has(word)
  );
}
