import type { ActRule } from '../actRule.ts';

const UNTRUE =
  /^(?:(?:it|this|these|those|they|all|none|the|such|any|her|his|their|\w+'s?)\b(?: \w+){0,4}? (?:is|are|was|were)|(?:it|that|they)'(?:s|re)) (?:all |simply |just |completely |totally |absolutely |categorically )?(?:not (?:true|accurate|correct|the case|so)|n't (?:true|accurate|correct|the case|so)|un(?:true|founded)|false|fake|baseless|fabricated|made up|a (?:total |complete |pure )?(?:lie|hoax|fabrication)|lies|nonsense|fiction)\b/;

const WHO = "(?:[\\w.'-]+ ){1,4}?";
const DOING =
  '(?:say|said|tell|told|make|made|do|done|did|offer|offered|write|written|wrote|order|ordered|give|gave|given|promise|promised|ask|asked)';
/** Contents that say nothing but that what was put to the speaker is not so (corpus guidelines, section 14). */
const ONLY_DENIALS: readonly RegExp[] = [
  /^no\W*$/,
  // "it had not", "she does not", "they were not"
  new RegExp(`^${WHO}(?:had|has|have|did|does|do|was|were|is|are)(?: not|n't)(?: so)?\\W*$`),
  // "he had done neither", "it promised no such thing", "no such call had taken place", "that no such channel exists"
  /^(?:[\w.'-]+ ){1,5}(?:neither|nothing of the (?:kind|sort))\W*$/,
  /^(?:[\w.'-]+ ){0,5}?no such [\w-]+(?: [\w.'-]+){0,5}\W*$/,
  // "she never told the sheriff that", "Corvania never made that offer"
  new RegExp(
    `^${WHO}(?:never|(?:had|has|have|did) not|(?:had|has|have|did)n't) (?:\\w+ly )?${DOING}(?: [\\w.'-]+){0,4}? (?:that|it|this|so|any of (?:that|it|this)|(?:that|this|those|any such|such an?) [\\w-]+)\\W*$`,
  ),
  new RegExp(`^(?:i|we|he|she|they) (?:never|did not|didn't) ${DOING} (?:it|that|so|this)\\b`),
  // "that was not so", "that was not what the inspector had told her"
  /^(?:that|this|it|which|those) (?:(?:is|was|were|are) not|(?:is|was|were|are)n't) (?:so|true|right|correct|the case|what)\b/,
  /^(?:i|we|he|she|it|they)? ?["“”]?(?:do|did|does)(?: not|n't) recogni[sz]e (?:\S+ ){0,4}?(?:accounts?|version|description|claims?|figures?|numbers?|talk|story|characteri[sz]ation|picture|allegations?)\b/,
];
const COUNTED = 160;

const CLAIM =
  /^(?:(?:the|this|that|these|those|any|such|all|her|his|its|their|both) )?(?:[\w'-]+ ){0,3}?(?:claims?|allegations?|accusations?|reports?|suggestions?|rumou?rs?|charges?|account|story|stories|accounts|talk|it|this|that|assertions?|version)\b.*\b(?:untrue|false|baseless|unfounded|fabricat(?:ed|ions?)|lies|an? (?:\w+ ){0,2}?lie|nonsense|fiction|a hoax|invented|inventions?|rubbish)\W*$/;

const ANSWERS = /^(?:say|tell|reply|answer|respond|state|insist|retort|add|declare|maintain)$/;

export const denying: readonly ActRule[] = [
  {
    name: 'said it was not true',
    read: ({ head, content }) =>
      head?.act === 'say' && head.lemma === 'say' && UNTRUE.test(content.replace(/\b(is|are|was|were)n't\b/g, '$1 not'))
        ? { act: 'deny' }
        : null,
  },
  {
    name: 'said nothing but no',
    read: ({ head, cue, content, opening, contentLength, draft }) => {
      const answers = (head?.act === 'say' && ANSWERS.test(head.lemma)) || cue === 'according to';
      if (!answers || contentLength > COUNTED || draft.how === 'question') return null;
      if (/(?:^| )(?:not|n't|never)(?: |$)/.test(cue)) return null;
      return ONLY_DENIALS.some((d) => d.test(content) || d.test(opening)) ? { act: 'deny' } : null;
    },
  },
  {
    name: 'called the claim untrue',
    read: ({ head, content, contentLength }) =>
      /^(?:call|describe|label|brand|dub)$/.test(head?.lemma ?? '') && contentLength <= COUNTED && CLAIM.test(content)
        ? { act: 'deny' }
        : null,
  },
  {
    name: 'did not recognise the account',
    read: ({ head, cue, opening }) =>
      /^recogni[sz]e$/.test(head?.lemma ?? '') &&
      /\b(?:do|did|does) (?:not|n't)\b/.test(cue) &&
      /\b(?:accounts?|version|description|claims?|figures?|numbers?|talk|story|characteri[sz]ation|picture|allegations?)\b/.test(
        opening,
      )
        ? { act: 'deny', negated: false }
        : null,
  },
  {
    name: 'voted no',
    read: ({ head, opening }) => (head?.lemma === 'vote' && /^(?:no|nay)\b/.test(opening) ? { act: 'deny' } : null),
  },
];
