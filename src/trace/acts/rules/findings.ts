import type { ActRule } from '../actRule.ts';

const EVIDENCE =
  /\b(?:poll|polls|polling|survey|surveys|data|figures|statistics|numbers|results?|evidence|records?|logs?|log sheet|minutes|study|studies|research|analysis|footage|video|videos|tape|tapes|recordings?|photos?|photographs?|images?|pictures?|charts?|graphs?|map|tests?|returns|tally|ratings?|metrics|transcripts?|census|analyses|findings|experience|history|estimates?)\b/;
const SHOWING =
  /^(?:suggest|find|reveal|confirm|reflect|put|give|point|imply|record|place|see|project|have|conclude|release|register|capture|catch|estimate|list|disclose|expose)$/;
const COURT = /\b(?:court|courts|judges?|jury|jurors|tribunal|magistrates?|justices|panel of judges|arbitrators?)\b/;
/** Those whose findings are published: what they found is evidence, not a thing that came to their notice. */
const EXAMINERS =
  /\b(?:auditors?|audits?|researchers?|scientists?|stud(?:y|ies)|authors|academics|economists|epidemiologists|ombudsman|watchdog|inquiry|investigation|review|report|commission|inspectorate|regulators?|inspection|survey|poll|pollsters?|team of (?:researchers|scientists))\b/;
const TEXT =
  /\b(?:statement|letter|e-?mail|report|entry|note|banner|sign|placard|notice|headline|caption|message|post|tweet|plaque|inscription|sticker|slogan|poster|text|card|tattoo|motto)s?\b/;

/** What shows, what is found, what is read: evidence, or somebody's knowledge (corpus guidelines, section 4). */
export const finding: readonly ActRule[] = [
  {
    name: 'evidence shows',
    read: ({ head, source, cue }) => {
      if (cue === 'according to' || !EVIDENCE.test(headNoun(source))) return null;
      if (!head) return /^(?:in|of|from|on|by|per|for)$/.test(cue) ? { act: 'show' } : null;
      return SHOWING.test(head.lemma) ? { act: 'show' } : null;
    },
  },
  {
    // "nothing to suggest that it is unsafe"; "this suggests", "which implies": a state of things is evidence.
    name: 'it suggests',
    read: ({ head, source, words }) => {
      if (
        /^(?:nothing|little|anything|something|no evidence|enough)\b/.test(source) &&
        /^(?:suggest|indicate|imply)$/.test(head?.lemma ?? '')
      )
        return { act: 'show' };
      const finite = words.some((w) => /^(?:suggests|implies|suggest|imply)$/.test(w.lower));
      return finite &&
        /^(?:this|that|which|these|all of this|all this)$/.test(source) &&
        /^(?:suggest|imply)$/.test(head?.lemma ?? '')
        ? { act: 'show' }
        : null;
    },
  },
  {
    name: 'found',
    read: ({ head, source }) => {
      if (head?.lemma !== 'find' || head.pos !== 'verb' || head.by !== 'verb') return null;
      const who = headNoun(source);
      if (COURT.test(who)) return { act: 'say' };
      return { act: EXAMINERS.test(who) ? 'show' : 'know' };
    },
  },
  {
    // A reader learns; a text that reads so and so says it.
    name: 'read that',
    read: ({ head, source, quoted, opening }) =>
      head?.lemma === 'read' &&
      head.by === 'verb' &&
      source !== '' &&
      !quoted &&
      /^(?:that|it|he|she|they|we|there|how|what|of)\b/.test(opening) &&
      !TEXT.test(source)
        ? { act: 'know' }
        : null,
  },
  {
    // “he concluded,” behind a quotation, is how he ended.
    name: 'concluded',
    read: ({ head, source, quoted }) =>
      !quoted &&
      head?.lemma === 'conclude' &&
      head.pos === 'verb' &&
      !COURT.test(source) &&
      !EXAMINERS.test(source) &&
      !TEXT.test(source)
        ? { act: 'believe' }
        : null,
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
];

/** The words of a source up to what identifies it further: "a poll released Saturday by the campaign" is a poll. */
function headNoun(source: string): string {
  return source.split(/\b(?:of|by|from|who|which|that|with|in|released|conducted|published|for|at|on)\b|,/)[0] ?? '';
}
