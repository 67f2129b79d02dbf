import { nounClass } from '../../language/nameLists.ts';
import { isTitle } from '../../language/nameWords.ts';
import { DEFINITE, lower } from './determiners.ts';
import { nameAt } from './namesAt.ts';
import { nounPhrase } from './nounPhrase.ts';
import type { Joint, Range } from './phrase.ts';
import type { Reading } from './reading.ts';
import { isRoleNoun } from './roleNoun.ts';
import { REPORTER_NOUNS } from './wordSets.ts';

/** "Witkoff and Kushner", "the mayor and the governor": each side stands for somebody by itself. */
export function jointPhrase(reading: Reading, whole: Range): Joint | null {
  const { tokens } = reading;
  const range = { first: whole.first, last: clauseStart(reading, whole) };
  if (isOneOffice(reading, range)) return null;
  const parts: Range[] = [];
  let from = range.first;
  if (lower(reading, from) === 'both') from++;
  let depth = 0;
  for (let k = from; k < range.last; k++) {
    const t = tokens[k];
    if (!t) continue;
    if (t.text === '(') depth++;
    if (t.text === ')') depth--;
    const n = nameAt(reading, k);
    if (n) {
      k = Math.min(n.last, range.last) - 1;
      continue;
    }
    // A relative or prepositional clause holds its own "and".
    if (t.word && /^(?:who|which|that|whose|with|of|for|including|from|in|on|about)$/.test(t.lower)) return null;
    if (depth === 0 && (t.lower === 'and' || t.text === '&')) {
      if (k === from) return null;
      parts.push({ first: from, last: k });
      from = k + 1;
    }
  }
  if (parts.length === 0 || from >= range.last) return null;
  // A list: "A, B and C".
  const [head, ...others] = [...parts, { first: from, last: range.last }];
  if (!head) return null;
  const commas = splitAtCommas(reading, head);
  // "Jane Doe, a lawyer and former judge" is one person: the second part says what the first is.
  const [one, two] = commas;
  if (
    one &&
    two &&
    tokens[two.first]?.word &&
    (DEFINITE.has(lower(reading, two.first)) || /^an?$/.test(lower(reading, two.first)))
  ) {
    const oxford = tokens[(others[0]?.first ?? 0) - 2]?.text === ',';
    if (!oxford && nounPhrase(reading, one).type === 'name') return null;
  }
  const all = withRoles(reading, [...commas, ...others]);
  const person = isPerson(reading, all[0]);
  return all.length > 1 &&
    all.every((p, i) => standsAlone(reading, p) || (i > 0 && (person || isCompany(reading, p)) && areMany(reading, p)))
    ? { type: 'joint', parts: all }
    : null;
}

/** "Minister of Labour and Maritime Affairs, the Hon. Paul Roe": one office, and behind the comma who holds it. */
function isOneOffice(reading: Reading, { first, last }: Range): boolean {
  if (!isTitle(lower(reading, first)) || lower(reading, first + 1) !== 'of') return false;
  let comma = -1;
  for (let k = first; k < last; k++) if (reading.tokens[k]?.text === ',') comma = k;
  const name = comma > 0 ? (nameAt(reading, comma + 1) ?? nameAt(reading, comma + 2)) : null;
  return name !== null && name.title !== null && name.last >= last - 1;
}

/** "Weber and Keller, who are both pilots,": the clause behind the comma is about both. */
function clauseStart(reading: Reading, { first, last }: Range): number {
  for (let k = first + 1; k < last; k++) {
    if (/^(?:who|which|whose)$/.test(lower(reading, k))) return reading.tokens[k - 1]?.text === ',' ? k - 1 : last;
  }
  return last;
}

function splitAtCommas(reading: Reading, range: Range): Range[] {
  const out: Range[] = [];
  let from = range.first;
  for (let k = range.first; k <= range.last; k++) {
    if (k === range.last || reading.tokens[k]?.text === ',') {
      if (k > from) out.push({ first: from, last: k });
      from = k + 1;
    }
  }
  return out;
}

/** True for a name, or a noun with a determiner. "U.S." in "U.S. and Israeli officials" is neither. */
function standsAlone(reading: Reading, part: Range): boolean {
  if (part.last - part.first === 1 && /^(?:he|she|they|i|we)$/.test(lower(reading, part.first))) return true;
  const phrase = nounPhrase(reading, part);
  if (phrase.type === 'name') return phrase.name.kind !== 'demonym' || phrase.name.words.length > 1;
  return phrase.definite !== 'bare' && phrase.headAt > phrase.whole.first && nounClass(phrase.head) !== null;
}

/** "she and European leaders", "Clinton and aides": many without a determiner stand beside a person only. */
function areMany(reading: Reading, part: Range): boolean {
  const phrase = nounPhrase(reading, part);
  return phrase.type === 'description' && phrase.definite === 'bare' && phrase.plural && nounClass(phrase.head) === 'person';
}

/** "Bos and colleagues": people one has about one. */
function isCompany(reading: Reading, part: Range): boolean {
  return /^(?:colleagues|co-authors|coauthors|aides|allies|friends|associates|supporters|relatives)$/.test(
    lower(reading, part.last - 1),
  );
}

function isPerson(reading: Reading, part: Range | undefined): boolean {
  if (!part) return false;
  if (part.last - part.first === 1 && /^(?:he|she)$/.test(lower(reading, part.first))) return true;
  const phrase = nounPhrase(reading, part);
  return phrase.type === 'name' && phrase.name.kind === 'person';
}

/** "the mayor’s adviser and son-in-law Paul Keller" is one: a role joined to a role right before a name. */
function withRoles(reading: Reading, parts: readonly Range[]): Range[] {
  const out: Range[] = [];
  for (const part of parts) {
    const before = out.at(-1);
    const role = before && (isRole(reading, before) || isEmployer(reading, before, part)) && roleBeforeName(reading, part);
    if (role) out[out.length - 1] = { first: before.first, last: part.last };
    else out.push(part);
  }
  return out;
}

/** "Nexor News and former radio anchor Paul Keller": he works or worked for both. */
function isEmployer(reading: Reading, before: Range, part: Range): boolean {
  const [outlet, bearer] = [nounPhrase(reading, before), nounPhrase(reading, part)];
  if (outlet.type !== 'name' || outlet.name.kind !== 'publication' || bearer.type !== 'name' || !bearer.before) return false;
  return REPORTER_NOUNS.has(lower(reading, bearer.before.last - 1));
}

function isRole(reading: Reading, part: Range): boolean {
  const phrase = nounPhrase(reading, part);
  if (phrase.type === 'description') return !phrase.plural && nounClass(phrase.head) === 'person';
  // "Former Secretary of State": an office in capitals.
  return phrase.name.kind === null && !phrase.name.title && isTitle(phrase.name.words[0] ?? '');
}

/** "son-in-law Paul Keller": a noun for a person without a determiner, and then the name. */
function roleBeforeName(reading: Reading, part: Range): boolean {
  const phrase = nounPhrase(reading, part);
  if (phrase.type !== 'name' || phrase.possessor || !phrase.before || phrase.before.first !== part.first) return false;
  return isRoleNoun(lower(reading, phrase.before.last - 1));
}
