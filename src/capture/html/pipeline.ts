import type { Deadline } from './deadline.ts';
import { headingsLeftAlone, linkedHeadings, relatedLists } from './furniture/groups.ts';
import { furnitureLines } from './furniture/lines.ts';
import { headZone } from './head/headZone.ts';
import type { Item, ItemRule, Reading } from './item.ts';
import { pagination } from './parts/pagination.ts';
import { repeatedHeads } from './parts/repeatedHeads.ts';
import { bareAddresses } from './posts/bareAddresses.ts';
import { credits, creditsInCaptions, linesUnderPictures, repeatedCredits } from './types/captions.ts';
import { byElements } from './types/elements.ts';
import { boldLines } from './types/headings.ts';
import { interviews } from './types/interview.ts';
import { joinedCuts } from './types/joins.ts';
import { linesOfHead, paragraphsAtBreaks, title } from './types/lines.ts';
import { liveBlog } from './types/liveBlog.ts';
import { notices } from './types/notices.ts';
import { pullQuotes } from './types/quotes.ts';
import { tables } from './types/tables.ts';
import { toldBody } from './types/toldBody.ts';

/** What is decided about a page's text, in this order, once its body is found. */
export const ITEM_RULES: readonly ItemRule[] = [
  linesOfHead,
  title,
  toldBody,
  paragraphsAtBreaks,
  byElements,
  notices,
  pullQuotes,
  linesUnderPictures,
  credits,
  boldLines,
  tables,
  bareAddresses,
  pagination,
  repeatedHeads,
  relatedLists,
  linkedHeadings,
  furnitureLines,
  liveBlog,
  interviews,
  headZone,
  creditsInCaptions,
  repeatedCredits,
  headingsLeftAlone,
  joinedCuts,
];

/** Applies the rules in their order. */
export function applyRules(items: readonly Item[], reading: Reading, deadline: Deadline): readonly Item[] {
  return ITEM_RULES.reduce((current, rule) => {
    deadline.check();
    return rule.apply(current, reading);
  }, items);
}
