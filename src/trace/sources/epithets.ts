import type { Naming } from './naming.ts';
import type { Reading } from './reading.ts';
import type { Referent } from './referent.ts';

/** Words by which a text says that a name is another name of somebody. */
interface EpithetRule {
  readonly name: string;
  /** Whether the tokens between two names say so. */
  joins(between: string, reading: Reading, first: number, last: number): boolean;
}

/** "The “Big Boss” is Netanyahu." */
export const quotedIs: EpithetRule = {
  name: 'quoted-is',
  joins: (between, reading, first) =>
    /^["”’']\s*(?:is|was|being|meaning|refers to|means)\s*$/.test(between) &&
    /^["“‘']$/.test(reading.tokens[first - 1]?.text ?? ''),
};

/** "Jane Doe, known as the Duchess,", "Jane Doe, also called the Duchess". A bare "called" is a telephone call. */
export const knownAs: EpithetRule = {
  name: 'known-as',
  joins: (between) =>
    /^,?\s*(?:(?:who is|who was|also|better|best|widely|sometimes|often|popularly)\s+){0,3}(?:known (?:as|by)|nicknamed|dubbed|referred to as|a\.k\.a\.|aka)\s*(?:the\s*|by the nickname\s*)?["“‘']?$/.test(
      between,
    ) || /^,\s*(?:also|sometimes|often|widely|popularly)\s+called\s*(?:the\s*)?["“‘']?$/.test(between),
};

const epithetRules: readonly EpithetRule[] = [quotedIs, knownAs];

/** Joins names that the text itself says are one (guideline rule 17: epithets "where the text says so"). */
export function linkEpithets(reading: Reading, naming: Naming): void {
  const byName = naming.byName as (Referent | null)[];
  const merged = new Map<Referent, Referent>();
  for (let i = 0; i + 1 < reading.names.length; i++) {
    const a = reading.names[i];
    const b = reading.names[i + 1];
    if (!a || !b || b.from - a.last > 10) continue;
    const between = reading.text.slice(a.end, b.start);
    if (!epithetRules.some((rule) => rule.joins(between, reading, a.from, b.last))) continue;
    const x = byName[i];
    const y = byName[i + 1];
    if (!x || !y || x === y) continue;
    // The one that is mentioned by a full name, else more often, stays.
    const [keep, drop] = rank(x) >= rank(y) ? [x, y] : [y, x];
    merged.set(drop, keep);
  }
  if (merged.size === 0) return;
  shortForms(naming, merged);
  byName.forEach((r, i) => {
    const keep = r ? merged.get(r) : undefined;
    if (keep) byName[i] = keep;
  });
  for (const [drop, keep] of merged) {
    keep.mentions.push(...drop.mentions);
    keep.aliases.add(drop.name);
    for (const alias of drop.aliases) keep.aliases.add(alias);
    drop.mentions.length = 0;
  }
}

/** "the Boss" after "the Big Boss": the last word of an epithet stands for the whole. */
function shortForms(naming: Naming, merged: Map<Referent, Referent>): void {
  for (const [drop, keep] of [...merged]) {
    const last = drop.name.toLowerCase().split(' ').at(-1);
    for (const r of naming.cast.referents) {
      if (r !== drop && r !== keep && r.kind === 'unknown' && r.name.toLowerCase() === last) merged.set(r, keep);
    }
  }
}

const rank = (r: Referent) => (r.family !== null ? 1000 : 0) + (r.kind !== 'unknown' ? 100 : 0) + r.mentions.length;
