import { domainOf, webAddress } from '../../metadata/address.ts';
import { classWords } from '../classWords.ts';
import { elementText } from '../elementText.ts';
import { attribute, type HtmlElement } from '../node.ts';
import type { Page } from '../page.ts';

/** The preview of a link under a post. */
export interface Card {
  readonly element: HtmlElement;
  readonly domain: string | null;
  readonly title: string | null;
  readonly description: string | null;
}

// "h-card" is a microformat's name for a person.
const CARD =
  /(?<!-h)-(?:tweet-card|card(?:-wrapper|-layout|-link|-root)?|link-preview|preview-card|status-card|external-embed|summary-card|link-card)-/;

/** The link card among a post's elements; null where there is none. */
export function readCard(page: Page, elements: readonly HtmlElement[]): Card | null {
  const element = elements.slice(1).find((e) => CARD.test(classWords(e)) || attribute(e, 'data-testid') === 'card.wrapper');
  if (!element) return null;
  const inside = elements.filter((e) => e.index > element.index && e.index < element.end);
  const named = (pattern: RegExp) => {
    const found = inside.find((e) => pattern.test(classWords(e)));
    return found ? elementText(page, found) || null : null;
  };
  const link = [element, ...inside].find((e) => e.tag === 'a' && attribute(e, 'href') !== '');
  const shown = named(/-(?:domain|host|site|provider|vanity)-/);
  const fromText = /(?:^|\s)([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?:\s|$)/i.exec(elementText(page, element, 'apart', 300))?.[1] ?? null;
  const target = link ? domainOf(webAddress(attribute(link, 'href'), null)) : null;
  return {
    element,
    domain: shown ?? fromText ?? (target === 't.co' ? null : target),
    title: named(/-(?:title|headline)-/),
    description: named(/-(?:description|summary|excerpt)-/),
  };
}
