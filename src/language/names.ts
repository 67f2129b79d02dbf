import type { Name, NameKind, NameSearch } from './name.ts';
import { isDemonym, isGivenName, isPlace, isPlural, nounClass } from './nameLists.ts';
import { namesOfRun } from './nameParts.ts';
import { runEnd } from './nameRuns.ts';
import { DATES, STOP, startsUpper } from './nameWords.ts';
import type { Token } from './tokens.ts';

export type { Name, NameKind, NameSearch };

/** Words in capitals inside sentences, in lower case: see `NameSearch.known`. */
export function capitalsInside(tokens: readonly Token[], sentenceStarts: ReadonlySet<number>): Set<string> {
  const found = new Set<string>();
  tokens.forEach((t, i) => {
    if (t.word && startsUpper(t.text) && !sentenceStarts.has(i) && !STOP.has(t.lower) && !DATES.has(t.lower)) found.add(t.lower);
  });
  return found;
}

/** True for people by what they are or where they are from, in the plural: "Republicans", "Iranians", "Investors". */
export function isPeopleName(name: Name): boolean {
  const last = name.words.at(-1) ?? '';
  if (name.title) return false;
  if (isPlural(last) && isDemonym(last) && !isPlace(last)) return true;
  if (name.kind === 'organization' || name.kind === 'publication' || name.kind === 'place' || !isPlural(last)) return false;
  const [first = ''] = name.words;
  return (
    isDemonym(last) || (nounClass(last) === 'person' && name.words.length <= 2 && (name.words.length < 2 || !isGivenName(first)))
  );
}

/** The names in a stretch of tokens (one paragraph). `sentenceStarts` holds the index of the first word of each sentence. */
export function findNames(tokens: readonly Token[], sentenceStarts: ReadonlySet<number>, search: NameSearch = {}): Name[] {
  const found: Name[] = [];
  for (let i = 0; i < tokens.length; ) {
    const end = runEnd(tokens, i, sentenceStarts, search);
    if (end === i) {
      i++;
      continue;
    }
    found.push(...namesOfRun(tokens, i, end));
    i = end;
  }
  return found;
}
