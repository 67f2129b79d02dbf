import { type NounPhrase, nounPhraseAt } from '../../language/chunks.ts';
import { verbReading } from '../acts/lexicon/readings.ts';
import { INDEFINITE, isActor } from './actors.ts';
import type { ExchangeRule } from './exchangeRule.ts';
import type { ExchangeSentence } from './sentence.ts';
import { verbGroupAt } from './verbGroup.ts';
import { isInsidePhrase, isSomeone } from './verbRules.ts';

/** "The premier heard from the bank that", "I found it out from my niece": the bank told him. */
export const heardFrom: ExchangeRule = {
  name: 'heard-from',
  read: (sentence, at, given) => {
    const { tokens } = sentence;
    const lower = tokens[at]?.lower ?? '';
    if (!/^(?:heard|hears?|learned|learnt|learns?|found)$/.test(lower)) return null;
    let from = at + 1;
    while (from < at + 4 && /^(?:out|it|this|that|about|the|same|so|as|much)$/.test(tokens[from]?.lower ?? '')) from++;
    if (tokens[from]?.lower !== 'from' || (lower === 'found' && tokens[at + 1]?.lower !== 'out')) return null;
    const teller = nounPhraseAt(tokens, from + 1);
    const group = verbGroupAt(tokens, at, /^(?:hear|learn)$/.test(lower) ? ['base'] : ['past', 'participle'], given);
    if (!teller || !group.subject || group.passive) return null;
    if (!isActor(tokens, group.subject, sentence.span.start)) return null;
    if (!isActor(tokens, teller, sentence.span.start) && !isSomeone(tokens, teller)) return null;
    return { kind: 'tell', from: teller, to: group.subject, negated: group.negated, modal: group.modal, at, rest: teller.to };
  },
};

/** "Helen rang", "the woman phoned again": whom, the text leaves to be understood. */
export const rang: ExchangeRule = {
  name: 'rang',
  read: (sentence, at, given) => {
    const { tokens } = sentence;
    const lower = tokens[at]?.lower ?? '';
    if (!/^(?:rang|rung|phoned|telephoned)$/.test(lower)) return null;
    const next = tokens[at + 1];
    if (next?.word && !/^(?:and|but|back|again|to|on|in|at|last|this|twice|later|earlier|when|while|up)$/.test(next.lower))
      return null;
    const group = verbGroupAt(tokens, at, lower === 'rung' ? ['participle'] : ['past', 'participle'], given);
    if (group.passive || !group.subject || !isActor(tokens, group.subject, sentence.span.start)) return null;
    if (isInsidePhrase(tokens, group.subject)) return null;
    return { kind: 'call', from: group.subject, to: null, negated: group.negated, modal: group.modal, at, rest: at + 1 };
  },
};

/** "Asked by the minister who had told him, he answers": the one who speaks then was asked. */
export const askedBy: ExchangeRule = {
  name: 'asked-by',
  read: (sentence, at) => {
    const { tokens, span } = sentence;
    if (!/^(?:asked|pressed|questioned|told|urged|warned)$/.test(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'by')
      return null;
    if (tokens.slice(0, at).some((t) => t.word)) return null;
    const from = nounPhraseAt(tokens, at + 2);
    if (!from || !isActor(tokens, from, span.start)) return null;
    // The main clause begins behind a comma, with its subject before a verb of saying.
    for (let i = from.to; i < tokens.length - 2; i++) {
      if (tokens[i]?.lower !== ',') continue;
      const to = nounPhraseAt(tokens, i + 1, 12, true);
      const says = to && verbReading(tokens[to.to]?.lower ?? '');
      if (!to || !says || !isActor(tokens, to, -1) || !says.forms.some((f) => f === 'past' || f === 's')) continue;
      return {
        kind: /^(?:told|urged|warned)$/.test(tokens[at]?.lower ?? '') ? 'tell' : 'ask',
        from,
        to,
        negated: false,
        modal: null,
        at,
        rest: from.to,
      };
    }
    return null;
  },
};

/** "made it plain to the board", "put this to the superintendent", "said it to my mother", "let the office know". */
export const laidBefore: ExchangeRule = {
  name: 'laid-before',
  read: (sentence, at, given) => {
    const { tokens, span } = sentence;
    const lower = tokens[at]?.lower ?? '';
    if (!/^(?:ma[kd]e|makes|put|puts|said|says|say|mention(?:ed|s)?|explained|repeated|read)$/.test(lower)) return null;
    const to = toAfterIt(sentence, at);
    if (!to || !isActor(tokens, to, span.start)) return null;
    const group = verbGroupAt(
      tokens,
      at,
      /^(?:make|put|say|mention)$/.test(lower) ? ['base', 'past'] : ['past', 'participle'],
      given,
    );
    if (group.passive || !group.subject || !isActor(tokens, group.subject, span.start) || isInsidePhrase(tokens, group.subject))
      return null;
    const nobody = INDEFINITE.test(tokens[to.from]?.lower ?? '') && to.to - to.from === 1;
    if (nobody && !group.negated) return null;
    return {
      kind: 'tell',
      from: group.subject,
      to: nobody ? null : to,
      negated: group.negated,
      modal: group.modal,
      at,
      rest: to.to,
    };
  },
};

/** Behind a verb and its small object ("it", "this", "it plain", words in marks) the one whom it is said to. */
function toAfterIt({ tokens }: ExchangeSentence, at: number): NounPhrase | undefined {
  let i = at + 1;
  if (/^(?:it|this|that|so|as)$/.test(tokens[i]?.lower ?? '')) {
    i++;
    if (/^(?:plain|clear|known|much|aloud|again)$/.test(tokens[i]?.lower ?? '')) i++;
  } else if (/^(?:plain|clear)$/.test(tokens[i]?.lower ?? '')) i++;
  else if (/^[“"‘]$/.test(tokens[i]?.text ?? '')) {
    while (i < Math.min(tokens.length, at + 14) && !/^[”’]$/.test(tokens[i]?.text ?? '')) i++;
    i++;
  } else return undefined;
  return tokens[i]?.lower === 'to' ? nounPhraseAt(tokens, i + 1) : undefined;
}
