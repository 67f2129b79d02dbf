import type { ActRule } from '../actRule.ts';

/** "to go", "not to go". */
const TO_DO = /^(?:not |never )?to(?: |$)/;
const WHAT_TO_DO = /^(?:what|how|where|when|whom|who) (?:not )?to \w/;
/** Bare imperatives; only those that hardly begin a sentence of another kind. */
const IMPERATIVE =
  /^(?:let (?:it|him|her|them|go)|stop|proceed|go (?:home|away|back|on|ahead)|leave|keep (?:out|off|quiet|away|it)|don't|do not|get (?:out|off|back|away)|shut up|stay|wait|hurry)\b/;
const WILL = /\b(?:will|would|shall|won't|wouldn't)\b|'ll\b/;

/** Whoever asks for something wants it done; whoever asks whether wants to know (corpus guidelines, section 4). */
export const requesting: readonly ActRule[] = [
  {
    name: 'asked for or to',
    read: ({ head, opening, gap }) => {
      if (!/^(?:ask|request|invite|beg|pray)$/.test(head?.lemma ?? '') || head?.act === 'decline') return null;
      if (TO_DO.test(opening) || /^for\b/.test(opening) || /^(?:for|to)$/.test(gap)) return { act: 'urge' };
      if (/^that\b/.test(opening) && head?.pos === 'verb') return { act: 'urge' };
      if (head?.lemma === 'request') return /^(?:wh\w+|how|if)\b/.test(opening) ? { act: 'ask' } : { act: 'urge' };
      return null;
    },
  },
  {
    name: 'told to',
    read: ({ head, opening }) => {
      if (head?.pos !== 'verb') return null;
      if (/^(?:tell|warn|charge|persuade|convince|caution|signal|remind|call|counsel)$/.test(head.lemma) && TO_DO.test(opening))
        return { act: 'urge' };
      if (head.lemma !== 'tell') return null;
      return /^what (?:not )?to (?:say|do|write|think)\b/.test(opening) || IMPERATIVE.test(opening) ? { act: 'urge' } : null;
    },
  },
  {
    name: 'told how to',
    read: ({ head, opening }) => (head?.lemma === 'instruct' && WHAT_TO_DO.test(opening) ? { act: 'urge' } : null),
  },
  {
    name: 'gave until',
    read: ({ head, opening, words }) =>
      words.some((w) => /^(?:give|gave|gives|given|giving)$/.test(w.lower)) &&
      !/noun/.test(head?.by ?? '') &&
      /^until\b.* to \w/.test(opening)
        ? { act: 'urge' }
        : null,
  },
  {
    // "advised that" tells, "advised to" urges.
    name: 'advised that',
    read: ({ head, opening }) => (head?.lemma === 'advise' && /^that\b/.test(opening) ? { act: 'say' } : null),
  },
  {
    name: 'would be grateful if',
    read: ({ head, opening, cue }) =>
      /^(?:grateful|glad|obliged)$/.test(head?.lemma ?? '') &&
      /\b(?:should|would|'d)\b/.test(cue) &&
      /^if (?:you|they|he|she)\b/.test(opening)
        ? { act: 'urge' }
        : null,
  },
  {
    // A law or an order that bars somebody from something tells him what not to do.
    name: 'bars from',
    read: ({ head, opening, gap }) =>
      /^(?:bar|ban|prohibit|forbid)$/.test(head?.lemma ?? '') && (/^(?:from|to)\b/.test(opening) || /\b(?:from|to)$/.test(gap))
        ? { act: 'urge' }
        : null,
  },
  {
    // "assured him that nothing would be held back" commits the speaker; "assured him that all was well" does not.
    name: 'assured that it will',
    read: ({ head, content }) => (head?.lemma === 'assure' && WILL.test(content) ? { act: 'promise' } : null),
  },
];
