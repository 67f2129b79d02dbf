import type { Cast, Referent } from './referent.ts';

/** Those who speak jointly ("Witkoff and Kushner"): one group for the same members, however they are put. */
export class JointSources {
  private readonly cast: Cast;
  private readonly known = new Map<string, Referent>();

  constructor(cast: Cast) {
    this.cast = cast;
  }

  of(members: readonly Referent[], words: string): Referent {
    const key = members
      .map((m) => m.key)
      .sort((a, b) => a - b)
      .join('+');
    const known = this.known.get(key);
    if (known) return known;
    const named = members.some((m) => m.named);
    const joint = this.cast.add(words, 'group', named);
    joint.members = members;
    joint.plural = true;
    if (!named) {
      const min = members.reduce((n, m) => n + (m.unnamed?.count.min ?? 1), 0);
      const open = members.some((m) => m.unnamed?.count.max === null);
      const max = open ? null : members.reduce((n, m) => n + (m.unnamed?.count.max ?? 1), 0);
      joint.unnamed = { type: 'person', count: { min, max }, role: null, affiliation: null, access: null, reason: null };
    }
    this.known.set(key, joint);
    return joint;
  }
}
