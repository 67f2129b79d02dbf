import type { BlockType } from '../../../contract/index.ts';
import { domainOf } from '../../metadata/address.ts';
import { type Item, type ItemRule, isKept, without } from '../item.ts';
import { countWords } from '../words.ts';
import { linkedShare } from './lines.ts';

const inText = (item: Item): boolean => isKept(item) && item.inBody;

/** What stands over a list of other reports. */
const LABEL =
  /^(?:more(?:\b.{0,60})?|related\b.{0,40}|read (?:more|also|next)\b.{0,40}|see also.{0,20}|also (?:read|on)\b.{0,30}|recommended\b.{0,40}|popular\b.{0,40}|most (?:read|popular|viewed)\b.{0,30}|trending\b.{0,30}|latest\b.{0,40}|top stories\b.{0,30}|story timeline|you (?:may|might)\b.{0,40}|from (?:our|the|around)\b.{0,40}|in (?:this|other) (?:story|series|news)\b.{0,30}|further reading|links?|don['’]t miss.{0,30}|what to (?:read|know|watch)\b.{0,30}|next (?:up|article)\b.{0,20}|sponsored\b.{0,30}|around the web)\s*:?$/i;

/** An item that is a link to another page and nothing else. */
function isTeaser(item: Item): boolean {
  return linkedShare(item) >= 0.85 && item.type !== 'post' && item.type !== 'caption' && item.text.length < 300;
}

/** Under such a label also an item of which a link is only the greater part. */
function isTeaserItem(item: Item): boolean {
  return item.type === 'list-item' && linkedShare(item) >= 0.3 && item.text.length < 300;
}

/** "Related" over a list of links: the label and its links go together. A list of nothing but links goes too. */
export const relatedLists: ItemRule = {
  name: 'related-list',
  apply: (items) => {
    const reasons: (string | undefined)[] = items.map(() => undefined);
    for (let i = 0; i < items.length; i++) {
      const item = items[i];
      if (!item || !inText(item)) continue;
      const isLabel = item.type !== 'list-item' && countWords(item.text.text) <= 10 && LABEL.test(item.text.text);
      let end = isLabel ? i + 1 : i;
      let teasers = 0;
      for (; end < items.length; end++) {
        const next = items[end];
        if (!next || !isKept(next)) continue;
        if (!next.inBody || !(isTeaser(next) || (isLabel && isTeaserItem(next))) || !(isLabel || next.type === 'list-item'))
          break;
        teasers++;
      }
      const whole = isLabel ? teasers >= 1 : teasers >= 2 && longTeasers(items.slice(i, end)) && !listGoesOn(items, i, end);
      if (whole) for (let k = i; k < end; k++) reasons[k] = 'related';
      if (teasers > 0) i = Math.max(i, end - 1);
    }
    return items.map((item, i) => (reasons[i] ? without(item, reasons[i]) : item));
  },
};

/** Headlines are longer than the names in a list of names. */
function longTeasers(items: readonly Item[]): boolean {
  const kept = items.filter(isKept);
  return kept.every((i) => countWords(i.text.text) >= 4);
}

/** True where the list has items beside these that are no links: then it is a list of the report's. */
function listGoesOn(items: readonly Item[], start: number, end: number): boolean {
  const isItem = (item: Item | undefined) => item !== undefined && isKept(item) && item.type === 'list-item';
  return isItem(items[start - 1]) || isItem(items[end]);
}

/** Headings that are links to other pages of the site, set between paragraphs, lead away; in a round-up most headings do. */
export const linkedHeadings: ItemRule = {
  name: 'linked-headings',
  apply: (items, { domain }) => {
    const headings = items.filter((i) => inText(i) && i.type === 'heading');
    const away = headings.filter(
      (i) => linkedShare(i) >= 0.95 && (domain === null || i.links.every((l) => domainOf(l.href) === domain)),
    );
    if (away.length === 0 || (away.length >= 3 && away.length * 2 > headings.length)) return items;
    const leading = new Set(away);
    return items.map((item) => (leading.has(item) ? without(item, 'related-link') : item));
  },
};

/** A heading of which everything that stood under it was left out, or under which nothing ever stood. */
export const headingsLeftAlone: ItemRule = {
  name: 'heading-left-alone',
  apply: (items) => {
    const result = [...items];
    // From the end on: what follows the heading in the report, and whether something between was left out.
    let next: { readonly type: BlockType; readonly level: number } | null = null;
    let gap = false;
    for (let i = items.length - 1; i >= 0; i--) {
      const item = items[i];
      if (!item) continue;
      if (!inText(item)) {
        gap ||= item.inBody && item.type !== 'heading';
        continue;
      }
      const overLess = next?.type === 'heading' && next.level <= (item.level ?? 6) && gap;
      if (item.type === 'heading' && (next === null || overLess)) {
        result[i] = without(item, 'heading-left-alone');
        continue;
      }
      if (item.type === 'credit' || item.type === 'caption') continue;
      next = { type: item.type, level: item.level ?? 6 };
      gap = false;
    }
    return result;
  },
};
