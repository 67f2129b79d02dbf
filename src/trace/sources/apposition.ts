import { canBePerson, nounClass } from '../../language/nameLists.ts';
import { isPeopleName } from '../../language/names.ts';
import { isTitle } from '../../language/nameWords.ts';
import { nameAt, namesIn } from './namesAt.ts';
import type { Naming } from './naming.ts';
import type { Description, Range } from './phrase.ts';
import type { Reading } from './reading.ts';
import type { Referent } from './referent.ts';
import { takeRole } from './roles.ts';

/**
 * "One superdelegate, party chairwoman Nancy Worley,", "a former spokesman for the ministry, Oleg Voloshyn,": the person named
 * after the comma is who is meant.
 */
export function apposedName(reading: Reading, naming: Naming, d: Description): Referent | null {
  const { tokens } = reading;
  // "the chargé d’affaires, Mr Paul Roe": whatever the words before are, "Mr" is one person.
  const titled = titledPart(reading, naming, d.whole);
  if (titled && d.definite !== 'bare') return titled;
  if (d.plural || (nounClass(d.head) !== 'person' && !canBePerson(d.head) && !isTitle(d.head))) return null;
  const near = { first: d.core.last + 1, last: Math.min(d.whole.last, d.core.last + 12) };
  const comma = tokens[d.core.last]?.text === ',';
  const after = comma && near.first < near.last ? near : comma ? setOff(reading, d.core.last + 1) : lastPart(reading, d.whole);
  const name = after && after.first < after.last ? namesIn(reading, after)[0] : undefined;
  const referent = name && naming.byName[reading.nameIndex.get(name) ?? -1];
  if (!after || !name || !referent || (referent.kind !== 'person' && (referent.kind !== 'unknown' || referent.family === null)))
    return null;
  for (let k = after.first; k < name.from; k++) {
    if (!tokens[k]?.word || /^(?:who|which|of|and|in|with|said|by|also|like|not)$/.test(tokens[k]?.lower ?? '')) return null;
  }
  takeRole(
    reading,
    referent,
    { first: d.possessor?.first ?? d.core.first, last: Math.max(d.core.last, after.first - 1) },
    naming.byName,
  );
  return referent;
}

/** The person behind the last comma of a mention, called by a title and nothing else. */
export function titledPart(reading: Reading, naming: Naming, whole: Range): Referent | null {
  const part = lastPart(reading, whole);
  const name = part && nameAt(reading, part.first);
  if (!name?.title || !/^(?:mr|mrs|ms|miss|dr|sir|dame|hon|the hon)\b/i.test(name.title)) return null;
  const referent = naming.byName[reading.nameIndex.get(name) ?? -1] ?? null;
  return referent && !referent.plural ? referent : null;
}

/** "the harbour master, Kurt Moe, on": one name behind the comma, and a mark right behind it. */
function setOff(reading: Reading, first: number): Range | null {
  const name = nameAt(reading, first);
  const closed = name?.from === first && /^[,.;:)—–]$/.test(reading.tokens[name.last]?.text ?? '');
  return name && closed ? { first, last: name.last } : null;
}

/** What stands after the last comma of a mention, where that is one name and nothing else. */
function lastPart(reading: Reading, whole: Range): Range | null {
  let { last } = whole;
  while (last > whole.first && !reading.tokens[last - 1]?.word) last--;
  for (let k = last - 1; k > whole.first && k > last - 7; k--) {
    if (reading.tokens[k]?.text !== ',') continue;
    const name = namesIn(reading, { first: k + 1, last })[0];
    // "the Hon. Paul Roe".
    const article = reading.tokens[k + 1]?.lower === 'the' ? 1 : 0;
    return name && name.from === k + 1 + article && name.last === last ? { first: name.from, last } : null;
  }
  // "ambassador to the United States Tarik Almasi": right behind another name, without a comma.
  const name = nameAt(reading, last - 1);
  const behind = name && name.from > whole.first && name.words.length > 1 && name.last === last && nameAt(reading, name.from - 1);
  return behind ? { first: name.from, last } : null;
}

/** "Republicans", "the Iranians": people by a name in the plural, the same ones all over the report. */
export function peopleNamed(reading: Reading, naming: Naming, d: Description): Referent | null {
  const name = d.names[0];
  if (!name || d.names.length !== 1 || d.possessor || !isPeopleName(name) || name.last !== d.headAt + 1) return null;
  if (name.from !== d.modifiers.first || (d.definite !== 'bare' && d.definite !== 'definite')) return null;
  return naming.byName[reading.nameIndex.get(name) ?? -1] ?? null;
}
