import type { Removal, Report } from '../../contract/index.ts';
import { asRemoval, looseBlocks, withBlocks } from '../looseBlocks.ts';

/** Something that the maker of a feed puts under every entry. */
interface FootRule {
  readonly name: string;
  readonly pattern: RegExp;
}

const RULES: readonly FootRule[] = [
  {
    name: 'feed-source',
    pattern:
      /^(?:the (?:post|article|story)|source:?)\b.{0,400}\b(?:first )?(?:appeared|published|posted)(?: first)? (?:on|at|in)\b.{0,120}$/is,
  },
  {
    name: 'feed-link',
    pattern:
      /^(?:(?:read|view|see|continue reading|visit|open) (?:the |this |more (?:on|of|at) )?(?:full |original |entire |whole |rest of (?:the )?)?(?:article|story|post|entry|text|item|source|it)?\b.{0,80}|(?:permalink|original (?:article|source|link)|comments?|link)\b.{0,40}|via .{1,80})$/i,
  },
  { name: 'feed-submitter', pattern: /^submitted by\s.{1,80}\[link\]\s*\[comments\]$/i },
];

/** How many blocks at the end can be the feed's. */
const REACH = 4;

/** The entry's report without what its feed put under it. */
export function withoutFeedFoot(report: Report): Report {
  const blocks = looseBlocks(report);
  const removed: Removal[] = [];
  while (removed.length < REACH) {
    const last = blocks.at(-1);
    const rule =
      last && last.type === 'paragraph' && last.text.length < 600 ? RULES.find((r) => r.pattern.test(last.text)) : undefined;
    if (!last || !rule || blocks.length < 2 || (rule.name === 'feed-link' && last.links.length === 0)) break;
    removed.unshift(asRemoval(last, rule.name));
    blocks.pop();
  }
  return removed.length > 0 ? withBlocks(report, blocks, removed) : report;
}
