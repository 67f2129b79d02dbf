import { canBePerson, countryOf, isDemonym, isPlural, nounClass, nounGender } from '../../language/nameLists.ts';
import { isPeopleName } from '../../language/names.ts';
import { descriptionRules, nationsIn } from './descriptions.ts';
import { Discourse } from './discourse.ts';
import type { Naming } from './naming.ts';
import {
  type Description,
  type Joint,
  type NamePhrase,
  nameAt,
  namesIn,
  type Phrase,
  pronounAt,
  type Range,
  readPhrase,
} from './phrase.ts';
import { type Answer, resolveEpithet, resolvePronoun } from './pronouns.ts';
import type { Reading } from './reading.ts';
import { type Cast, isPersonLike, type Referent } from './referent.ts';
import { takeRole } from './roles.ts';
import { describeUnnamed } from './unnamedSource.ts';
import {
  BODY_NOUNS,
  CROWD_NOUNS,
  DOCUMENT_NOUNS,
  EPITHET_NOUNS,
  OUTLET_NOUNS,
  REPORTER_NOUNS,
  SPOKES_NOUNS,
  WITHHELD_NOUNS,
} from './wordSets.ts';

/** What a mention is asked about: whether it speaks, what verb goes with it, who cannot be meant. */
export interface Asking {
  readonly speaks: boolean;
  /** The cue's words, small letters; empty without one. */
  readonly cue: string;
  readonly not: readonly Referent[];
}

const NOBODY: Answer = { referent: null, confidence: 0, by: 'no-words' };
const PERSONAL = /^(?:he|she|him|his|her)$/;
const OPENS_PHRASE =
  /^(?:a|an|the|this|that|these|those|some|many|several|most|few|two|three|four|five|six|seven|eight|nine|ten|other|another|one|no|every|each|all)$/;
const CLOSES_PHRASE =
  /^(?:of|in|at|for|from|on|about|to|by|with|who|which|whose|is|was|are|were|has|have|had|be|been|and|or|but|not|as|when|where|while|after|before|because|if|that|than|said|says|say|told|tell|also|will|would|could|can|may|against|among|between|like|including|such|being|having|then)$/;
/** Words for people whom nobody counts. */
const ANYONE =
  /^(?:other|many|some|most|few|those|dozen|percent|%|third|half|all|both|several|none|everyone|everybody|anyone|anybody|someone|somebody|nobody|one|people)$/;
/** So many referents are looked through for a description, the last met first. */
const MEMORY = 150;

/**
 * The report as it unfolds: mentions are resolved in the order of the text, and each answer can serve the next.
 */
export class Scene {
  readonly reading: Reading;
  readonly naming: Naming;
  readonly cast: Cast;
  readonly discourse: Discourse;
  /** The last met first. */
  private met: Referent[] = [];
  private readonly wordsOf = new Map<Referent, Set<string>>();
  private readonly jointly = new Map<string, Referent>();
  private nextName = 0;
  private nextToken = 0;
  /** Tokens before this one belong to a mention that was asked about. */
  private readFrom = 0;

  constructor(reading: Reading, naming: Naming) {
    this.reading = reading;
    this.naming = naming;
    this.cast = naming.cast;
    this.discourse = new Discourse(reading);
  }

  /** Takes in the names and the personal pronouns of the narrative up to a token. */
  readUpTo(token: number): void {
    const { names } = this.reading;
    for (; this.nextName < names.length; this.nextName++) {
      const n = names[this.nextName];
      if (!n || n.from >= token) break;
      const referent = this.naming.byName[this.nextName];
      this.readPeopleUpTo(n.from);
      if (referent) this.note(referent, { first: n.from, last: n.last }, 'name', false);
    }
    this.readPeopleUpTo(token);
  }

  /** The people whom the narrative only describes, and its pronouns: whom a later "they" or "he" can mean. */
  private readPeopleUpTo(token: number): void {
    const { tokens, quoted } = this.reading;
    for (; this.nextToken < token; this.nextToken++) {
      const at = this.nextToken;
      const t = tokens[at];
      if (!t?.word || at < this.readFrom) continue;
      if (PERSONAL.test(t.lower)) {
        if (quoted[at] === 1) continue;
        const p = pronounAt(this.reading, at);
        const answer = p && resolvePronoun(p, { reading: this.reading, discourse: this.discourse, speaks: false, not: [] });
        if (answer?.referent) this.note(answer.referent, { first: at, last: at + 1 }, 'pronoun', false);
      } else if (/^\p{Ll}/u.test(t.text) && (nounClass(t.lower) === 'person' || t.lower === 'police')) this.readPerson(at);
    }
  }

  /** "a 45-year-old man", "Scientology officials": the noun phrase that a noun for people heads. */
  private readPerson(head: number): void {
    const { tokens } = this.reading;
    const next = tokens[head + 1];
    // A noun before another noun, or before the name that it goes with, heads nothing.
    if (next?.word && (nounClass(next.lower) !== null || /^\p{Lu}/u.test(next.text)) && !/^(?:who|in|to)$/.test(next.lower))
      return;
    const sentence = this.reading.sentences[this.reading.sentenceOf[head] ?? 0];
    const lowest = Math.max(sentence?.first ?? 0, head - 6, this.readFrom);
    let first = head;
    while (first > lowest) {
      const t = tokens[first - 1];
      if (!t?.word) break;
      if (OPENS_PHRASE.test(t.lower)) {
        first--;
        break;
      }
      if (
        CLOSES_PHRASE.test(t.lower) ||
        (/(?:ed|s)$/.test(t.lower) && /^\p{Ll}/u.test(t.text) && !/(?:-\w+ed|ss)$/.test(t.lower)) ||
        pronounAt(this.reading, first - 1)
      )
        break;
      first--;
    }
    const before = tokens[first - 1]?.lower ?? '';
    // "was a chemist", "as a chemist": said of somebody, not somebody else.
    if (/^(?:is|was|are|were|be|been|being|become|becomes|became|as|not|s)$/.test(before)) return;
    // "Jane Doe, a chemist": the same one again.
    const named = before === ',' ? this.discourse.endingAt(first - 1) : null;
    if (
      named &&
      named.by === 'name' &&
      !named.referent.plural &&
      isPersonLike(named.referent) &&
      !isPlural(tokens[head]?.lower ?? '')
    )
      return;
    const phrase = readPhrase(this.reading, { first, last: head + 1 });
    if (phrase?.type !== 'description' || phrase.headAt !== head) return;
    // "for president", "they have": one of a kind that can be counted has a determiner.
    if (phrase.definite === 'bare' && !phrase.plural) return;
    const answer = this.resolveDescription(phrase, { speaks: false, cue: '', not: [] });
    if (answer.referent) this.note(answer.referent, { first, last: head + 1 }, 'description', false);
  }

  note(referent: Referent, range: Range, by: 'name' | 'description' | 'pronoun', speaks: boolean): void {
    this.discourse.add({ ...range, referent, by, speaks });
    if (this.met[0] !== referent) {
      const i = this.met.indexOf(referent);
      if (i > 0) this.met.splice(i, 1);
      this.met.unshift(referent);
      if (this.met.length > MEMORY) this.met.pop();
    }
    if (by !== 'name') referent.mentions.push({ ...range, by });
  }

  /** Resolves one mention and notes it. */
  resolve(range: Range, asking: Asking): Answer {
    this.readUpTo(range.first);
    const phrase = readPhrase(this.reading, range);
    if (!phrase) return NOBODY;
    this.readFrom = Math.max(this.readFrom, range.last);
    const answer = this.resolvePhrase(phrase, range, asking);
    if (answer.referent) {
      const by = phrase.type === 'pronoun' ? 'pronoun' : phrase.type === 'name' ? 'name' : 'description';
      this.note(answer.referent, this.extentOf(phrase, range), by, asking.speaks);
    }
    return answer;
  }

  /** The words kept as the mention: a name without what follows it, else the whole. */
  private extentOf(phrase: Phrase, range: Range): Range {
    if (phrase.type === 'name') return { first: phrase.name.from, last: phrase.name.last };
    if (phrase.type === 'description') return phrase.whole;
    if (phrase.type === 'pronoun') return { first: phrase.at, last: phrase.at + 1 };
    return range;
  }

  private resolvePhrase(phrase: Phrase, range: Range, asking: Asking): Answer {
    if (phrase.type === 'pronoun') return this.resolvePronounPhrase(phrase, asking);
    if (phrase.type === 'joint') return this.resolveJoint(phrase, range, asking);
    if (phrase.type === 'name') return this.resolveName(phrase, asking);
    return this.resolveDescription(phrase, asking);
  }

  private resolvePronounPhrase(phrase: Extract<Phrase, { type: 'pronoun' }>, asking: Asking): Answer {
    // "I", "we", "you" are the business of whoever knows the quotation they stand in.
    if (phrase.person === 1 || phrase.person === 2) return { referent: null, confidence: 0, by: 'first-person' };
    return resolvePronoun(phrase, { reading: this.reading, discourse: this.discourse, speaks: asking.speaks, not: asking.not });
  }

  private resolveName(phrase: NamePhrase, asking: Asking): Answer {
    const index = this.reading.nameIndex.get(phrase.name);
    const referent = index === undefined ? null : (this.naming.byName[index] ?? null);
    if (!referent) return { referent: null, confidence: 0, by: 'name-of-several' };
    if (phrase.before) takeRole(this.reading, referent, phrase.before, this.naming.byName);
    if (phrase.possessor) {
      const owner = this.resolvePossessor(phrase.possessor);
      if (owner && referent.kind === 'person') this.belongs(referent, owner, phrase);
    }
    // A name of two words or more that speaks, and that nothing shows to be a body, is a person's.
    if (asking.speaks && referent.kind === 'unknown' && referent.family !== null) referent.kind = 'person';
    return { referent, confidence: 0.97, by: 'name' };
  }

  /** "the website's Barak Ravid": a person named right after an outlet writes for it. */
  private belongs(referent: Referent, owner: Referent, phrase: NamePhrase): void {
    const reporter = [...referent.heads].some((h) => REPORTER_NOUNS.has(h));
    if ((owner.kind === 'publication' && !phrase.before) || (reporter && owner.kind === 'publication')) {
      referent.reportsFor ??= owner;
      referent.affiliation ??= owner.name;
    } else if (owner.kind === 'organization') referent.affiliation ??= owner.name;
  }

  private resolvePossessor(range: Range): Referent | null {
    const p = range.last - range.first === 1 ? pronounAt(this.reading, range.first) : null;
    if (p && (p.person === 1 || p.person === 2)) return null;
    return this.resolve(range, { speaks: false, cue: '', not: [] }).referent;
  }

  private resolveJoint(phrase: Joint, range: Range, asking: Asking): Answer {
    const members: Referent[] = [];
    let confidence = 1;
    for (const part of phrase.parts) {
      const answer = this.resolve(part, { ...asking, speaks: false });
      if (!answer.referent) return { referent: null, confidence: 0, by: 'joint-part-unknown' };
      confidence = Math.min(confidence, answer.confidence);
      if (!members.includes(answer.referent)) members.push(answer.referent);
    }
    if (members.length === 1 && members[0]) return { referent: members[0], confidence, by: 'joint-of-one' };
    const key = members
      .map((m) => m.key)
      .sort((a, b) => a - b)
      .join('+');
    let joint = this.jointly.get(key);
    if (!joint) {
      joint = this.cast.add(
        this.words(range),
        'group',
        members.some((m) => m.named),
      );
      joint.members = members;
      joint.plural = true;
      if (!joint.named) {
        const min = members.reduce((n, m) => n + (m.unnamed?.count.min ?? 1), 0);
        joint.unnamed = { type: 'person', count: { min, max: null }, role: null, affiliation: null, access: null, reason: null };
      }
      this.jointly.set(key, joint);
    }
    return { referent: joint, confidence, by: 'joint' };
  }

  private resolveDescription(d: Description, asking: Asking): Answer {
    const { reading, discourse } = this;
    const owner = d.possessor ? this.resolvePossessor(d.possessor) : null;
    const words = this.wordsWithoutDeterminer(d);
    const many = this.peopleNamed(d);
    if (many) return { referent: many, confidence: 0.9, by: 'people' };
    const named = this.apposed(d);
    if (named) return { referent: named, confidence: 0.93, by: 'apposition' };
    if (d.definite === 'definite' || d.definite === 'possessive') {
      for (const rule of descriptionRules) {
        const found = rule.find(d, { reading, discourse, words, owner, met: this.met, wordsOf: this.wordsOf });
        if (found === undefined) continue;
        if (found) this.called(found, words);
        return { referent: found, confidence: found ? rule.confidence : 0, by: rule.name };
      }
      if (d.definite === 'definite' && !d.plural && asking.speaks && (EPITHET_NOUNS.has(d.head) || isDemonym(d.head))) {
        const context = { reading, discourse, speaks: true, not: asking.not };
        const epithet = resolveEpithet(d.core.first, nounGender(d.head), context);
        if (epithet.referent) {
          this.called(epithet.referent, words);
          epithet.referent.heads.add(d.head);
        }
        return epithet;
      }
    } else if (this.isProperName(d) || (d.definite === 'bare' && d.plural && !WITHHELD_NOUNS.has(d.head))) {
      // A named body again, or a collective that nobody tells apart: "critics".
      const again = this.met.find((r) => this.wordsOf.get(r)?.has(words));
      if (again) return { referent: again, confidence: 0.92, by: 'same-words' };
    }
    const made = this.introduce(d, words, owner, asking);
    return {
      referent: made,
      confidence: d.definite === 'definite' ? 0.75 : 0.92,
      by: d.definite === 'definite' ? 'described-only' : 'introduced',
    };
  }

  /** "One superdelegate, party chairwoman Nancy Worley,": the name after the comma is who is meant. */
  private apposed(d: Description): Referent | null {
    const { tokens } = this.reading;
    if (d.plural) return null;
    if (tokens[d.core.last]?.text !== ',') return null;
    const after = { first: d.core.last + 1, last: Math.min(d.whole.last, d.core.last + 12) };
    if (after.first >= after.last) return null;
    const name = namesIn(this.reading, after)[0];
    if (!name) return null;
    const index = this.reading.nameIndex.get(name);
    const referent = index === undefined ? null : this.naming.byName[index];
    if (!referent || (referent.kind !== 'person' && !(referent.kind === 'unknown' && referent.family))) return null;
    for (let k = after.first; k < name.from; k++)
      if (!tokens[k]?.word || /^(?:who|which|of|and|in|with|said)$/.test(tokens[k]?.lower ?? '')) return null;
    takeRole(this.reading, referent, d.core, this.naming.byName);
    this.readUpTo(name.last);
    return referent;
  }

  /** "Republicans", "the Iranians": people by a name in the plural. */
  private peopleNamed(d: Description): Referent | null {
    const name = d.names[0];
    if (!name || d.names.length !== 1 || d.possessor || !isPeopleName(name) || name.last !== d.headAt + 1) return null;
    if (name.from !== d.modifiers.first || (d.definite !== 'bare' && d.definite !== 'definite')) return null;
    return this.naming.byName[this.reading.nameIndex.get(name) ?? -1] ?? null;
  }

  private called(referent: Referent, words: string): void {
    const set = this.wordsOf.get(referent) ?? new Set();
    set.add(words);
    this.wordsOf.set(referent, set);
  }

  /** "the Trump campaign", "Quinnipiac poll": a name in front of a noun for a body identifies it. */
  private isProperName(d: Description): boolean {
    return !d.plural && d.names.some((n) => n.kind !== 'demonym') && this.kindOf(d, '') === 'organization';
  }

  /** What a description stands for: by its head, and by the verb where the head does not tell. */
  private kindOf(d: Description, cue: string): Referent['kind'] {
    const { head } = d;
    const one = (kind: Referent['kind']) => (d.plural ? 'group' : kind);
    if (nounClass(head) === 'person' && !BODY_NOUNS.has(head)) return one('person');
    if (ANYONE.test(head) || CROWD_NOUNS.has(head) || isDemonym(head) || /^\d/.test(head)) return 'group';
    if (OUTLET_NOUNS.has(head) && !/^(?:agency|network|paper)$/.test(head)) return one('publication');
    if (BODY_NOUNS.has(head) || nounClass(head) === 'organization') return one('organization');
    if (DOCUMENT_NOUNS.has(head)) return 'document';
    if (canBePerson(head)) return one('person');
    if (nounClass(head) === 'document' || /\b(?:show|suggest|indicat|found|find|demonstrat|confirm|according)/.test(cue))
      return 'document';
    return nounClass(head) === 'group' || d.plural ? 'group' : 'unknown';
  }

  private introduce(d: Description, words: string, owner: Referent | null, asking: Asking): Referent {
    const kind = this.kindOf(d, asking.cue);
    const body = kind === 'organization' || kind === 'publication' || kind === 'document';
    const named =
      body &&
      !d.plural &&
      (d.names.some((n) => n.kind !== 'demonym' && n.kind !== 'place') || (owner?.named === true && kind !== 'document'));
    const made = this.cast.add(
      this.spoken(named ? { first: d.possessor ? d.possessor.first : d.core.first, last: d.core.last } : d.whole),
      kind,
      named,
    );
    made.plural = d.plural || kind === 'group';
    made.heads.add(d.head);
    made.gender = nounGender(d.head);
    for (const n of nationsIn(d, this.reading)) made.ties.add(n);
    for (const n of d.names) made.ties.add((countryOf(n.text) ?? n.text).toLowerCase());
    this.called(made, words);
    if (!named) {
      made.unnamed = describeUnnamed(this.reading, d, kind);
      made.role = made.unnamed.role;
      made.affiliation = made.unnamed.affiliation ?? (owner?.named && kind === 'person' ? owner.name : null);
    }
    if (SPOKES_NOUNS.has(d.head) || SPOKES_NOUNS.has(`${d.head}s`)) made.speaksFor = owner ?? this.bodyBehind(d);
    return made;
  }

  /** For whom a spokesperson speaks: "a State Department spokesman", "a spokeswoman for the mayor". */
  private bodyBehind(d: Description): Referent | null {
    const { tokens, nameIndex } = this.reading;
    const after = tokens[d.headAt + 1]?.lower;
    const name =
      after === 'for' || after === 'of'
        ? namesIn(this.reading, { first: d.headAt + 2, last: Math.min(d.whole.last, d.headAt + 10) })[0]
        : d.names.at(-1);
    if (!name) return null;
    return this.naming.byName[nameIndex.get(name) ?? -1] ?? null;
  }

  private wordsWithoutDeterminer(d: Description): string {
    let { first } = d.core;
    while (first < d.headAt && /^(?:the|this|that|these|those|both|a|an)$/.test(this.reading.tokens[first]?.lower ?? '')) first++;
    const own = this.words({ first, last: d.core.last }).toLowerCase();
    return d.possessor ? `${this.words(d.possessor).toLowerCase()} ${own}` : own;
  }

  /** The words as they would stand inside a sentence: "a U.S. official", not "A U.S. official". */
  private spoken(range: Range): string {
    const words = this.words(range);
    const starts = this.reading.sentences[this.reading.sentenceOf[range.first] ?? 0]?.first === range.first;
    const small =
      OPENS_PHRASE.test(this.reading.tokens[range.first]?.lower ?? '') || (starts && !nameAt(this.reading, range.first));
    return small ? words.charAt(0).toLowerCase() + words.slice(1) : words;
  }

  words(range: Range): string {
    const a = this.reading.tokens[range.first];
    const z = this.reading.tokens[range.last - 1];
    return a && z ? this.reading.text.slice(a.start, z.end).replace(/\s+/g, ' ') : '';
  }
}
