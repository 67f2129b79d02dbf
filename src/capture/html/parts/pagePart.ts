import { webAddress } from '../../metadata/address.ts';
import { elementText } from '../elementText.ts';
import type { MetadataSources } from '../metadata/sources.ts';
import { attribute, type HtmlElement } from '../node.ts';
import type { Page } from '../page.ts';
import { type PartAddress, partAddresses, partNumbers } from './partAddress.ts';

/** What leads from one page of a report to its others. */
export interface PartLinks {
  /** The page's own number, by its address; null where the address is not known. */
  readonly number: number | null;
  /** The addresses of other pages of the same report, by their numbers. */
  readonly others: ReadonlyMap<number, string | null>;
  /** The greatest number by which a link is called; 0 where none is called by a number. */
  readonly counted: number;
  /** The link elements on the page that lead there. */
  readonly elements: ReadonlySet<HtmlElement>;
}

/** An address in which a page's number may stand. */
const NUMBERED = /[?&][a-z_]{1,12}=\d{1,3}(?:[&#]|$)|[/\-_,a-z]\d{1,3}(?:\.[a-z]{2,5})?\/?(?:[?#]|$)/i;
const NEXT =
  /^\W*(?:(?:go to |continue to )?(?:the )?next(?: page)?|previous(?: page)?|prev|continue(?:d)?(?: reading)?|weiter|zurück|nächste seite|siguiente|anterior|(?:page )?suivante?|précédente?|successiva|volgende|»|›|>)(?:\W|$)/iu;
const NEVER = /comment|cpage|replytocom/i;

/**
 * The links of a page to other pages of the same report: addresses that differ from its own in the page's number alone, in
 * links that are called by that number, or "next"; and those that its head names.
 *
 * @param own The page's address; null where it is not known.
 */
export function findPartLinks(page: Page, sources: MetadataSources, own: string | null, base: string | null): PartLinks {
  // Of a page without an address only links to its own query can be compared.
  const unknown = 'https://unknown.invalid/';
  const ownParts = partAddresses(own ?? unknown);
  const others = new Map<number, string | null>();
  const elements = new Set<HtmlElement>();
  let number: number | null = null;
  let counted = 0;
  const read = (href: string) => {
    if (NEVER.test(href)) return null;
    const address = own === null ? (/^\?/.test(href) ? webAddress(href, unknown) : null) : webAddress(href, base);
    return address === null ? null : compared(ownParts, address);
  };
  const take = (href: string, found: { own: number; other: number }) => {
    if (own !== null) number ??= found.own;
    if (!others.has(found.other)) others.set(found.other, own === null ? null : webAddress(href, base));
  };
  for (const rel of ['next', 'prev', 'previous']) {
    const href = attribute(sources.links.get(rel)?.[0] ?? sources.page.document, 'href');
    const found = href === '' ? null : read(href);
    if (found && Math.abs(found.own - found.other) === 1) take(href, found);
  }
  for (const node of page.nodes) {
    if (node.kind !== 'element' || node.tag !== 'a') continue;
    const href = attribute(node, 'href').trim();
    if (href === '' || href.length > 500 || !mayBePart(href, ownParts)) continue;
    const found = read(href);
    if (!found) continue;
    const text = elementText(page, node, 'apart', 120) || attribute(node, 'aria-label') || attribute(node, 'title');
    const called = /^\D{0,12}(\d{1,3})\D{0,3}$/.exec(text)?.[1];
    if (Number(called) === found.other) counted = Math.max(counted, found.other);
    else if (!NEXT.test(text) && !others.has(found.other)) continue;
    take(href, found);
    elements.add(node);
  }
  return { number, others, counted, elements };
}

/** A page further on names the first by an address without a number. */
function mayBePart(href: string, own: readonly PartAddress[]): boolean {
  return NUMBERED.test(href) || own.some((o) => o.number > 1);
}

function compared(own: readonly PartAddress[], address: string): { own: number; other: number } | null {
  return partNumbers(own, partAddresses(address));
}
