import { type Item, type ItemRule, isKept } from '../item.ts';
import { cutAtBreaks, paragraphBreaks } from '../lines.ts';
import { key } from '../metadata/headline.ts';
import type { Passage } from '../passage.ts';
import { proseWeight } from '../prose.ts';

/** A page that sets its headline, byline and date as lines of one paragraph: each line stands for itself. */
export const linesOfHead: ItemRule = {
  name: 'lines-of-head',
  apply: (items, { headline }) =>
    items.flatMap((item): Item[] => {
      const { passage } = item;
      if (!passage || passage.lineBreaks.length === 0 || !headline) return [item];
      const holdsHeadline = passage.first <= headline.end && passage.last > headline.index;
      return holdsHeadline && proseWeight(passage) < 60 ? cut(item, passage, passage.lineBreaks) : [item];
    }),
};

/** A page that ends its paragraphs with one line break. */
export const paragraphsAtBreaks: ItemRule = {
  name: 'paragraphs-at-breaks',
  apply: (items) =>
    items.flatMap((item): Item[] => {
      const { passage } = item;
      if (!passage || !isKept(item) || !item.inBody) return [item];
      const breaks = paragraphBreaks(passage);
      return breaks.length > 0 ? cut(item, passage, breaks) : [item];
    }),
};

function cut(item: Item, passage: Passage, breaks: readonly number[]): Item[] {
  return cutAtBreaks(passage, breaks).map((line) => {
    const links = line.links.map(({ start, end, href }) => ({ start, end, href }));
    return { ...item, passage: line, text: line.text, links };
  });
}

/** The headline's own place in the report: what the element shows that the page's title names. */
export const title: ItemRule = {
  name: 'title',
  apply: (items, { headline, title: told }) => {
    if (!headline) return told ? headingThatSays(items, key(told)) : items;
    let taken = false;
    return items.map((item) => {
      const { passage } = item;
      if (taken || !passage || passage.last <= headline.index || passage.first >= headline.end) return item;
      const inside = passage.first >= headline.index && passage.last <= headline.end;
      if (!inside && !(told && says(passage, key(item.text.text), key(told)))) return item;
      taken = true;
      const { reason: _reason, level: _level, ...rest } = item;
      return { ...rest, type: 'title', inBody: true };
    });
  },
};

/** A page whose text was read out of its scripts has its headline there too. */
function headingThatSays(items: readonly Item[], told: string): readonly Item[] {
  const at = items.findIndex((i) => i.passage?.container.tag === 'h1' && key(i.text.text) === told);
  const item = items[at];
  if (!item) return items;
  const { reason: _reason, level: _level, ...rest } = item;
  return items.with(at, { ...rest, type: 'title', inBody: true });
}

/** What stands over a headline in the same heading is shown with it: "Harbours: Gate stays shut". */
function says({ container }: Passage, own: string, told: string): boolean {
  return own === told || (/^h[1-6]$/.test(container.tag) && own.endsWith(told) && own.length <= told.length * 1.6 + 10);
}
