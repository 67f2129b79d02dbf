import {
  AUXILIARIES,
  isMonth,
  isName,
  type NounPhrase,
  nounPhraseAt,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
} from '../../language/chunks.ts';
import type { VerbForm } from '../../language/inflection.ts';
import type { Token } from '../../language/tokens.ts';
import { headToken, isActor, isPersonNoun, isTitled } from './actors.ts';
import type { ExchangeRule } from './exchangeRule.ts';
import type { ExchangeSentence } from './sentence.ts';
import { verbGroupAt } from './verbGroup.ts';
import { type ExchangeVerb, exchangeVerbs, NOUNS_TOO } from './verbs.ts';
import { widened } from './widened.ts';

const adverbs = /^(?:directly|privately|personally|repeatedly|secretly|again|back|later|also|only|almost|daily|.{3,}ly)$/;

/** "Netanyahu called White House officials", "the envoy met with them". */
export const activeVerb: ExchangeRule = {
  name: 'active-verb',
  read: (sentence, at, given) => {
    const { tokens } = sentence;
    for (const { verb, forms } of exchangeVerbs(tokens[at]?.lower ?? '')) {
      const other = otherSide(sentence, at, verb);
      if (!other) continue;
      if (!isVerb(sentence, at, verb, forms)) continue;
      const group = verbGroupAt(tokens, at, forms, given);
      if (group.passive || !group.subject || !isActor(tokens, group.subject, sentence.span.start)) continue;
      if (!actorsOnly(sentence, other, verb.personOnly) || isInsidePhrase(tokens, group.subject)) continue;
      if (verb.lemma === 'call' && (!isCall(sentence, other) || isNaming(sentence, group.subject))) continue;
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

/** "The premier heard from the bank that": the bank told him. */
export const heardFrom: ExchangeRule = {
  name: 'heard-from',
  read: (sentence, at, given) => {
    const { tokens } = sentence;
    if (!/^(?:heard|hears|learned|learnt|learns)$/.test(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'from') return null;
    const teller = nounPhraseAt(tokens, at + 2);
    const group = verbGroupAt(tokens, at, ['past', 'participle'], given);
    if (!teller || !group.subject || group.passive) return null;
    if (!isActor(tokens, group.subject, sentence.span.start) || !isActor(tokens, teller, sentence.span.start)) return null;
    return { kind: 'tell', from: teller, to: group.subject, negated: group.negated, modal: group.modal, at, rest: teller.to };
  },
};

function otherSide({ tokens }: ExchangeSentence, at: number, verb: ExchangeVerb): NounPhrase | undefined {
  // "told the premier of the offer": the offer is the matter.
  const after = (n: number) => nounPhraseAt(tokens, n, 24, !(verb.object && (verb.kind === 'tell' || verb.kind === 'ask')));
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
  if (!isActor(tokens, phrase, span.start) || /^(?:i|he|she|we|they)$/.test(tokens[phrase.from]?.lower ?? '')) return false;
  if (!personOnly) return true;
  const first = tokens[phrase.from];
  if (isTitled(tokens, phrase) || /^(?:him|her|them)$/.test(first?.lower ?? '')) return true;
  const head = headToken(tokens, phrase);
  return head !== undefined && /^\p{Ll}/u.test(head.text) && isPersonNoun(head.lower);
}

/** "a group within the party called": what stands before the verb is part of a longer phrase whose head is no person. */
function isInsidePhrase(tokens: readonly Token[], subject: NounPhrase): boolean {
  return PREPOSITIONS.has(tokens[subject.from - 1]?.lower ?? '') && widened(tokens, subject) === subject && subject.from > 1;
}

/** False for "press secretary", "the Press Club", "an email server": a word that is a noun too, with nothing that shows a verb. */
function isVerb({ tokens }: ExchangeSentence, at: number, { lemma, object }: ExchangeVerb, forms: readonly VerbForm[]): boolean {
  if (!NOUNS_TOO.has(lemma) || forms.includes('past') || forms.includes('ing')) return true;
  const before = tokens[at - 1]?.lower ?? '';
  if (forms.includes('base') && AUXILIARIES.has(before)) return true;
  // "Lund and Vane talk to the consul": what follows shows the verb.
  if (forms.includes('base')) return SUBJECT_PRONOUNS.has(before) || (!object && (isName(tokens[at - 1]) || /s$/.test(before)));
  return SUBJECT_PRONOUNS.has(before) || isName(tokens[at - 1]) || before === 'who';
}

/** "a group called Friends of the Strait": a name is given, no call made. */
function isNaming({ tokens }: ExchangeSentence, subject: NounPhrase): boolean {
  // "what they called the plan", "“a toll,” he called it"
  if (
    /^(?:what|which|[”"'’,])$/.test(tokens[subject.from - 1]?.text ?? '') &&
    subject.to - subject.from === 1 &&
    SUBJECT_PRONOUNS.has(tokens[subject.from]?.lower ?? '')
  ) {
    if (tokens[subject.from - 1]?.lower !== ',' || /^[”"'’]$/.test(tokens[subject.from - 2]?.text ?? '')) return true;
  }
  return /^(?:a|an|one|another|some|two|three)$/.test(tokens[subject.from]?.lower ?? '');
}

/** "called X a liar", "called X on the carpet", "called X to account" are no telephone calls. */
function isCall({ tokens }: ExchangeSentence, object: NounPhrase): boolean {
  const next = tokens[object.to];
  if (!next) return true;
  const { lower } = next;
  if (/^[“"'‘]$/.test(next.text)) return false;
  // "called the chief executive, Ada Finch, “incredible”"
  if (next.text === ',' && tokens.slice(object.to + 1, object.to + 14).some((t) => /^[“"'‘]$/.test(t.text))) return false;
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
