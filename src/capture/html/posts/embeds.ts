import { classWords } from '../classWords.ts';
import type { HtmlElement } from '../node.ts';
import type { Page } from '../page.ts';
import { PLATFORMS, type PlatformRule } from './platforms.ts';

/** An element that holds one embedded post. */
export interface Embed {
  readonly element: HtmlElement;
  readonly rule: PlatformRule;
}

/** A button to share a report is named like a post that is embedded. */
const NO_EMBED: ReadonlySet<string> = new Set(['a', 'button', 'i', 'img', 'svg', 'script', 'link', 'meta', 'input', 'style']);

/**
 * The elements of a page that hold an embedded post, in document order. Of wrappers inside each other that say the same
 * the outermost counts; a post quoted in another is an embed of its own where the page marks it as one.
 */
export function findEmbeds(page: Page): Embed[] {
  const embeds: Embed[] = [];
  let open: Embed | null = null;
  for (const node of page.nodes) {
    if (node.kind !== 'element' || node.attributes.length === 0 || NO_EMBED.has(node.tag)) continue;
    if (open && node.index >= open.element.end) open = null;
    const words = classWords(node);
    if (open) {
      if (isQuoted(words)) embeds.push({ element: node, rule: open.rule });
      continue;
    }
    const rule = PLATFORMS.find((p) => p.matches(node, words));
    if (!rule) continue;
    open = { element: node, rule };
    embeds.push(open);
  }
  return embeds;
}

/** A quoted post inside a rendered one. */
function isQuoted(words: string): boolean {
  return /-(?:quoted-tweet(?:-container)?|quote-tweet|quoted-post|quoted-status|tweet-quoted)-(?!body|header|text|author)/.test(
    words,
  );
}
