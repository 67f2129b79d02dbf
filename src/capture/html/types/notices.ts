import { isDateLine } from '../../metadata/dateLine.ts';
import { type Item, type ItemRule, isKept } from '../item.ts';

/**
 * What an outlet says about its own report: corrections, editor's notes, updates, and the words by which agencies send a
 * report again or take it back. Such a line is never furniture, wherever it stands.
 */
const NOTICE =
  /^[[(*]{0,2}\s*(?:corrections?(?:\s+and\s+clarifications?)?|clarifications?|editor['’]?s['’]?\s+note|editorial note|note from the editors?|retraction|erratum|errata|amend(?:ed|ment)|updates?|updated|this (?:story|article|report|post|page|piece|headline)(?:'s headline)? (?:has been|was|is being) (?:updated|corrected|amended|clarified|revised|edited|changed|retracted|removed)|(?:an|a previous|a prior) (?:earlier |previous |original |initial )?(?:version|edition) of this (?:story|article|report|post|piece|headline|column)|this (?:is a developing story|version|corrects|story corrects|article was (?:originally|first) published)|(?:this|the|our) (?:interview|conversation|transcript|text|q&a) (?:has been|was) (?:lightly |slightly )?(?:edited|condensed|shortened|abridged|translated)|refile|recasts?|kills?:|advisory|withdrawn|corrects?\b)/iu;
/** "Updated" alone with a date is a date line, and a sentence may begin with "Updates". */
const DATED_ONLY = /^(?:last\s+)?updated?:?\s*(?:on\s+|at\s+)?(?:\S+\s+){0,8}\S*$/iu;
const LABEL_ONLY =
  /^(?:updates?|updated|corrections?|clarifications?|retraction|refile|recasts?|advisory|amend(?:ed|ment)|kill|corrects?|withdrawn|erratum|errata)\b/iu;

export function isNotice(text: string): boolean {
  if (!NOTICE.test(text)) return false;
  if (DATED_ONLY.test(text) && isDateLine(text)) return false;
  // One word of the list at the beginning of a sentence is no label: it needs a mark after it.
  if (LABEL_ONLY.test(text.replace(/^[[(*\s]+/, '')))
    return /^[[(*\s]*\p{L}+(?:\s+\p{L}+){0,3}\s*(?:\([^)]{0,60}\)|,?\s*(?:\p{L}+\.?\s+)?\d[\d\p{L},:. /-]{0,40})?\s*[:\-–—\])*]/u.test(
      text,
    );
  return true;
}

export const notices: ItemRule = {
  name: 'notices',
  apply: (items) =>
    items.map((item): Item => {
      if (!item.passage || item.type === 'title' || item.type === 'post' || item.text.length > 1500) return item;
      if (!isNotice(item.text.text)) return item;
      if (isKept(item)) return { ...item, type: 'notice' };
      const { reason: _reason, ...rest } = item;
      // Teasers of other reports say "Updated:" too; a notice is a sentence or stands in the report's own part.
      return /[.!?]["”')\]]*$/.test(item.text.text) && item.text.length > 40 && RESCUED_FROM.has(item.reason ?? '')
        ? { ...rest, type: 'notice' }
        : item;
    }),
};

const RESCUED_FROM: ReadonlySet<string> = new Set([
  'outside-body',
  'page-footer',
  'date-line',
  'byline',
  'sidebar',
  'author-note',
]);
