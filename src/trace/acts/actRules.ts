import type { Act } from '../../contract/index.ts';
import type { CueReading } from './cueReading.ts';

/** A rule that may tell what a cue does. */
export interface ActRule {
  readonly name: string;
  /** What it does; a negation that the act itself takes up ("did not respond" is to decline) is no longer counted. `plain`: no modality either ("would not say"). */
  readonly read: (reading: CueReading) => { readonly act: Act; readonly negated?: boolean; readonly plain?: true } | null;
}

const SPEAKING =
  /^(?:say|comment|discuss|confirm|elaborate|answer|disclose|reveal|speculate|specify|identify|respond|address|talk|provide|release|name|clarify|explain|offer|speak|detail|reply|weigh|engage|tell|predict|give|share)$/;
const REQUEST = /\b(?:requests?|questions?|calls?|e-?mails?|messages?|inquir(?:y|ies)|quer(?:y|ies)|voicemails?|phone)\b/;
const NOT = /(?:^| )(?:not|n't|never|neither|nor)(?: |$)/;
const EVIDENCE =
  /\b(?:poll|polls|polling|survey|surveys|data|figures|statistics|numbers|results?|evidence|records|study|studies|research|analysis|footage|video|videos|photos?|photographs?|images?|pictures?|charts?|graphs?|map|tests?|returns|tally|ratings?|metrics|transcripts?|census|analyses|findings|experience|history|census)\b/;
const UNTRUE =
  /^(?:(?:it|this|these|those|they|all|none|the|such|any|her|his|their|\w+'s?)\b(?: \w+){0,4}? (?:is|are|was|were)|(?:it|that|they)'(?:s|re)) (?:all |simply |just |completely |totally |absolutely |categorically )?(?:not (?:true|accurate|correct|the case|so)|n't (?:true|accurate|correct|the case|so)|un(?:true|founded)|false|fake|baseless|fabricated|made up|inaccurate|incorrect|wrong|a (?:total |complete |pure )?(?:lie|hoax|fabrication)|lies|nonsense|fiction)\b/;
const isnt = (s: string) => s.replace(/\b(is|are|was|were)n't\b/g, '$1 not');

/** In order: the first that answers counts. */
export const ACT_RULES: readonly ActRule[] = [
  {
    name: 'question block',
    // Interviewers remark as well as ask.
    read: ({ words, draft, asks }) => (words.length === 0 && draft.how === 'question' && asks ? { act: 'ask' } : null),
  },
  {
    name: 'no cue says',
    read: ({ words }) => (words.some((w) => w.word) ? null : { act: 'say' }),
  },
  {
    // "declined to comment", "refused to say": the negation of the verb is the act (guideline, act table).
    name: 'declines',
    read: ({ head }) => {
      const declines = head?.act === 'decline' || head?.lemma === 'refusal' || head?.adds.includes('decline');
      return declines ? { act: 'decline' } : null;
    },
  },
  {
    name: 'would not say',
    read: ({ head, cue }) =>
      /\b(?:would|wo|will|could) (?:\w+ )?(?:not|n't)\b/.test(cue) && SPEAKING.test(head?.lemma ?? '')
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
      const asked = REQUEST.test(cue) || REQUEST.test(content.slice(0, 60)) || head?.lemma === 'comment' || content === '';
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
    read: ({ cue }) =>
      /\b(?:no comment|(?:kept|keeps?|keeping|stay(?:ed|s|ing)?|remain(?:ed|s|ing)?) (?:\w+ )?(?:silent|mum|quiet|tight - lipped|tight-lipped)|plead(?:ed|s)? the fifth|(?:dodg|duck|sidestepp?|evad|deflect|skirt|brush(?:ed|es|ing) off)(?:ed|ing|es|s)? (?:the|a|any|that|questions?))\b/.test(
        cue,
      )
        ? { act: 'decline', negated: false, plain: true }
        : null,
  },
  {
    name: 'said no comment',
    read: ({ head, content }) =>
      head?.act === 'say' &&
      /^(?:\w+ ){0,4}(?:no comment|(?:would|will|could)(?: not|n't) (?:comment|discuss|answer))\b/.test(content)
        ? { act: 'decline', negated: false, plain: true }
        : null,
  },
  {
    name: 'said it was not true',
    read: ({ head, content, words }) =>
      (head ?? words[0]) && head?.act === 'say' && head.lemma === 'say' && UNTRUE.test(isnt(content)) ? { act: 'deny' } : null,
  },
  {
    // "can't believe they lost": surprise at what is held to be so, not doubt.
    name: 'cannot believe',
    read: ({ head, cue }) =>
      head?.lemma === 'believe' &&
      /\b(?:ca n't|cannot|can not|could n't|could not|can barely|could barely|can hardly|could hardly)\b/.test(cue)
        ? { act: 'believe', negated: false }
        : null,
  },
  {
    name: 'evidence shows',
    read: ({ head, source, cue }) => {
      if (!EVIDENCE.test(headNoun(source))) return null;
      if (!head) return /^(?:in|of|from|on|by|according to|per|for)$/.test(cue) ? { act: 'show' } : null;
      return /^(?:suggest|find|reveal|confirm|reflect|put|give|point|imply|record|place|tell|say|report|see|project|have|conclude|release|register|capture|read|estimate|know)$/.test(
        head.lemma,
      )
        ? { act: 'show' }
        : null;
    },
  },
  {
    // "is widely seen as", "was viewed": an opinion, and nobody's in particular.
    name: 'is seen',
    read: ({ head, cue }) =>
      head?.lemma === 'see' && /\b(?:is|are|was|were|be|been|being|'s|'re) (?:\w+ )?seen\b/.test(cue) ? { act: 'believe' } : null,
  },
  {
    // "it is not clear whether": nobody knows; "was clear about" says.
    name: 'it is clear',
    read: ({ head, cue, source }) =>
      head?.lemma === 'clear' &&
      (source === '' || source === 'it') &&
      /^(?:it )?(?:is|was|'s|became|becomes|remains|has|had|were|are)\b/.test(cue)
        ? { act: 'know' }
        : null,
  },
  {
    name: 'offered words',
    read: ({ head, quoted }) => (head?.lemma === 'offer' && head.by === 'verb' && quoted ? { act: 'say' } : null),
  },
  {
    name: 'opinion verb with opinion',
    read: ({ head }) => (head?.lemma === 'find' && head.by === 'verb' ? { act: 'know' } : null),
  },
  {
    name: 'according to',
    read: ({ cue }) => (/\b(?:according to|per|in the words of|as told by)\b/.test(cue) ? { act: 'say' } : null),
  },
  {
    name: 'would like',
    read: ({ cue }) => (/(?:\bwould|'d) (?:\w+ )?(?:like|love|prefer|rather)\b/.test(cue) ? { act: 'want' } : null),
  },
  {
    name: 'for or against',
    read: ({ head, cue }) => {
      if (head) return null;
      if (/\b(?:against|anti)\b/.test(cue)) return { act: 'deny' };
      return /^(?:'?s |is |are |was |were |be |been )*(?:for|in favou?r of|behind|with|pro)$/.test(cue) &&
        cue !== 'with' &&
        cue !== 'for'
        ? { act: 'want' }
        : null;
    },
  },
  {
    name: 'head',
    read: ({ head }) => (head ? { act: head.act } : null),
  },
  { name: 'default', read: () => ({ act: 'say' }) },
];

/** The words of a source up to what identifies it further: "a poll released Saturday by the campaign" is a poll. */
function headNoun(source: string): string {
  return source.split(/\b(?:of|by|from|who|which|that|with|in|released|conducted|published|for|at)\b|,/)[0] ?? '';
}
