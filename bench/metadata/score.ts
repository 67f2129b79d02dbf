import type { Facts, Field } from './facts.ts';

/** What a reader found: as the facts, with the signature as the list or the one string that it gives. */
export interface Answer {
  readonly title: string | null;
  readonly authors: readonly string[] | string | null;
  readonly published: string | null;
  readonly outlet: string | null;
}

const folded = (text: string | null): string => (text ?? '').normalize('NFC').replace(/\s+/gu, ' ').trim();
const nameKey = (text: string): string => folded(text).toLowerCase();

/** One string that lists names is also read as the list that it plainly is: the reading that suits the reader counts. */
function readings(authors: Answer['authors']): string[][] {
  if (authors === null) return [[]];
  if (typeof authors !== 'string') return [authors.map(nameKey).filter(Boolean)];
  const bare = nameKey(authors).replace(/^by\s+/, '');
  return [[bare].filter(Boolean), bare.split(/\s*(?:,|;|&|\band\b)\s*/u).filter(Boolean)];
}

const sameSet = (a: readonly string[], b: readonly string[]): boolean => {
  const [one, two] = [new Set(a), new Set(b)];
  return one.size === two.size && [...one].every((name) => two.has(name));
};

/** True where the answer is the fact: exact after trimming; names as a set, whatever their case; the day of a date. */
export function isRight(field: Field, answer: Answer, facts: Facts): boolean {
  if (field === 'authors') {
    const names = facts.authors.map(nameKey);
    return readings(answer.authors).some((reading) => sameSet(reading, names));
  }
  if (field === 'published') return folded(answer.published).slice(0, 10) === folded(facts.published);
  return folded(answer[field]) === folded(facts[field]);
}

/** True where at least one name is right, or both name nobody. */
export function namesOneRight(answer: Answer, facts: Facts): boolean {
  const names = facts.authors.map(nameKey);
  return readings(answer.authors).some((r) => (names.length === 0 ? r.length === 0 : r.some((n) => names.includes(n))));
}
