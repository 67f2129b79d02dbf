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
import { headToken, INDEFINITE, isActor, isPersonNoun, isTitled, NOBODY } from './actors.ts';
import type { ExchangeRule } from './exchangeRule.ts';
import { kindBy, OPENS_MATTER } from './means.ts';
import type { ExchangeSentence } from './sentence.ts';
import { verbGroupAt } from './verbGroup.ts';
import { type ExchangeVerb, exchangeVerbs, NOUNS_TOO, PASSIVE_TELLING, TELLING } from './verbs.ts';
import { widened } from './widened.ts';

const adverbs = /^(?:directly|privately|personally|repeatedly|secretly|again|back|later|also|only|almost|daily|.{3,}ly)$/;

/** "Pell called city officials", "the envoy met with them", "nobody told her", "I never asked anyone". */
export const activeVerb: ExchangeRule = {
  name: 'active-verb',
  read: (sentence, at, given) => {
    const { tokens } = sentence;
    for (const { verb, forms } of exchangeVerbs(tokens[at]?.lower ?? '')) {
      const other = otherSide(sentence, at, verb);
      if (!other) continue;
      if (!isVerb(sentence, at, verb, forms)) continue;
      const group = verbGroupAt(tokens, at, forms, given);
      const asksWho = isWho(tokens, at);
      if (group.passive || !(group.nobody || asksWho || isDoer(sentence, group.subject, verb))) continue;
      const to = reached(sentence, other, verb);
      if (to === undefined || (group.subject && isInsidePhrase(tokens, group.subject))) continue;
      const negated = to === null ? group.negated !== isNobody(tokens, other) : group.negated;
      // "told anyone" tells of nobody, unless nobody was told.
      if (to === null && (!negated || !group.subject)) continue;
      if (
        verb.lemma === 'call' &&
        verb.object &&
        (!isCall(sentence, other) || (group.subject && isNaming(sentence, group.subject)))
      )
        continue;
      const kind =
        verb.lemma === 'order' || verb.lemma === 'promise' || verb.lemma === 'urge'
          ? verb.kind
          : kindBy(tokens, other.to, verb.kind);
      return { kind, from: asksWho ? null : (group.subject ?? null), to, negated, modal: group.modal, at, rest: other.to };
    }
    return null;
  },
};

/** "They were told by the ministry", "was warned at least once by the colonel"; without an agent: "the premier was told". */
export const passiveVerb: ExchangeRule = {
  name: 'passive-verb',
  read: (sentence, at, given) => {
    const { tokens } = sentence;
    for (const { verb, forms } of exchangeVerbs(tokens[at]?.lower ?? '')) {
      if (!verb.object || !forms.includes('participle')) continue;
      const group = verbGroupAt(tokens, at, forms, given);
      if (!(group.passive || isBarePassive(sentence, at, verb)) || !group.subject) continue;
      if (!isDoer(sentence, group.subject, verb) || isInsidePhrase(tokens, group.subject)) continue;
      const agent = agentAfter(sentence, at);
      // "told by the wind": it is said who, and it is nobody.
      if (!agent && tokens[at + 1]?.lower === 'by') continue;
      if (!agent && !(PASSIVE_TELLING.has(verb.lemma) && isWholePassive(sentence, at, verb))) continue;
      const to = group.subject;
      const rest = agent?.to ?? at + 1;
      return {
        kind: kindBy(tokens, rest, verb.kind),
        from: agent ?? null,
        to,
        negated: group.negated,
        modal: group.modal,
        at,
        rest,
      };
    }
    return null;
  },
};

/** Whether a verb's subject can be somebody who tells, asks or is told. "It" and "who" can, before a verb of telling alone. */
function isDoer({ tokens, span }: ExchangeSentence, subject: NounPhrase | undefined, verb: ExchangeVerb): boolean {
  if (!subject) return false;
  if (isActor(tokens, subject, span.start) || isSomeone(tokens, subject)) return true;
  return subject.to - subject.from === 1 && tokens[subject.from]?.lower === 'it' && TELLING.has(verb.lemma);
}

/** The other side of a verb; null where it is "anyone" or "nobody", undefined where it can be nobody who is told anything. */
function reached(sentence: ExchangeSentence, other: NounPhrase, verb: ExchangeVerb): NounPhrase | null | undefined {
  const { tokens } = sentence;
  const first = tokens[other.from]?.lower ?? '';
  if (other.to - other.from === 1 && (INDEFINITE.test(first) || NOBODY.test(first))) return null;
  if (first === 'no' && tokens[other.from + 1]?.lower === 'one') return null;
  if (first === 'it' && other.to - other.from === 1 && TELLING.has(verb.lemma)) return other;
  return actorsOnly(sentence, other, verb.personOnly) ? other : undefined;
}

function isNobody(tokens: readonly Token[], { from }: NounPhrase): boolean {
  const first = tokens[from]?.lower ?? '';
  return NOBODY.test(first) || first === 'no';
}

/** "Who told the officers?", "declined to say who told him": who it was is what is asked. */
function isWho(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  while (i >= 0 && (AUXILIARIES.has(tokens[i]?.lower ?? '') || adverbs.test(tokens[i]?.lower ?? ''))) i--;
  if (tokens[i]?.lower !== 'who') return false;
  const before = tokens[i - 1];
  return before === undefined || !before.word || /^(?:say|said|know|knew|ask|asked|tell|about|of)$/.test(before.lower)
    ? before?.text !== ',' && before?.text !== ')'
    : false;
}

/** "one of them", "someone in the room", "both". */
export function isSomeone(tokens: readonly Token[], { from, to }: NounPhrase): boolean {
  const first = tokens[from]?.lower ?? '';
  return (
    INDEFINITE.test(first) ||
    (/^(?:one|two|three|some|many|several|both|all|most)$/.test(first) && (to - from === 1 || tokens[from + 1]?.lower === 'of'))
  );
}

/** Who acted, behind a passive: "by the bank", "on their doorsteps, by officers". */
function agentAfter(sentence: ExchangeSentence, at: number): NounPhrase | undefined {
  const { tokens, span } = sentence;
  for (let i = at + 1; i < Math.min(tokens.length, at + 8); i++) {
    const lower = tokens[i]?.lower ?? '';
    if (lower === 'by') {
      const agent = nounPhraseAt(tokens, /^[“"]$/.test(tokens[i + 1]?.text ?? '') ? i + 2 : i + 1);
      if (agent && (isActor(tokens, agent, span.start) || isSomeone(tokens, agent))) return agent;
    }
    if (OPENS_MATTER.test(lower) || /^[.;:!?“”"]$/.test(tokens[i]?.text ?? '')) return undefined;
  }
  return undefined;
}

/** "Minister told of leak", "‘not told until morning’": a heading leaves out "was". */
function isBarePassive({ tokens, heading }: ExchangeSentence, at: number, { lemma }: ExchangeVerb): boolean {
  return (
    heading &&
    /^(?:tell|warn|order|ask|brief|inform|advise)$/.test(lemma) &&
    /^(?:to|of|that|about|not|until|by|over)$/.test(tokens[at + 1]?.lower ?? '')
  );
}

/** "was told", not "those briefed on the matter" nor "was called a liar": what follows is a content, a time or nothing. */
function isWholePassive({ tokens }: ExchangeSentence, at: number, { lemma }: ExchangeVerb): boolean {
  const next = tokens[at + 1];
  if (!next) return true;
  if (lemma === 'brief' && /^(?:on|about)$/.test(next.lower))
    return !tokens.slice(Math.max(0, at - 4), at).some((t) => t.lower === 'who');
  if (lemma === 'tip') return next.lower === 'off';
  // "the story was told in three parts" has no person for its subject and does not come here.
  return true;
}

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
export function isInsidePhrase(tokens: readonly Token[], subject: NounPhrase): boolean {
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
