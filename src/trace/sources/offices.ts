import { isPlace, nounClass } from '../../language/nameLists.ts';
import type { DescriptionRule } from './descriptionRule.ts';
import type { Discourse } from './discourse.ts';
import { nationsIn, placesIn } from './origins.ts';
import type { Description } from './phrase.ts';
import type { Reading } from './reading.ts';
import { isPersonLike, type Referent } from './referent.ts';
import { LEADERS } from './wordSets.ts';

/** "the secretary of state", "the mayor": the one whom the text introduced with that office. */
export const office: DescriptionRule = {
  name: 'office',
  confidence: 0.88,
  find(d, { met, reading, discourse, words, owner }) {
    if (d.plural || nounClass(d.head) !== 'person') return undefined;
    const former = /\bformer\b/.test(words);
    const after = reading.tokens[d.headAt + 1]?.lower === 'of' ? `${d.head} of ${reading.tokens[d.headAt + 2]?.lower}` : null;
    const nations = nationsIn(d, reading);
    const fits = (r: Referent) =>
      r.named &&
      isPersonLike(r) &&
      (d.possessor === null || isTiedTo(r, owner)) &&
      canHold(r, d, reading, words) &&
      (after && [...r.heads].some((h) => h.startsWith(`${d.head} of `)) ? r.heads.has(after) : r.heads.has(d.head)) &&
      nations.every((n) => r.ties.size === 0 || r.ties.has(n)) &&
      (!former || /\bformer\b|\bex-/i.test(r.role ?? 'former'));
    const found = met.filter(fits);
    const places = placesIn(d);
    if (places.length === 0) return nearestHolder(found, d, discourse);
    // "the Florida senator": who is known to be from there, else the only one not known to be from elsewhere.
    const fromThere = found.find((r) => places.some((p) => r.ties.has(p)));
    if (fromThere) return fromThere;
    const open = found.filter((r) => ![...r.ties].some((t) => isPlace(t)));
    return open.length === 1 ? open[0] : undefined;
  },
};

/** Of several who hold the office, the only one spoken of in this sentence and the two before; else nobody can tell. */
function nearestHolder(found: readonly Referent[], d: Description, discourse: Discourse): Referent | null | undefined {
  const [only] = found;
  if (found.length < 2) return only;
  for (const sentences of [0, 1, 2, 4]) {
    const near = new Set<Referent>();
    for (const e of discourse.before(d.core.first, sentences)) if (found.includes(e.referent)) near.add(e.referent);
    if (near.size > 0) return near.size === 1 ? [...near][0] : null;
  }
  return null;
}

/** False where another office of the same noun, or a deputy's, is known of somebody: a foreign minister is no prime minister. */
export function canHold(r: Referent, d: Description, reading: Reading, words: string): boolean {
  return kindsOfOffice(d, reading).every((k) => isOfKind(r, k)) && (UNDER.test(words) || !UNDER.test(r.role ?? ''));
}

const UNDER = /\b(?:deputy|vice|assistant|under|associate|former|ex)\b/i;

/** "My doctor" is not the doctor of the report: whose office it is must have been told. */
function isTiedTo(r: Referent, owner: Referent | null): boolean {
  if (!owner || r === owner) return false;
  const called = [owner.name, ...owner.aliases].map((n) => n.toLowerCase());
  return called.some((n) => r.ties.has(n) || r.affiliation?.toLowerCase() === n) || r.speaksFor === owner;
}

/** The words right before the head that part one office from another: "prime", "foreign" before "minister". */
export function kindsOfOffice(d: Description, reading: Reading): string[] {
  const found: string[] = [];
  for (let k = d.modifiers.first; k < d.headAt; k++) {
    const t = reading.tokens[k];
    if (t?.word && /^\p{L}/u.test(t.text) && OFFICE_KIND.test(t.lower)) found.push(t.lower);
  }
  return found;
}

/** True where the role told of somebody has that word, or tells no such word at all. */
function isOfKind(r: Referent, kind: string): boolean {
  const told = `${r.role ?? ''} ${[...r.heads].join(' ')}`.toLowerCase();
  return told.includes(kind) || !told.split(/[^\p{L}]+/u).some((w) => OFFICE_KIND.test(w));
}

const OFFICE_KIND =
  /^(?:prime|foreign|interior|defen[cs]e|finance|health|education|justice|labou?r|transport|agriculture|energy|environment|culture|trade|home|permanent|deputy|vice|assistant|junior|shadow|chief|county|district|city|federal|general|press|campaign|board|first|second|third|fourth|fifth|last|opposition|acting|managing)$/;

/** "the Israeli leader": a head of government who was said to be of that country. */
export const leader: DescriptionRule = {
  name: 'leader-of-nation',
  confidence: 0.85,
  find(d, { met, reading }) {
    if (!/^(?:leader|premier|president|head|strongman|ruler)$/.test(d.head) || d.plural) return undefined;
    const nations = nationsIn(d, reading);
    if (nations.length === 0) return undefined;
    const found = met.filter(
      (r) =>
        r.named &&
        isPersonLike(r) &&
        nations.some((n) => r.ties.has(n)) &&
        [...r.heads].some((h) => LEADERS.has(h) || h.startsWith('prime minister')),
    );
    return found.length > 0 ? found[0] : undefined;
  },
};
