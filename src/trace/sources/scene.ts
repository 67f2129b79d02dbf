import { countryOf, isDemonym, nounClass, nounGender } from '../../language/nameLists.ts';
import { Accounts } from './accounts.ts';
import { apposedName, peopleNamed, titledPart } from './apposition.ts';
import type { Asking, SceneOptions } from './asking.ts';
import { datelineLength } from './dateline.ts';
import type { DescriptionContext } from './descriptionRule.ts';
import { descriptionRules, oneOfThose } from './descriptions.ts';
import { Discourse } from './discourse.ts';
import { introduce, isIdentified, kindOfDescription } from './introduction.ts';
import { JointSources } from './jointSource.ts';
import { belongTo, extentOf, jointName } from './mentionWords.ts';
import type { Naming } from './naming.ts';
import { meansNobody } from './nobody.ts';
import { canHold } from './offices.ts';
import { personInPassing } from './passing.ts';
import type { Description, Joint, NamePhrase, Phrase, Pronoun, Range } from './phrase.ts';
import type { PronounContext } from './pronounFeatures.ts';
import { type Answer, resolveEpithet, resolvePronoun } from './pronouns.ts';
import { pronounAt } from './pronounWords.ts';
import type { Reading } from './reading.ts';
import { readPhrase } from './readPhrase.ts';
import type { Referent } from './referent.ts';
import { type Asked, antecedentOf } from './relativePronoun.ts';
import { ownOutlet, ownWriter } from './reportItself.ts';
import { takeRole } from './roles.ts';
import { plainWords } from './wording.ts';
import { EPITHET_NOUNS, WITHHELD_NOUNS } from './wordSets.ts';

const IN_PASSING: Asking = { speaks: false, cue: '', not: [] };
/** So many referents are looked through for a description, the last met first. */
const MEMORY = 150;

/** Words by which news calls somebody again by what he is: "the retired neurosurgeon". */
const STANDING =
  /\b(?:retired|former|longtime|veteran|billionaire|self-described|self-styled|freshman|outspoken|embattled|republican|democratic|\d+-year-old)\b/;

/** The report as it unfolds: mentions are resolved in the order of the text, and each answer can serve the next. */
export class Scene {
  readonly reading: Reading;
  readonly naming: Naming;
  readonly discourse: Discourse;
  readonly accounts: Accounts;
  /** The last met first. */
  private readonly met: Referent[] = [];
  private readonly called = new Map<Referent, Set<string>>();
  private readonly joint: JointSources;
  private readonly answers = new Map<string, Answer>();
  /** By the token of its head: a description read twice, longer and shorter, introduces one referent. */
  private readonly introduced = new Map<number, Referent>();
  /** The report's own outlet and its only writer. */
  readonly outlet: Referent | null;
  readonly writer: Referent | null;
  private readonly observe: SceneOptions['observe'];
  private readonly asked: Asked[] = [];
  private nextName = 0;
  private nextToken = 0;
  /** Tokens before this one belong to a mention that was asked about. */
  private readFrom = 0;

  constructor(reading: Reading, naming: Naming, options: SceneOptions = {}) {
    this.reading = reading;
    this.observe = options.observe;
    this.naming = naming;
    this.accounts = new Accounts(reading.report, naming.cast);
    this.discourse = new Discourse(reading, options.depths);
    this.joint = new JointSources(naming.cast);
    this.outlet = ownOutlet(reading.report, naming.cast, naming.register);
    this.writer = ownWriter(reading.report, naming.cast, naming.register);
  }

  /** Takes in the names, the people in passing and the personal pronouns of the narrative before a token. */
  readUpTo(token: number): void {
    const { names } = this.reading;
    for (; this.nextName < names.length; this.nextName++) {
      const n = names[this.nextName];
      if (!n || n.from >= token) break;
      this.readPeopleUpTo(n.from);
      const referent = this.naming.byName[this.nextName];
      if (referent && !this.isInDateline(n.from)) this.note(referent, { first: n.from, last: n.last }, 'name', false);
    }
    this.readPeopleUpTo(token);
  }

  private isInDateline(token: number): boolean {
    const sentence = this.reading.sentences[this.reading.sentenceOf[token] ?? 0];
    return sentence !== undefined && token - sentence.first < datelineLength(this.reading, sentence);
  }

  private readPeopleUpTo(token: number): void {
    const { tokens, quoted } = this.reading;
    for (; this.nextToken < token; this.nextToken++) {
      const at = this.nextToken;
      const t = tokens[at];
      if (!t?.word || at < this.readFrom || !/^\p{L}/u.test(t.text)) continue;
      if (/^(?:he|she|him|his|her)$/.test(t.lower)) {
        const p = quoted[at] === 1 ? null : pronounAt(this.reading, at);
        const referent = p && this.resolvePronounPhrase(p, IN_PASSING).referent;
        if (referent) this.note(referent, { first: at, last: at + 1 }, 'pronoun', false);
      } else if (/^\p{Ll}/u.test(t.text)) {
        const d = personInPassing(this.reading, this.discourse, at, this.readFrom);
        const referent = d && this.resolveDescription(d, IN_PASSING).referent;
        if (d && referent) this.note(referent, d.whole, 'description', false);
      }
    }
  }

  private note(referent: Referent, range: Range, by: 'name' | 'description' | 'pronoun', speaks: boolean): void {
    this.discourse.add({ ...range, referent, by, speaks });
    if (this.met[0] !== referent) {
      const i = this.met.indexOf(referent);
      if (i > 0) this.met.splice(i, 1);
      this.met.unshift(referent);
      if (this.met.length > MEMORY) this.met.pop();
    }
    if (by !== 'name') referent.mentions.push({ ...range, by });
  }

  /** Resolves one mention and notes it. Two cues on one source get one answer (guideline rule 8). */
  resolve(range: Range, asking: Asking): Answer {
    const key = `${range.first}:${range.last}`;
    const known = this.answers.get(key);
    if (known && asking.not.length === 0) return known;
    const answer = this.resolveAnew(range, asking);
    this.answers.set(key, answer);
    return answer;
  }

  private resolveAnew(range: Range, asking: Asking): Answer {
    this.readUpTo(range.first);
    if (meansNobody(this.reading, range)) return { referent: null, confidence: 0, by: 'nobody' };
    const phrase = readPhrase(this.reading, range);
    if (!phrase) return { referent: null, confidence: 0, by: 'no-words' };
    this.readFrom = Math.max(this.readFrom, range.last);
    const answer = this.resolvePhrase(phrase, range, asking);
    if (answer.referent) {
      this.asked.push({ range, referent: answer.referent });
      if (this.asked.length > MEMORY) this.asked.shift();
      const by = phrase.type === 'pronoun' || phrase.type === 'name' ? phrase.type : 'description';
      this.note(answer.referent, extentOf(phrase, range), by, asking.speaks);
    }
    return answer;
  }

  private resolvePhrase(phrase: Phrase, range: Range, asking: Asking): Answer {
    if (phrase.type === 'pronoun') return this.resolvePronounPhrase(phrase, asking);
    if (phrase.type === 'joint') return this.resolveJoint(phrase, range, asking);
    if (phrase.type === 'name') {
      // "Minister of Labour and Maritime Affairs, the Hon. Paul Roe".
      const holder = phrase.name.kind === 'person' ? null : titledPart(this.reading, this.naming, range);
      if (holder) return { referent: holder, confidence: 0.93, by: 'apposition' };
      return this.resolveName(phrase, asking);
    }
    if (phrase.type === 'handle') return { referent: this.accounts.ofHandle(phrase.handle), confidence: 0.95, by: 'handle' };
    return this.resolveDescription(phrase, asking);
  }

  private resolvePronounPhrase(phrase: Pronoun, { speaks, not, self = null, outer = null }: Asking): Answer {
    // "My wife and I".
    if (phrase.person === 1 && !phrase.plural && self) return { referent: self, confidence: 0.95, by: 'first-person' };
    // "I", "we", "you" are the business of whoever knows the quotation they stand in.
    if (phrase.person === 1 || phrase.person === 2) return { referent: null, confidence: 0, by: 'first-person' };
    if (phrase.person === 'relative') return this.resolveRelative(phrase);
    const context: PronounContext = { reading: this.reading, discourse: this.discourse, speaks, not, outer };
    this.observe?.(phrase, context);
    return resolvePronoun(phrase, context);
  }

  private resolveRelative(phrase: Pronoun): Answer {
    const { reading, discourse, asked } = this;
    const resolve = (range: Range) => this.resolve(range, IN_PASSING).referent;
    const found = antecedentOf(phrase, { reading, discourse, asked, resolve });
    return { referent: found?.referent ?? null, confidence: found?.confidence ?? 0, by: 'relative-pronoun' };
  }

  private resolveName(phrase: NamePhrase, { speaks, self = null }: Asking): Answer {
    const index = this.reading.nameIndex.get(phrase.name) ?? -1;
    const referent = this.naming.byName[index];
    if (!referent) return { referent: null, confidence: 0, by: 'name-of-several' };
    if (phrase.before) takeRole(this.reading, referent, phrase.before, this.naming.byName);
    const owner = phrase.possessor ? this.resolvePossessor(phrase.possessor, self) : null;
    if (owner && referent.kind === 'person') belongTo(referent, owner, phrase);
    // A name of two words or more that speaks, and that nothing shows to be a body, is a person's.
    if (speaks && referent.kind === 'unknown' && referent.family !== null) referent.kind = 'person';
    const { by, confidence } = this.naming.links[index] ?? { by: 'name', confidence: 0.9 };
    return { referent, confidence, by };
  }

  private resolvePossessor(range: Range, self: Referent | null): Referent | null {
    const p = range.last - range.first === 1 ? pronounAt(this.reading, range.first) : null;
    // "My doctor"; "our engineers" are those of the body for which one speaks.
    if (p?.person === 1) return p.plural ? (self?.speaksFor ?? self) : self;
    if (p?.person === 2) return null;
    return this.resolve(range, IN_PASSING).referent;
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
    const [only, another] = members;
    if (only && !another) return { referent: only, confidence, by: 'joint-of-one' };
    return {
      referent: this.joint.of(
        members,
        jointName(this.reading, { first: range.first, last: phrase.parts.at(-1)?.last ?? range.last }),
      ),
      confidence,
      by: 'joint',
    };
  }

  private resolveDescription(d: Description, asking: Asking): Answer {
    const { reading, naming } = this;
    const owner = d.possessor ? this.resolvePossessor(d.possessor, asking.self ?? null) : null;
    const words = plainWords(reading, d);
    const many = peopleNamed(reading, naming, d) ?? this.countryNamed(d);
    if (many) return { referent: many, confidence: 0.9, by: 'people' };
    const apposed = apposedName(reading, naming, d);
    if (apposed) return { referent: apposed, confidence: 0.93, by: 'apposition' };
    const again = this.metBefore(d, words, owner, asking);
    if (again) return again;
    const made = this.introduced.get(d.headAt) ?? introduce(reading, naming, d, owner, asking.cue);
    this.introduced.set(d.headAt, made);
    this.call(made, words);
    // Neither people nor a body nor a document: the words may be no source at all.
    if (made.kind === 'unknown') return { referent: made, confidence: 0.5, by: 'described-thing' };
    const sure = d.definite !== 'definite' || made.named;
    return sure
      ? { referent: made, confidence: 0.92, by: 'introduced' }
      : { referent: made, confidence: 0.85, by: 'described-only' };
  }

  /** Whom a description means among those met before; null where it may introduce somebody. */
  private metBefore(d: Description, words: string, owner: Referent | null, asking: Asking): Answer | null {
    const { reading, discourse } = this;
    const among: DescriptionContext = {
      reading,
      discourse,
      words,
      owner,
      outlet: this.outlet,
      met: this.met,
      wordsOf: this.called,
    };
    if (oneOfThose.find(d, among) === null) return { referent: null, confidence: 0, by: oneOfThose.name };
    if (d.definite === 'definite' || d.definite === 'possessive') {
      for (const rule of descriptionRules) {
        const found = rule.find(d, {
          reading,
          discourse,
          words,
          owner,
          outlet: this.outlet,
          met: this.met,
          wordsOf: this.called,
        });
        if (found === undefined) continue;
        if (found) this.call(found, words);
        return { referent: found, confidence: found ? rule.confidence : 0, by: rule.name };
      }
      const epithet = EPITHET_NOUNS.has(d.head) || isDemonym(d.head) || (nounClass(d.head) === 'person' && STANDING.test(words));
      if (d.definite !== 'definite' || d.plural || !epithet) return null;
      return this.onlyHolder(d, words) ?? (asking.speaks ? this.resolveEpithet(d, words, asking) : null);
    }
    // A named body again, or a collective that nobody tells apart: "critics".
    const body = isIdentified(d, kindOfDescription(d, asking.cue), owner);
    if (!body && (d.definite !== 'bare' || !d.plural || WITHHELD_NOUNS.has(d.head))) return null;
    const again = this.met.find((r) => this.called.get(r)?.has(words));
    return again ? { referent: again, confidence: 0.92, by: 'same-words' } : null;
  }

  /** "The governor" in a caption above "Governor Jane Doe": the only one in the whole text whom it calls so. */
  private onlyHolder(d: Description, words: string): Answer | null {
    const holders = this.naming.cast.referents.filter(
      (r) => r.named && r.kind === 'person' && r.heads.has(d.head) && canHold(r, d, this.reading, words),
    );
    const [only] = holders;
    return only && holders.length === 1 ? { referent: only, confidence: 0.8, by: 'only-holder' } : null;
  }

  private resolveEpithet(d: Description, words: string, asking: Asking): Answer {
    const context = { reading: this.reading, discourse: this.discourse, speaks: true, not: asking.not };
    const answer = resolveEpithet(d.core.first, nounGender(d.head), context);
    if (answer.referent && !canHold(answer.referent, d, this.reading, words)) return { ...answer, referent: null, confidence: 0 };
    if (answer.referent) {
      this.call(answer.referent, words);
      answer.referent.heads.add(d.head);
    }
    return answer;
  }

  /** "Israeli" alone, before a noun that the mention left out ("Israeli demands"): the country. */
  private countryNamed(d: Description): Referent | null {
    const name = d.names[0];
    if (name?.kind !== 'demonym' || d.names.length !== 1 || d.plural || name.from !== d.core.first || name.last !== d.core.last)
      return null;
    const country = countryOf(name.text)?.toLowerCase();
    // "Republican" alone is one of them.
    if (!country) return null;
    const known = this.naming.register.byText(country);
    return known ?? this.naming.byName[this.reading.nameIndex.get(name) ?? -1] ?? null;
  }

  private call(referent: Referent, words: string): void {
    const set = this.called.get(referent);
    if (set) set.add(words);
    else this.called.set(referent, new Set([words]));
  }
}
