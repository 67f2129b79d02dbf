import type { Diagnostic } from '../../../contract/index.ts';
import { MappedText } from '../../../report/mappedText.ts';
import { type Item, isKept } from '../item.ts';
import { LIMITS } from '../limits.ts';
import type { HtmlElement } from '../node.ts';
import { type Page, parsePage } from '../page.ts';
import { passagesOf } from '../passages.ts';
import { type PageItems, readItems } from '../readItems.ts';
import { countWords } from '../words.ts';
import { composed } from './composed.ts';
import { embeddedItems } from './embeddedItems.ts';
import { flightRows, flightStream } from './flight.ts';
import { flightPage } from './flightPage.ts';
import { innerJson } from './jsonSource.ts';
import { findFlightBody, findScriptBody, withMoreWords } from './scriptBody.ts';

/** A page that shows fewer words of running text than this may keep its report elsewhere. */
const FEW = 120;
const IN_SCRIPT = 'the page shows no text of the report; it was read from the data in its scripts';
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
  const flight = findFlight(page, resolve);
  const data = withMoreWords(findScriptBody(page), flight.data);
  // What makes a page is preferred to its bare data, unless those hold much more.
  if (flight.read && flight.read.words >= enough && flight.read.words >= 0.7 * data.words)
    return said({ ...besides(shown, flight.read.items), words: flight.read.words }, 'text-in-script', IN_SCRIPT);
  if (data.words >= enough) {
    const items = data.pieces.flatMap(({ text, heading }) =>
      embeddedItems(text, page.source, page.nodes.length, resolve).map(
        (i): Item => (heading ? { ...i, type: 'heading', level: 2 } : i),
      ),
    );
    return said(besides(shown, items), 'text-in-script', IN_SCRIPT);
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

/** What the page hands to React: the page that it would make of it, and the report's text among its data. */
function findFlight(page: Page, resolve: (href: string) => string | null) {
  const stream = flightStream(page);
  if (stream.length === 0) return { read: null, data: { pieces: [], words: 0 } };
  const rows = flightRows(stream.text);
  const made = flightPage(rows, innerJson(stream, page.source));
  const inner = parsePage(made.text, LIMITS.elements);
  const passages = passagesOf(inner, { withHidden: false, resolve }).map((p) => ({
    ...p,
    text: composed(p.text, made, page.source),
  }));
  const read = readItems(inner, passages, null);
  const items = read.items.map((i) => ({ ...i, at: page.nodes.length + i.at }));
  return { read: { ...read, items }, data: findFlightBody(stream, rows, page.source) };
}
