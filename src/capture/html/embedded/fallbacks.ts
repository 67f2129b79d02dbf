import type { Diagnostic } from '../../../contract/index.ts';
import { MappedText } from '../../../report/mappedText.ts';
import { type Item, isKept } from '../item.ts';
import type { HtmlElement } from '../node.ts';
import type { Page } from '../page.ts';
import { passagesOf } from '../passages.ts';
import { type PageItems, readItems } from '../readItems.ts';
import { countWords } from '../words.ts';
import { embeddedItems } from './embeddedItems.ts';
import { findScriptBody } from './scriptBody.ts';

/** A page that shows fewer words of running text than this may keep its report elsewhere. */
const FEW = 120;
/** How many times more words another reading must find to be preferred to what the page shows. */
const MORE = 2;

export interface Fallback {
  readonly read: PageItems;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * For a page that shows hardly any text: what it hides until its scripts run, what its scripts hold, what it keeps for
 * readers without scripts. The first that holds far more than the page shows is taken, and a diagnostic says so.
 */
export function withFallbacks(
  page: Page,
  shown: PageItems,
  headline: HtmlElement | null,
  resolve: (href: string) => string | null,
): Fallback {
  if (shown.words >= FEW) return { read: shown, diagnostics: [] };
  const enough = Math.max(30, shown.words * MORE);
  const hidden = readItems(page, passagesOf(page, { withHidden: true, resolve }), headline);
  if (hidden.words >= enough)
    return said(hidden, 'hidden-text', 'the page hides its text until its scripts run; it was read as if shown');
  const pieces = findScriptBody(page);
  if (words(pieces.map((p) => p.text)) >= enough) {
    const items = pieces.flatMap(({ text, heading }) =>
      embeddedItems(text, page.source, page.nodes.length, resolve).map(
        (i): Item => (heading ? { ...i, type: 'heading', level: 2 } : i),
      ),
    );
    return said(
      besides(shown, items),
      'text-in-script',
      'the page shows no text of the report; it was read from the data in its scripts',
    );
  }
  const kept = noscripts(page);
  if (words(kept) >= enough) {
    const items = kept.flatMap((p) => embeddedItems(p, page.source, page.nodes.length, resolve));
    return said(
      besides(shown, items),
      'text-in-noscript',
      'the page shows its text only to browsers without scripts; it was read from there',
    );
  }
  return { read: shown, diagnostics: [] };
}

function said(read: PageItems, rule: string, message: string): Fallback {
  return { read, diagnostics: [{ rule, severity: 'info', message }] };
}

/** The page's own items with those found elsewhere after them: what it shows by itself is a placeholder, or there again. */
function besides(shown: PageItems, found: readonly Item[]): PageItems {
  const own = shown.items.map((item) =>
    isKept(item) && item.type !== 'post' ? { ...item, reason: 'outside-body', inBody: false } : item,
  );
  const words = found.reduce((n, i) => n + countWords(i.text.text), 0);
  return { ...shown, items: [...own, ...found], body: null, words };
}

function words(pieces: readonly MappedText[]): number {
  return pieces.reduce((n, p) => n + countWords(p.text.replace(/<[^>]{0,500}>/g, ' ')), 0);
}

/** What stands in noscript elements, as the HTML that it is without scripts. */
function noscripts(page: Page): MappedText[] {
  return page.nodes.flatMap((node) => {
    if (node.kind !== 'element' || node.tag !== 'noscript') return [];
    const [text] = node.children;
    const place = text?.kind === 'text' ? text.places[0] : undefined;
    if (!place || text?.kind !== 'text' || text.value.length < 200) return [];
    return [MappedText.verbatim(page.source, place.from, place.to)];
  });
}
