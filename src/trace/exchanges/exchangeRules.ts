import type { ExchangeKind, Modal, Span } from '../../contract/index.ts';
import {
  isMonth,
  type NounPhrase,
  nounPhraseAt,
  nounPhraseBefore,
  PREPOSITIONS,
  spanOf,
  TIME_WORDS,
} from '../../language/chunks.ts';
import { isActor, isTitled } from './actors.ts';
import type { ExchangeSentence } from './sentence.ts';
import { verbGroupAt } from './verbGroup.ts';
import { exchangeVerbs } from './verbs.ts';

/** An exchange as a rule reads it off a sentence; phrases are places in the sentence's tokens. */
export interface ReadExchange {
  readonly kind: ExchangeKind;
  readonly from: NounPhrase;
  readonly to: NounPhrase;
  readonly negated: boolean;
  readonly modal: Modal | null;
  /** The verb or noun that tells of it, and where channel, matter and time may begin. */
  readonly at: number;
  readonly rest: number;
}

export interface ExchangeRule {
  readonly name: string;
  /** The exchanges that the word at a place tells of. `subject` is that of the verb before, for "called X and asked Y". */
  readonly read: (sentence: ExchangeSentence, at: number, subject: NounPhrase | undefined) => ReadExchange | null;
}

const adverbs = /^(?:directly|privately|personally|repeatedly|secretly|again|back|later|also|only|almost|daily|.{3,}ly)$/;

/** "Netanyahu called White House officials", "the envoy met with them". */
export const activeVerb: ExchangeRule = {
  name: 'active-verb',
  read: (sentence, at, given) => {
    const { tokens } = sentence;
    for (const { verb, forms } of exchangeVerbs(tokens[at]?.lower ?? '')) {
      const other = otherSide(sentence, at, verb);
      if (!other) continue;
      const group = verbGroupAt(tokens, at, forms, given);
      if (group.passive || !group.subject || !isActor(tokens, group.subject, sentence.span.start)) continue;
      if (!actorsOnly(sentence, other, verb.personOnly)) continue;
      if (verb.lemma === 'call' && !isCall(sentence, other)) continue;
      return { kind: verb.kind, from: group.subject, to: other, negated: group.negated, modal: group.modal, at, rest: other.to };
    }
    return null;
  },
};

/** "They were told by the ministry", "was contacted by two officers". */
export const passiveVerb: ExchangeRule = {
  name: 'passive-verb',
  read: (sentence, at) => {
    const { tokens } = sentence;
    for (const { verb, forms } of exchangeVerbs(tokens[at]?.lower ?? '')) {
      if (!verb.object || !forms.includes('participle') || tokens[at + 1]?.lower !== 'by') continue;
      const group = verbGroupAt(tokens, at, forms);
      const agent = nounPhraseAt(tokens, at + 2);
      if (!group.passive || !group.subject || !agent) continue;
      if (!isActor(tokens, group.subject, sentence.span.start) || !isActor(tokens, agent, sentence.span.start)) continue;
      return { kind: verb.kind, from: agent, to: group.subject, negated: group.negated, modal: group.modal, at, rest: agent.to };
    }
    return null;
  },
};

const NOUN_KINDS: ReadonlyMap<string, ExchangeKind> = new Map<string, ExchangeKind>([
  ...['call', 'calls', 'telephone call', 'conversation', 'conversations'].map(
    (w) => [w, w.startsWith('conv') ? 'tell' : 'call'] as const,
  ),
  ...['meeting', 'meetings', 'talks', 'summit', 'negotiations', 'sit-down', 'discussions'].map((w) => [w, 'meet'] as const),
  ...['messages', 'message', 'communication', 'communications', 'texts', 'correspondence'].map((w) => [w, 'message'] as const),
  ...['letter', 'letters', 'e-mail', 'e-mails', 'email', 'emails', 'note', 'cable'].map((w) => [w, 'write'] as const),
  ...['contact', 'contacts', 'outreach', 'overture', 'overtures'].map((w) => [w, 'reach'] as const),
]);

/** "a call between Pell and Hallam", "communications had taken place between Iran and the administration". */
export const nounBetween: ExchangeRule = {
  name: 'noun-between',
  read: (sentence, at) => {
    const { tokens } = sentence;
    const kind = NOUN_KINDS.get(tokens[at]?.lower ?? '');
    if (!kind) return null;
    let between = -1;
    for (let i = at + 1; i < Math.min(tokens.length, at + 6); i++) {
      if (tokens[i]?.lower === 'between') between = i;
      if (/^[.,;:"“”]$/.test(tokens[i]?.text ?? '')) break;
    }
    if (between < 0) return null;
    const first = nounPhraseAt(tokens, between + 1);
    if (!first) return null;
    // A phrase may take in both sides of "and": it is cut there.
    const and = lastAnd(sentence, first) ?? (tokens[first.to]?.lower === 'and' ? first.to : -1);
    if (and < 0) return null;
    const a = { from: first.from, to: and };
    const b = nounPhraseAt(tokens, and + 1);
    if (!b || !isActor(tokens, a, sentence.span.start) || !isActor(tokens, b, sentence.span.start)) return null;
    return { kind, from: a, to: b, negated: isDenied(sentence, at), modal: modalBefore(sentence, at, between), at, rest: b.to };
  },
};

/** "Pell’s call with Hallam", "held talks with the envoy", "sent a letter to the board". */
export const nounWith: ExchangeRule = {
  name: 'noun-with',
  read: (sentence, at, given) => {
    const { tokens } = sentence;
    const kind = NOUN_KINDS.get(tokens[at]?.lower ?? '');
    const link = tokens[at + 1]?.lower;
    if (
      !kind ||
      !(link === 'with' || (link === 'to' && (kind === 'write' || kind === 'message' || kind === 'reach' || kind === 'call')))
    )
      return null;
    const to = nounPhraseAt(tokens, at + 2);
    if (!to || !isActor(tokens, to, sentence.span.start)) return null;
    const owner = ownerBefore(sentence, at) ?? holderBefore(sentence, at, given);
    if (!owner || !isActor(tokens, owner.phrase, sentence.span.start)) return null;
    return { kind, from: owner.phrase, to, negated: owner.negated, modal: owner.modal, at, rest: to.to };
  },
};

/** "Messages went from Iran to the administration". */
export const nounFromTo: ExchangeRule = {
  name: 'noun-from-to',
  read: (sentence, at) => {
    const { tokens } = sentence;
    const kind = NOUN_KINDS.get(tokens[at]?.lower ?? '');
    if (!kind || kind === 'meet' || kind === 'call') return null;
    let i = at + 1;
    while (
      i < at + 5 &&
      /^(?:went|go|goes|passed|came|were|was|have|had|has|been|sent|delivered|relayed|conveyed|carried)$/.test(
        tokens[i]?.lower ?? '',
      )
    )
      i++;
    if (tokens[i]?.lower !== 'from') return null;
    const from = nounPhraseAt(tokens, i + 1);
    if (!from || tokens[from.to]?.lower !== 'to') return null;
    const to = nounPhraseAt(tokens, from.to + 1);
    if (!to || !isActor(tokens, from, sentence.span.start) || !isActor(tokens, to, sentence.span.start)) return null;
    return { kind, from, to, negated: false, modal: null, at, rest: to.to };
  },
};

/** In order: the first that reads an exchange off a word counts. */
export const EXCHANGE_RULES: readonly ExchangeRule[] = [passiveVerb, activeVerb, nounBetween, nounWith, nounFromTo];

function otherSide(
  { tokens }: ExchangeSentence,
  at: number,
  verb: { object: boolean; behind: readonly string[] },
): NounPhrase | undefined {
  const after = (n: number) => nounPhraseAt(tokens, n);
  for (const words of verb.behind) {
    const parts = words.split(' ');
    if (parts.every((p, k) => tokens[at + 1 + k]?.lower === p)) return after(at + 1 + parts.length);
  }
  if (!verb.object) {
    // "talk almost every day to Netanyahu": a time may stand between.
    for (let i = at + 1; i < Math.min(tokens.length, at + 6); i++) {
      const lower = tokens[i]?.lower ?? '';
      if (verb.behind.includes(lower)) return after(i + 1);
      if (
        !(
          adverbs.test(lower) ||
          TIME_WORDS.has(lower) ||
          isMonth(lower) ||
          /^(?:every|each|last|on|this|day|week|month|out|in|by|phone|the)$/.test(lower)
        )
      )
        return undefined;
    }
    return undefined;
  }
  return after(adverbs.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1);
}

function actorsOnly({ tokens, span }: ExchangeSentence, phrase: NounPhrase, personOnly: true | undefined): boolean {
  if (!isActor(tokens, phrase, span.start)) return false;
  if (!personOnly) return true;
  const first = tokens[phrase.from];
  return (
    isTitled(tokens, phrase) ||
    /^(?:him|her|them)$/.test(first?.lower ?? '') ||
    /^\p{Ll}/u.test(tokens[phrase.to - 1]?.text ?? '')
  );
}

/** "called X a liar", "called X on the carpet", "called X to account" are no telephone calls. */
function isCall({ tokens }: ExchangeSentence, object: NounPhrase): boolean {
  const next = tokens[object.to];
  if (!next) return true;
  const { lower } = next;
  if (/^(?:out|names|back|into|off|up|forward|upon)$/.test(lower)) return lower === 'back' || lower === 'up';
  if (lower === 'to')
    return !/^(?:account|testify|order|mind|task|serve|duty|arms|appear|justice)$/.test(tokens[object.to + 1]?.lower ?? '');
  if (lower === 'on')
    return (
      !/^(?:carpet|it|that|this|the)$/.test(tokens[object.to + 1]?.lower ?? '') ||
      /^(?:phone|telephone)$/.test(tokens[object.to + 2]?.lower ?? '')
    );
  return (
    !next.word ||
    PREPOSITIONS.has(lower) ||
    TIME_WORDS.has(lower) ||
    adverbs.test(lower) ||
    /^(?:and|but|last|this|when|while|because|twice|earlier|late|that|who)$/.test(lower)
  );
}

function lastAnd({ tokens }: ExchangeSentence, phrase: NounPhrase): number | undefined {
  for (let i = phrase.to - 1; i > phrase.from; i--) if (tokens[i]?.lower === 'and') return i;
  return undefined;
}

interface Owner {
  readonly phrase: NounPhrase;
  readonly negated: boolean;
  readonly modal: Modal | null;
}

/** "Pell's call", "his meeting": the possessor. */
function ownerBefore({ tokens }: ExchangeSentence, at: number): Owner | undefined {
  let i = at - 1;
  while (
    i > 0 &&
    i > at - 4 &&
    /^\p{Ll}/u.test(tokens[i]?.text ?? '') &&
    !/^(?:his|her|their|its|the|a|an|of|'s)$/.test(tokens[i]?.lower ?? '')
  )
    i--;
  const lower = tokens[i]?.lower ?? '';
  if (/^(?:his|her|their)$/.test(lower)) return { phrase: { from: i, to: i + 1 }, negated: false, modal: null };
  if (lower !== "'s" && !/s['’]$/.test(tokens[i]?.text ?? '')) return undefined;
  const phrase = nounPhraseBefore(tokens, lower === "'s" ? i : i + 1);
  return phrase ? { phrase, negated: false, modal: null } : undefined;
}

const HOLD =
  /^(?:h[oe]ld|holds|holding|had|have|has|sent|send|sends|sending|wrote|write|writes|made|make|makes|placed|delivered|gave|conducted|resumed|began|opened|exchanged|relayed|passed|conveyed|carried|took|finished|attended|established|maintained)$/;

/** "held talks with", "sent a letter to": the subject of the verb that carries the noun. */
function holderBefore({ tokens }: ExchangeSentence, at: number, given: NounPhrase | undefined): Owner | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    const token = tokens[i];
    if (!token || /^[,.;:"“”]$/.test(token.text)) return undefined;
    if (!HOLD.test(token.lower)) continue;
    const ing = token.lower.endsWith('ing');
    const base = /^(?:hold|have|send|write|make)$/.test(token.lower);
    const group = verbGroupAt(tokens, i, ing ? ['ing'] : base ? ['base'] : ['past'], given);
    const negated = group.negated !== tokens.slice(i, at).some((t) => t.lower === 'no');
    return group.subject && !group.passive ? { phrase: group.subject, negated, modal: group.modal } : undefined;
  }
  return undefined;
}

function isDenied({ tokens }: ExchangeSentence, at: number): boolean {
  return (
    tokens.slice(Math.max(0, at - 3), at).some((t) => /^(?:no|any)$/.test(t.lower)) &&
    !tokens.slice(Math.max(0, at - 3), at).some((t) => t.lower === 'any')
  );
}

function modalBefore({ tokens }: ExchangeSentence, at: number, until: number): Modal | null {
  const words = tokens.slice(Math.max(0, at - 6), until).map((t) => t.lower);
  if (words.some((w) => /^(?:might|may|could|if|whether|possible|any|alleged|suspicions)$/.test(w))) return 'possible';
  if (words.some((w) => /^(?:will|planned|upcoming|scheduled|proposed|expected)$/.test(w))) return 'future';
  return words.some((w) => /^(?:reported|reportedly)$/.test(w)) ? 'reported' : null;
}

export function phraseSpan(sentence: ExchangeSentence, phrase: NounPhrase): Span {
  return spanOf(sentence.tokens, phrase);
}
