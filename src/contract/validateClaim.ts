import type { Claim, Ref } from './library.ts';
import { type Fault, validateRecord } from './validate.ts';

/**
 * Checks a claim: its shape, and that what it says of its origins holds together. It has the words of one of its versions
 * for a title; every reference is to one of its versions; each two origins are compared once; and the range of independent
 * origins is one that the comparisons allow.
 */
export function validateClaim(value: unknown): Fault[] {
  const shape = validateRecord('claim', value);
  if (shape.length > 0) return shape;
  const claim = value as Claim;
  return [...references(claim), ...pairs(claim), ...range(claim)];
}

function references(claim: Claim): Fault[] {
  const faults: Fault[] = [];
  const known = new Set<string>();
  claim.versions.forEach((v, i) => {
    if (known.has(keyOf(v))) faults.push({ path: `versions.${i}`, message: 'the version stands there twice' });
    known.add(keyOf(v));
  });
  const need = (ref: Ref, path: string) => {
    if (!known.has(keyOf(ref))) faults.push({ path, message: `${ref.statement} is no version of this claim` });
  };
  claim.versions.forEach((v, i) => {
    if (v.drift) need(v.drift.from, `versions.${i}.drift.from`);
  });
  claim.origins.forEach((o, i) => {
    for (const ref of o.chains) need(ref, `origins.${i}.chains`);
  });
  need(claim.earliest.ref, 'earliest.ref');
  if (!claim.versions.some((v) => v.words === claim.title)) {
    faults.push({ path: 'title', message: 'the title has not the words of a version' });
  }
  return faults;
}

function pairs(claim: Claim): Fault[] {
  const faults: Fault[] = [];
  const open = new Set<string>();
  const ids = claim.origins.map((o) => o.source.id);
  ids.forEach((a, i) => {
    for (const b of ids.slice(i + 1)) open.add(pairKey(a, b));
  });
  claim.pairs.forEach(({ a, b }, i) => {
    if (!open.delete(pairKey(a, b)))
      faults.push({ path: `pairs.${i}`, message: `${a} and ${b} are no two origins, or were compared before` });
  });
  for (const key of open) faults.push({ path: 'pairs', message: `${key.replace('\u0000', ' and ')} are not compared` });
  return faults;
}

/** A version that goes back to no origin held may stand for one more, and leaves the range open where it has no upper end. */
function range(claim: Claim): Fault[] {
  const { min, max } = claim.range;
  const traced = new Set(claim.origins.flatMap((o) => o.chains.map(keyOf)));
  const untraced = claim.versions.filter((v) => !traced.has(keyOf(v))).length;
  const fewest = groups(claim, ['shared', 'unknown']);
  const most = groups(claim, ['shared']) + untraced;
  const closed = max ?? (untraced > 0 ? most : Number.POSITIVE_INFINITY);
  if (fewest <= min && min <= closed && closed <= most) return [];
  return [
    { path: 'range', message: `${min} to ${max ?? 'any number of'} origins are said, the pairs allow ${fewest} to ${most}` },
  ];
}

/** How many groups the origins fall into where those with one of the verdicts between them are taken for one. */
function groups(claim: Claim, verdicts: readonly string[]): number {
  const group = new Map(claim.origins.map((o, i) => [o.source.id, i]));
  for (const { a, b, verdict } of claim.pairs) {
    const from = group.get(a);
    const to = group.get(b);
    if (from === undefined || to === undefined || !verdicts.includes(verdict)) continue;
    for (const [id, g] of group) if (g === from) group.set(id, to);
  }
  return new Set(group.values()).size;
}

function keyOf({ report, statement }: Ref): string {
  return `${report}\u0000${statement}`;
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a}\u0000${b}` : `${b}\u0000${a}`;
}
