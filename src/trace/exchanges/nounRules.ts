import type { ExchangeKind, Modal } from '../../contract/index.ts';
import { type NounPhrase, nounPhraseAt, nounPhraseBefore } from '../../language/chunks.ts';
import { isActor } from './actors.ts';
import type { ExchangeRule } from './exchangeRule.ts';
import type { ExchangeSentence } from './sentence.ts';
import { verbGroupAt } from './verbGroup.ts';

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
    if (!kind || !(link === 'with' || (link === 'to' && (kind === 'write' || kind === 'message' || kind === 'reach'))))
      return null;
    const to = nounPhraseAt(tokens, at + 2);
    if (!to || !isActor(tokens, to, sentence.span.start)) return null;
    // "his basis for meeting with them" tells of no meeting.
    if (/^(?:for|of|about|without|by|to|from)$/.test(tokens[at - 1]?.lower ?? '')) return null;
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
    const negated = tokens.slice(at, to.to + 4).some((t) => /^(?:not|n't|never)$/.test(t.lower));
    return { kind, from, to, negated, modal: null, at, rest: to.to };
  },
};

/** "Hallam and the rebels exchanged messages": two sides in one subject. */
export const exchangedNoun: ExchangeRule = {
  name: 'exchanged-noun',
  read: (sentence, at, given) => {
    const { tokens } = sentence;
    if (!/^(?:exchanged|exchange|exchanging|traded|swapped)$/.test(tokens[at]?.lower ?? '')) return null;
    const noun = tokens.slice(at + 1, at + 6).findIndex((t) => NOUN_KINDS.has(t.lower));
    const kind = NOUN_KINDS.get(tokens[at + 1 + noun]?.lower ?? '');
    if (noun < 0 || !kind) return null;
    const group = verbGroupAt(tokens, at, tokens[at]?.lower.endsWith('ing') ? ['ing'] : ['past', 'participle'], given);
    const and = group.subject ? lastAnd(sentence, group.subject) : undefined;
    if (!group.subject || and === undefined || group.passive) return null;
    const [from, to] = [
      { from: group.subject.from, to: and },
      { from: and + 1, to: group.subject.to },
    ];
    if (!isActor(tokens, from, sentence.span.start) || !isActor(tokens, to, sentence.span.start)) return null;
    return { kind, from, to, negated: group.negated, modal: group.modal, at, rest: at + 2 + noun };
  },
};

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
