const key = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^the\s/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * True where all that is said to sign is the outlet: what data for machines holds where it must hold some author, and no
 * signature unless the page shows it.
 *
 * @param siteNames What the page calls its site.
 */
export function isOutletItself(authors: readonly string[], siteNames: readonly string[]): boolean {
  const sites = new Set(siteNames.map(key).filter((k) => k.length > 1));
  return authors.length > 0 && authors.every((author) => sites.has(key(author)) || FRAMEWORK.test(author));
}

/** Who writes for a wiki is told of all its pages alike. */
const FRAMEWORK = /^contributors to \p{Lu}/iu;
