import type { NamePhrase, Phrase, Range } from './phrase.ts';
import type { Reading } from './reading.ts';
import type { Referent } from './referent.ts';
import { wordsOf } from './wording.ts';
import { REPORTER_NOUNS } from './wordSets.ts';

/** The words kept as the mention: a name without what follows it, else the whole. */
export function extentOf(phrase: Phrase, range: Range): Range {
  if (phrase.type === 'name') return { first: phrase.name.from, last: phrase.name.last };
  if (phrase.type === 'description') return phrase.whole;
  if (phrase.type === 'handle') return phrase.range;
  return phrase.type === 'pronoun' ? { first: phrase.at, last: phrase.at + 1 } : range;
}

/** "the website's Barak Ravid": a person named right after an outlet writes for it. */
export function belongTo(referent: Referent, owner: Referent, phrase: NamePhrase): void {
  const reporter = [...referent.heads].some((h) => REPORTER_NOUNS.has(h));
  if (owner.kind === 'publication' && (!phrase.before || reporter)) {
    referent.reportsFor ??= owner;
    referent.affiliation ??= owner.name;
  } else if (owner.kind === 'organization') referent.affiliation ??= owner.name;
}

/** A party in brackets behind the last of them may be cut: it is left out. */
export function jointName(reading: Reading, range: Range): string {
  return wordsOf(reading, range).replace(/\s*\([^()]*$/, '');
}
