import type { Gender } from '../../language/nameLists.ts';
import { namesIn } from './namesAt.ts';
import type { Naming } from './naming.ts';
import type { Reading, Sentence } from './reading.ts';
import type { Referent } from './referent.ts';

/** So many sentences that go on with "He" or "She" tell the sex of whom the sentence before names, if none tells the other. */
const TELLS = 2;
/** So many overrule what a list of given names says: "Andrea", "Nikola". */
const OVERRULES = 3;

/**
 * Settles who is a woman and who a man by the pronouns right behind their names, before any pronoun is resolved: "Andrea Weber
 * was born in Tarnholm. He …". Only sentences that name one person and no other speak for it.
 */
export function settleSexes(reading: Reading, naming: Naming): void {
  const votes = new Map<Referent, Record<Gender, number>>();
  for (const sentence of reading.sentences) {
    const sex = openingPronoun(reading, sentence);
    const before = reading.sentences[sentence.index - 1];
    const person = sex && before ? onlyPerson(reading, naming, before) : null;
    if (!sex || !person) continue;
    const told = votes.get(person) ?? { m: 0, f: 0 };
    told[sex]++;
    votes.set(person, told);
  }
  for (const [person, { m, f }] of votes) {
    const [most, least]: [Gender, number] = m > f ? ['m', f] : ['f', m];
    const sum = m + f - least;
    if (least > 0) continue;
    if (sum >= OVERRULES || (sum >= TELLS && person.gender === null)) person.gender = most;
  }
}

function openingPronoun(reading: Reading, { first }: Sentence): Gender | null {
  if (reading.quoted[first] === 1) return null;
  const word = reading.tokens[first]?.lower;
  return word === 'he' ? 'm' : word === 'she' ? 'f' : null;
}

/** The only person whom a sentence names, in the narrative. */
function onlyPerson(reading: Reading, naming: Naming, { first, last }: Sentence): Referent | null {
  const found = new Set<Referent>();
  for (const n of namesIn(reading, { first, last })) {
    const r = naming.byName[reading.nameIndex.get(n) ?? -1];
    if (r === null) return null;
    if (r && r.family !== null && (r.kind === 'person' || r.kind === 'unknown')) found.add(r);
  }
  const [only] = found;
  return only && found.size === 1 ? only : null;
}
