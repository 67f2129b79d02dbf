import { classWords } from '../classWords.ts';
import { isBlock } from '../layout.ts';
import { attribute, type HtmlElement } from '../node.ts';
import type { Page } from '../page.ts';
import { PLATFORMS } from '../posts/platforms.ts';
import { isHidden, isNeverShown } from '../visible.ts';

/** A line of visible text, and the element that its text stands in. */
export interface NearLine {
  readonly text: string;
  readonly element: HtmlElement;
}

const LINES = 30;
/** A line longer than this is running text; after the first or second of them no byline follows. */
const RUNNING = 140;

/** The lines that follow the headline, as a reader sees them: bylines and date lines stand among the first. */
export function linesAfter(page: Page, headline: HtmlElement): NearLine[] {
  return readLines(page, headline.end, page.nodes.length);
}

/** The lines of text in an element. */
export function linesIn(page: Page, element: HtmlElement): string[] {
  return readLines(page, element.index + 1, element.end).map((l) => l.text);
}

function readLines(page: Page, from: number, to: number): NearLine[] {
  const lines: NearLine[] = [];
  let running = 0;
  let text = '';
  let element: HtmlElement | null = null;
  const flush = () => {
    const folded = text.replace(/[\s\u00a0]+/g, ' ').trim();
    if (folded !== '' && element) lines.push({ text: folded, element });
    if (folded.length > RUNNING) running++;
    text = '';
    element = null;
  };
  let closing: HtmlElement | null = null;
  for (let i = from; i < to && lines.length < LINES && running < 2; ) {
    const node = page.nodes[i];
    if (!node) break;
    if (closing && i >= closing.end) {
      flush();
      closing = null;
    }
    if (node.kind === 'element') {
      if (isNeverShown(node) || isHidden(node) || isEmbed(node)) {
        i = node.end;
        continue;
      }
      if (node.tag === 'br' || isBlock(node)) {
        flush();
        closing = node.tag === 'br' ? closing : node;
      }
    } else {
      text += node.value;
      if (/\S/.test(node.value)) element ??= node.parent;
    }
    i++;
  }
  flush();
  return lines;
}

function isEmbed(element: HtmlElement): boolean {
  if (element.attributes.length === 0) return false;
  const words = classWords(element);
  return PLATFORMS.some((p) => p.matches(element, words));
}

/** The bar that an archive sets above a page that it keeps tells when it was kept. */
function isArchiveBar(element: HtmlElement): boolean {
  return /^(?:HEADER|wm-ipp(?:-base|-print)?)$/.test(attribute(element, 'id'));
}

/** True for an element that tells of something else than the report: another report, a post, a comment, an item of a blog. */
export function isAside(element: HtmlElement, headline: HtmlElement | null): boolean {
  for (let e: HtmlElement | null = element, steps = 0; e && steps < 16; e = e.parent, steps++) {
    // What holds the headline too holds the report.
    if (headline && headline.index >= e.index && headline.index < e.end) return false;
    if (/^(?:aside|blockquote|nav|footer|figure)$/.test(e.tag) || isEmbed(e) || isArchiveBar(e)) return true;
    const names = `-${attribute(e, 'class')}-${attribute(e, 'id')}-`.toLowerCase().replace(/[^a-z\d]+/g, '-');
    if (
      /-(?:comments?|related|recommend(?:ed)?|more-(?:on|from|stories)|most-(?:read|popular)|trending|latest|sidebar|teasers?|liveblog|live-blog|live-?blog-(?:entry|post|item)|liveblog-entry|tweet|twitter-tweet|instagram-media|fb-post|bluesky-embed|widget|story-list|card)-/.test(
        names,
      )
    )
      return true;
  }
  return false;
}
