import { isPeopleName } from '../../language/names.ts';
import { namesIn } from './namesAt.ts';
import type { Naming } from './naming.ts';
import type { Description } from './phrase.ts';
import type { Reading } from './reading.ts';
import type { Referent } from './referent.ts';
import { takeRole } from './roles.ts';

/** "One superdelegate, party chairwoman Nancy Worley,": the person named after the comma is who is meant. */
export function apposedName(reading: Reading, naming: Naming, d: Description): Referent | null {
  const { tokens } = reading;
  if (d.plural || tokens[d.core.last]?.text !== ',') return null;
  const after = { first: d.core.last + 1, last: Math.min(d.whole.last, d.core.last + 12) };
  const name = after.first < after.last ? namesIn(reading, after)[0] : undefined;
  const referent = name && naming.byName[reading.nameIndex.get(name) ?? -1];
  if (!name || !referent || (referent.kind !== 'person' && (referent.kind !== 'unknown' || referent.family === null)))
    return null;
  for (let k = after.first; k < name.from; k++) {
    if (!tokens[k]?.word || /^(?:who|which|of|and|in|with|said)$/.test(tokens[k]?.lower ?? '')) return null;
  }
  takeRole(reading, referent, d.core, naming.byName);
  return referent;
}

/** "Republicans", "the Iranians": people by a name in the plural, the same ones all over the report. */
export function peopleNamed(reading: Reading, naming: Naming, d: Description): Referent | null {
  const name = d.names[0];
  if (!name || d.names.length !== 1 || d.possessor || !isPeopleName(name) || name.last !== d.headAt + 1) return null;
  if (name.from !== d.modifiers.first || (d.definite !== 'bare' && d.definite !== 'definite')) return null;
  return naming.byName[reading.nameIndex.get(name) ?? -1] ?? null;
}
