import type { ActRule } from '../actRule.ts';

/** What somebody may decline to do with words. */
const SPEAKING =
  /^(?:say|comment|discuss|confirm|elaborate|answer|disclose|reveal|speculate|specify|identify|respond|address|talk|provide|release|name|clarify|explain|offer|speak|detail|reply|weigh|engage|tell|predict|give|share|guess)$/;
/** "to comment", "to be named", "an interview": what is declined is to say something. */
const TO_SAY =
  /^(?:further )?(?:to (?:be (?:named|identified|quoted|interviewed|drawn|specific)|go into|get into|go on|weigh in|take (?:any |further )?questions|make (?:a|any) (?:comment|statement)|(?:\w+ly |even |further )?(?:say|comment|discuss|confirm|deny|elaborate|answer|disclose|reveal|speculate|specify|identify|respond|address|talk|provide|release|name|clarify|explain|offer|speak|detail|reply|engage|tell|predict|give|share|guess|publish|acknowledge|testify|describe)\b))/;
const WORDS_WANTED =
  /\b(?:requests?|questions?|calls?|e-?mails?|messages?|inquir(?:y|ies)|quer(?:y|ies)|voicemails?|phone|interviews?|comments?|invitations?|texts?|letters?)\b/;
const NOT = /(?:^| )(?:not|n't|never|neither|nor)(?: |$)/;

/** "did not respond": to decline (guideline, act table); the negation of the verb is the act. */
export const declining: readonly ActRule[] = [
  {
    // "refused to go" is not about words: somebody did not want to (corpus guidelines, section 1).
    name: 'refused to act',
    read: ({ head, words, opening, cue }) => {
      const at = words.findIndex((w) => /^refus(?:e|es|ed|ing)$/.test(w.lower));
      if (at < 0 || (head?.lemma !== 'refuse' && !head?.through.includes('refuse'))) return null;
      const rest = [...words.slice(at + 1).map((w) => w.lower), opening].join(' ');
      return /^to \w/.test(rest) && !TO_SAY.test(rest) ? { act: 'want', negated: !NOT.test(cue) } : null;
    },
  },
  {
    // "refused a caravan park": it was turned down.
    name: 'refused a thing',
    read: ({ head, words, opening }) =>
      head?.lemma === 'refuse' &&
      head.at === words.length - 1 &&
      opening !== '' &&
      !/^to\b/.test(opening) &&
      !WORDS_WANTED.test(opening)
        ? { act: 'deny' }
        : null,
  },
  {
    name: 'declines',
    read: ({ head }) =>
      head?.act === 'decline' || head?.lemma === 'refusal' || head?.adds.includes('decline') ? { act: 'decline' } : null,
  },
  {
    // "could not say" is not able to.
    name: 'would not say',
    read: ({ head, cue }) =>
      /\b(?:would|wo|will) (?:\w+ )?(?:not|n't)\b/.test(cue) && SPEAKING.test(head?.lemma ?? '')
        ? { act: 'decline', negated: false, plain: true }
        : null,
  },
  {
    // “He did not discuss other people’s diaries”, told of his words: he would not.
    name: 'would not be drawn',
    read: ({ head, cue, draft }) =>
      NOT.test(cue) &&
      (/\bbe drawn\b/.test(cue) ||
        (draft.parent !== null && head?.lemma === 'discuss' && /\b(?:do|does|did) (?:not|n't)\b/.test(cue)))
        ? { act: 'decline', negated: false, plain: true }
        : null,
  },
  {
    name: 'is not saying whether',
    read: ({ head, cue, opening }) =>
      NOT.test(cue) &&
      /^(?:say|tell)$/.test(head?.lemma ?? '') &&
      /\b(?:saying|telling)\b/.test(cue) &&
      /^(?:wh\w+|how|if)\b/.test(opening)
        ? { act: 'decline', negated: false, plain: true }
        : null,
  },
  {
    name: 'did not respond',
    read: ({ head, cue, content }) => {
      if (!NOT.test(cue) && !/\b(?:ha(?:s|ve|d) yet to|failed to)\b/.test(cue)) return null;
      if (
        !/^(?:respond|reply|return|answer|comment|acknowledge)$/.test(head?.lemma ?? '') &&
        !/\b(?:return|returned|returning)\b/.test(cue)
      )
        return null;
      const asked =
        WORDS_WANTED.test(cue) || WORDS_WANTED.test(content.slice(0, 60)) || head?.lemma === 'comment' || content === '';
      return asked || head?.lemma === 'respond' || head?.lemma === 'reply'
        ? { act: 'decline', negated: false, plain: true }
        : null;
    },
  },
  {
    name: 'could not be reached',
    read: ({ cue }) =>
      /\b(?:(?:could|can)(?: ?not| n't) (?:immediately )?be (?:reached|contacted|located)|unable to (?:be reached|reach)|unreachable|(?:not|n't)(?: immediately)? (?:reachable|available)|unavailable)\b/.test(
        cue,
      )
        ? { act: 'decline', negated: false, plain: true }
        : null,
  },
  {
    name: 'keeps silent',
    read: ({ cue, head, content }) =>
      /\b(?:no (?:\w+ )?comment|(?:kept|keeps?|keeping|stay(?:ed|s|ing)?|remain(?:ed|s|ing)?) (?:\w+ )?(?:silent|mum|quiet|tight - lipped|tight-lipped)|plead(?:ed|s)? the fifth|(?:dodg|duck|sidestepp?|evad|deflect|skirt|brush(?:ed|es|ing) off)(?:ed|ing|es|s)? (?:the|a|any|that|questions?))\b/.test(
        cue,
      ) ||
      (head?.act === 'say' && /^(?:(?:i|we|he|she|it|they) ha(?:ve|s|d) )?no (?:\w+ )?comment\b/.test(content))
        ? { act: 'decline', negated: false, plain: true }
        : null,
  },
];
