import type { Post } from '../../../contract/index.ts';
import { endsSentence } from '../prose.ts';

type Card = NonNullable<Post['card']>;

const DOMAIN = /^(?:from\s+|🔗\s*)?((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12})(?:\s*[|·]\s*.{0,80})?$/i;

/** A link card at the end of a post's lines: how many of the lines before it are the post's own, and what it says. */
export interface CardFind {
  readonly keep: number;
  readonly card: Card;
}

/**
 * Looks for the card of a link that a post shows: the address's domain on a line of its own, with title and description
 * below it or the title above it. `texts` are the lines of the post's body.
 */
export function findLinkCard(texts: readonly string[]): CardFind | null {
  for (let k = texts.length - 1; k >= Math.max(0, texts.length - 10); k--) {
    const text = texts[k] ?? '';
    const domain = text.length <= 140 ? DOMAIN.exec(text)?.[1]?.toLowerCase() : undefined;
    if (!domain) continue;
    const below = texts.slice(k + 1).filter((t) => t !== '');
    if (below.length > 0) {
      const description = below.slice(1).join(' ');
      return { keep: k, card: { domain, title: below[0] ?? null, description: description === '' ? null : description } };
    }
    const title = texts[k - 1] ?? '';
    const isTitle = k >= 2 && title.length <= 160 && (!endsSentence(title) || /(?:…|\.\.\.)$/.test(title));
    return isTitle
      ? { keep: k - 1, card: { domain, title, description: null } }
      : { keep: k, card: { domain, title: null, description: null } };
  }
  return null;
}
