import { canBePerson, countryOf, nounClass, nounGender, singular } from '../../language/nameLists.ts';
import type { Name } from '../../language/names.ts';
import { nameAt, namesIn } from './namesAt.ts';
import type { Naming } from './naming.ts';
import type { Range } from './phrase.ts';
import type { Reading } from './reading.ts';
import type { Referent } from './referent.ts';
import { BODY_NOUNS, OUTLET_NOUNS, REPORTER_NOUNS, SPOKES_NOUNS, TRADES } from './wordSets.ts';

/** Where the words around a name tell what its bearer is: each rule gives the range of those words, or null. */
export interface RoleRule {
  readonly name: string;
  find(reading: Reading, from: number, last: number): Range | null;
}

const DETERMINER = /^(?:a|an|the|his|her|its|their|our|my|one|two|three|some|several|many)$/;
const BREAK =
  /^(?:said|says|told|of|in|at|for|from|on|about|to|by|with|through|via|like|unlike|including|despite|without|against|during|than|who|which|that|whose|is|was|are|were|has|have|had|and|or|but|not|as|when|where|while|after|before|because|if|it|he|she|they|we|i|you|then|now|later|still|even|also|only|once|meanwhile|yesterday|today|will|would|can|could|may|might|shall|should|must|did|does|do|seemed|seems|appeared|appears|became|becomes|remained|remains|explained|added|wrote|argued|asked|noted|warned|announced|claimed|called|recalled|joked|faced|faces|met|meets|beat|beats|won|wins|joined|joins)$/;

/** "special envoy Steve Witkoff", "Axios writer Ravid", "adviser and son-in-law Jared Kushner". */
export const beforeName: RoleRule = {
  name: 'role-before-name',
  find(reading, from) {
    const sentence = reading.sentences[reading.sentenceOf[from] ?? 0];
    const lowest = Math.max(sentence?.first ?? 0, from - 10);
    const noun = reading.tokens[from - 1];
    if (from - 1 < lowest || !noun?.word || !/^\p{Ll}/u.test(noun.text) || !canBePerson(noun.lower)) return null;
    if (DETERMINER.test(noun.lower) || BREAK.test(noun.lower)) return null;
    let first = from - 1;
    while (first - 1 >= lowest) {
      const t = reading.tokens[first - 1];
      if (!t?.word || DETERMINER.test(t.lower) || t.lower === "'s") break;
      // "reporter Paul Keller conflated candidate Anna Weber": behind another's name comes a verb.
      if (nameAt(reading, first - 1)?.kind === 'person') {
        first = from - 1;
        break;
      }
      // "adviser and son-in-law": only between two nouns for persons.
      if (t.lower === 'and' && canBePerson(reading.tokens[first - 2]?.lower ?? '')) {
        first--;
        continue;
      }
      if (BREAK.test(t.lower)) {
        // "will face challenger Anna Weber": behind a helping verb comes another.
        if (/^(?:will|would|can|could|may|might|shall|should|must|did|does|do|to)$/.test(t.lower)) first++;
        break;
      }
      first--;
    }
    return first < from ? { first, last: from } : null;
  },
};

/** "Jane Doe, the mayor of Springfield,", "Jane Doe, a lawyer who …". */
export const afterComma: RoleRule = {
  name: 'role-after-comma',
  find(reading, _from, last) {
    const at = pastAside(reading, last);
    if (reading.tokens[at]?.text !== ',' && reading.tokens[at]?.text !== '(') return null;
    const group = nounGroup(reading, at + 1);
    // "… in Tarnholm, the agency said": who speaks, not what the name before is.
    return group && SPEAKS.test(reading.tokens[group.last]?.lower ?? '') ? null : group;
  },
};

const SPEAKS =
  /^(?:said|says|say|told|tells|tell|added|adds|add|wrote|writes|reported|reports|report|announced|noted|warned|warns|warn|explained|believe|believes|claim|claims|fear|insist)$/;

/** Past an age or a party after a name: "Jane Doe, 63, a voter", "Jane Doe (D-Mo.), who". */
function pastAside(reading: Reading, last: number): number {
  const { tokens } = reading;
  if (tokens[last]?.text === ',' && /^\d{1,3}$/.test(tokens[last + 1]?.text ?? '') && tokens[last + 2]?.text === ',')
    return last + 2;
  if (tokens[last]?.text !== '(') return last;
  for (let k = last + 1; k < last + 7; k++) if (tokens[k]?.text === ')') return k + 1;
  return last;
}

/** "Jane Doe is the mayor of Springfield". */
export const copula: RoleRule = {
  name: 'role-copula',
  find(reading, _from, last) {
    if (!/^(?:is|was)$/.test(reading.tokens[last]?.lower ?? '')) return null;
    if (!/^(?:a|an|the)$/.test(reading.tokens[last + 1]?.lower ?? '')) return null;
    return nounGroup(reading, last + 1);
  },
};

/** A noun group that begins at a token and is headed by a person, a body or an outlet; with its "of …" phrase. */
function nounGroup(reading: Reading, first: number): Range | null {
  // A heading and the paragraph below it are two.
  const end = reading.sentences[reading.sentenceOf[first - 1] ?? 0]?.last ?? first;
  if (BREAK.test(reading.tokens[first]?.lower ?? '')) return null;
  let head = -1;
  let k = first;
  for (; k < Math.min(end, first + 10); k++) {
    const t = reading.tokens[k];
    if (!t?.word && t?.lower !== "'s" && t?.text !== '-') break;
    if (k > first && BREAK.test(t?.lower ?? '') && t?.lower !== 'and') break;
    const n = nameAt(reading, k);
    if (n && n.from === first && k === first && n.title === null) {
      // A name right after the comma is a list, unless it goes on to a noun: "Jane Doe, Axios correspondent,".
      k = n.last - 1;
      continue;
    }
    const lower = t?.lower ?? '';
    if (canBePerson(lower) || nounClass(lower) === 'organization' || BODY_NOUNS.has(lower) || OUTLET_NOUNS.has(lower)) head = k;
  }
  if (head < 0 || head !== k - 1) return null;
  let last = head + 1;
  while (last < Math.min(end, head + 16) && (reading.tokens[last]?.word || reading.tokens[last]?.lower === "'s")) {
    if (/^(?:who|which|that|said|says|told|has|had|was|is|and|but)$/.test(reading.tokens[last]?.lower ?? '')) break;
    last++;
  }
  return { first, last };
}

const roleRules: readonly RoleRule[] = [beforeName, afterComma, copula];

/** Gives the referents of the names what the words around them tell: role, affiliation, what they are called by, sex. */
export function readRoles(reading: Reading, { byName }: Naming): void {
  reading.names.forEach((name, i) => {
    const referent = byName[i];
    if (!referent || referent.plural) return;
    for (const rule of roleRules) {
      const range = rule.find(reading, name.from, name.last);
      if (range) takeRole(reading, referent, range, byName);
    }
  });
}

/** Who stands against or for a body does not belong to it: "a critic of Israel". */
const APART = /^(?:critic|opponent|supporter|fan|rival|friend|enemy|foe|expert|skeptic|admirer|biographer)$/;

const OFFICE =
  /^(?:minister|president|premier|chancellor|secretary|spokes(?:man|woman|person)|director|chair(?:man|woman|person)?|ceo|mayor|governor|senator|commissioner|executive|ambassador|leader|head|sheriff|auditor|speaker)$/;

/** Takes what a noun group says of a referent. */
export function takeRole(reading: Reading, referent: Referent, range: Range, byName: Naming['byName']): void {
  const { tokens } = reading;
  let head: string | null = null;
  for (let k = range.first; k < range.last; k++) {
    const t = tokens[k];
    if (!t?.word) continue;
    if (k > range.first && /^(?:of|in|at|for|from|on|with)$/.test(t.lower)) {
      if (t.lower === 'of' && head) {
        const after = tokens
          .slice(k + 1, k + 4)
          .map((w) => w.lower)
          .join(' ');
        referent.heads.add(`${head} of ${after.split(' ')[0]}`);
      }
      break;
    }
    // "Malaysia's Prime Minister, Najib Roe": of words in capitals only offices tell what somebody is.
    if (!/^\p{Ll}/u.test(t.text) && !OFFICE.test(t.lower)) continue;
    // "the student newspaper Lantern": a noun for people before one for a body or an outlet heads nothing.
    const next = k + 1 < range.last ? (tokens[k + 1]?.lower ?? '') : '';
    if (OUTLET_NOUNS.has(next) || (BODY_NOUNS.has(next) && !canBePerson(next))) continue;
    const kind = nounClass(t.lower);
    if (referent.kind === 'unknown' && referent.family === null && TRADES.has(singular(t.lower))) continue;
    if (kind === 'person' || (canBePerson(t.lower) && k > range.first)) {
      if (referent.kind === 'unknown' || (referent.kind !== 'person' && kind === 'person' && referent.family))
        referent.kind = 'person';
      if (referent.kind !== 'person') continue;
      head = singular(t.lower);
      const gender = nounGender(t.lower);
      if (gender) referent.gender ??= gender;
    } else if (referent.kind !== 'person' && (kind === 'organization' || BODY_NOUNS.has(t.lower) || OUTLET_NOUNS.has(t.lower))) {
      head = singular(t.lower);
      if (referent.kind === 'unknown')
        referent.kind = OUTLET_NOUNS.has(t.lower) && t.lower !== 'agency' ? 'publication' : 'organization';
    }
    if (head) referent.heads.add(head);
  }
  if (!head) return;
  let { first } = range;
  while (first < range.last && DETERMINER.test(tokens[first]?.lower ?? '')) first++;
  const start = tokens[first];
  const end = tokens[range.last - 1];
  if (start && end && referent.kind === 'person' && (referent.role === null || !/\s/.test(referent.role))) {
    referent.role = reading.text.slice(start.start, end.end);
  }
  const speaksFor = SPOKES_NOUNS.has(head);
  if (APART.test(head)) return;
  for (const n of namesIn(reading, range)) {
    const owner = ownerNamed(n, reading, byName);
    if (!owner || owner === referent) continue;
    referent.ties.add((countryOf(n.text) ?? n.text).toLowerCase());
    if (speaksFor && owner.kind === 'person') referent.speaksFor ??= owner;
    if (owner.kind === 'person') continue;
    if (REPORTER_NOUNS.has(head) && referent.kind === 'person') {
      if (owner.kind === 'unknown') owner.kind = 'publication';
      if (owner.kind === 'publication') referent.reportsFor ??= owner;
    }
    referent.affiliation ??= n.text;
    if (speaksFor && owner.kind !== 'publication') referent.speaksFor ??= owner;
  }
}

/** The body in "State Department Spokesperson": what stands before an office in capitals. */
function ownerNamed(name: Name, reading: Reading, byName: Naming['byName']): Referent | null {
  const own = byName[reading.nameIndex.get(name) ?? -1] ?? null;
  if (name.words.length < 2 || !OFFICE.test(name.words.at(-1)?.toLowerCase() ?? '')) return own;
  const body = name.words.slice(0, -1).join(' ').toLowerCase();
  return bodyTable(reading, byName).get(body) ?? own;
}

const bodyTables = new WeakMap<Naming['byName'], Map<string, Referent>>();

/** Names by their words, with and without the first ("US State Department"): made once a report. */
function bodyTable(reading: Reading, byName: Naming['byName']): Map<string, Referent> {
  const known = bodyTables.get(byName);
  if (known) return known;
  const table = new Map<string, Referent>();
  reading.names.forEach((n, i) => {
    const referent = byName[i];
    if (!referent || OFFICE.test(n.words.at(-1)?.toLowerCase() ?? '')) return;
    for (const from of [0, 1]) table.set(n.words.slice(from).join(' ').toLowerCase(), referent);
  });
  bodyTables.set(byName, table);
  return table;
}
