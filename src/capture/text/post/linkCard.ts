import type { Post } from '../../../contract/index.ts';
import { endsSentence } from '../prose.ts';

type Card = NonNullable<Post['card']>;

const DOMAIN = /^(?:from\s+|🔗\s*)?((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12})(?:\s*[|·]\s*.{0,80})?$/i;

/** A domain with the card's other words right behind it, as converters write what stands in one link. */
const GLUED = /^(?:\[[\w.-]{0,40}\]\s?)?((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12})(?=[\p{Lu}“"‘])(.{8,600})$/su;
const MORE = /(?:^|\s)(?:show|see|read) more$/i;

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
  const glued = gluedCard(texts);
  if (glued) return glued;
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

/** "Show more" ends what a page shows of a post: what follows is the link's card. */
export function cardAfterButton(texts: readonly string[]): CardFind | null {
  for (let k = 0; k < texts.length - 1; k++) {
    const cut = /(?:^|\s)(?:show|see|read)$/i.test(texts[k] ?? '') && /^more$/i.test(texts[k + 1] ?? '');
    if (!cut && !MORE.test((texts[k] ?? '').slice(-12))) continue;
    const keep = k + (cut ? 2 : 1);
    if (keep >= texts.length) return null;
    const found = findLinkCard(texts.slice(keep));
    return {
      keep,
      card: found?.card ?? { domain: null, title: texts[keep] ?? null, description: texts.slice(keep + 1).join(' ') || null },
    };
  }
  return null;
}

/** The card whose parts a converter wrote without anything between them, perhaps over several wrapped lines. */
function gluedCard(texts: readonly string[]): CardFind | null {
  for (let k = texts.length - 1; k >= Math.max(0, texts.length - 6); k--) {
    const m = GLUED.exec(texts.slice(k).join(' '));
    if (!m?.[1] || !m[2]) continue;
    const [, title, description] = /^(.{4,300}?(?:\.\.\.|…))\s*(.*)$/s.exec(m[2]) ?? [null, m[2], ''];
    return { keep: k, card: { domain: m[1].toLowerCase(), title: title ?? null, description: description ? description : null } };
  }
  return null;
}
