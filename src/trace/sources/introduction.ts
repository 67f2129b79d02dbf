import { canBePerson, countryOf, isDemonym, nounClass, nounGender } from '../../language/nameLists.ts';
import { namesIn } from './namesAt.ts';
import type { Naming } from './naming.ts';
import { nationsIn } from './origins.ts';
import type { Description, Range } from './phrase.ts';
import { pronounAt } from './pronounWords.ts';
import type { Reading } from './reading.ts';
import type { Referent } from './referent.ts';
import { describeUnnamed } from './unnamedSource.ts';
import { wordsInside, wordsOf } from './wording.ts';
import { BODY_NOUNS, CROWD_NOUNS, DOCUMENT_NOUNS, EPITHET_NOUNS, ONLY_BODIES, OUTLET_NOUNS, SPOKES_NOUNS } from './wordSets.ts';

/** Words for people whom nobody counts. */
const ANYONE =
  /^(?:other|many|some|most|few|those|dozen|percent|%|third|half|all|both|several|none|everyone|everybody|anyone|anybody|someone|somebody|nobody|one|people)$/;
const OFFICE_LETTERS = /^(?:ceo|cfo|coo|cto|mp|mep|pm|gp)$/;
const SHOWS = /\b(?:show|suggest|indicat|found|find|demonstrat|confirm|according)/;

/** What a description stands for: by its head, and by the verb where the head does not tell. */
export function kindOfDescription(d: Description, cue: string): Referent['kind'] {
  const { head } = d;
  const one = (kind: Referent['kind']) => (d.plural ? 'group' : kind);
  if (!d.plural && EPITHET_NOUNS.has(head) && isDemonym(head)) return 'person';
  if ((nounClass(head) === 'person' && !BODY_NOUNS.has(head)) || OFFICE_LETTERS.test(head)) return one('person');
  if (
    ANYONE.test(head) ||
    CROWD_NOUNS.has(head) ||
    isDemonym(head) ||
    /^\d|^(?:two|three|four|five|six|seven|eight|nine|ten)$/.test(head)
  )
    return 'group';
  if (OUTLET_NOUNS.has(head) && !/^(?:agency|network|paper)$/.test(head)) return one('publication');
  if (BODY_NOUNS.has(head) || nounClass(head) === 'organization') return one('organization');
  if (DOCUMENT_NOUNS.has(head)) return 'document';
  if (canBePerson(head)) return one('person');
  if (nounClass(head) === 'document' || SHOWS.test(cue)) return 'document';
  return nounClass(head) === 'group' || d.plural ? 'group' : 'unknown';
}

/**
 * True where the words before a noun for a body identify it, so that it counts as named (guideline rule 16): "the Trump
 * campaign", "a Quinnipiac poll", "Israeli intelligence". "A U.S. bank" is one of many.
 */
export function isIdentified(d: Description, kind: Referent['kind'], owner: Referent | null): boolean {
  if (d.plural || (kind !== 'organization' && kind !== 'publication' && kind !== 'document')) return false;
  if (owner?.named && kind !== 'document') return true;
  const ofPlace = (n: Description['names'][number]) => n.kind === 'demonym' || n.kind === 'place';
  // "a super PAC": the noun itself identifies nothing.
  return d.names.some((n) => n.from !== d.headAt && (!ofPlace(n) || (ONLY_BODIES.has(d.head) && d.definite !== 'indefinite')));
}

/** A referent for a description that means nobody met before. */
export function introduce(reading: Reading, naming: Naming, d: Description, owner: Referent | null, cue: string): Referent {
  const kind = kindOfDescription(d, cue);
  const named = isIdentified(d, kind, owner);
  const range = named ? { first: d.possessor?.first ?? d.core.first, last: d.core.last } : d.whole;
  const made = naming.cast.add(nameOf(reading, d, range, owner), kind, named);
  made.plural = d.plural || kind === 'group';
  made.heads.add(d.head);
  made.gender = nounGender(d.head);
  for (const n of nationsIn(d, reading)) made.ties.add(n);
  for (const n of d.names) made.ties.add((countryOf(n.text) ?? n.text).toLowerCase());
  if (!named) {
    made.unnamed = describeUnnamed(reading, d, kind);
    made.role = made.unnamed.role;
    made.affiliation = made.unnamed.affiliation ?? (owner?.named && kind === 'person' ? owner.name : null);
  }
  if (!named) made.reportsFor = citedBy(reading, naming, d);
  if (SPOKES_NOUNS.has(d.head)) made.speaksFor = owner ?? bodyBehind(reading, naming, d);
  return made;
}

/** "sources cited by the Harbour Times": the outlet through which they are heard (guideline rule 12). */
function citedBy(reading: Reading, naming: Naming, d: Description): Referent | null {
  for (let k = d.headAt + 1; k + 1 < d.whole.last; k++) {
    if (!CITED.test(`${reading.tokens[k]?.lower} ${reading.tokens[k + 1]?.lower}`)) continue;
    const named = namesIn(reading, { first: k + 2, last: d.whole.last }).map(
      (n) => naming.byName[reading.nameIndex.get(n) ?? -1],
    );
    return named.find((r) => r?.kind === 'publication') ?? null;
  }
  return null;
}

const CITED = /^(?:cited|quoted|interviewed|contacted|polled|reached) by$/;

/** The words, with whose it is put by name: "his campaign" is told apart from hers as "Jeb Bush’s campaign". */
function nameOf(reading: Reading, d: Description, range: Range, owner: Referent | null): string {
  const byPronoun = d.possessor && d.possessor.last - d.possessor.first === 1 && pronounAt(reading, d.possessor.first);
  if (!byPronoun || !owner?.named) return wordsInside(reading, range);
  return `${owner.name}’s ${wordsOf(reading, { first: d.core.first, last: range.last })}`;
}

/** For whom a spokesperson speaks: "a State Department spokesman", "a spokeswoman for the mayor". */
function bodyBehind(reading: Reading, naming: Naming, d: Description): Referent | null {
  const after = reading.tokens[d.headAt + 1]?.lower;
  const behind = after === 'for' || after === 'of';
  const name = behind
    ? namesIn(reading, { first: d.headAt + 2, last: Math.min(d.whole.last, d.headAt + 10) })[0]
    : d.names.at(-1);
  return name ? (naming.byName[reading.nameIndex.get(name) ?? -1] ?? null) : null;
}
