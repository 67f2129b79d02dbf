/** What is needed of a thing that a page describes, to tell whether it is the page's own report. */
export interface Described {
  readonly headline: string | null;
  /** True for what stands in a list of things, as other reports do and the entries of a live blog. */
  readonly listed: boolean;
}

/**
 * The things that may be the page's report, the likeliest first: what bears the page's own title, then in the order of
 * the page. What stands in a list and bears another title is another report and left out.
 *
 * @param titles What the page calls itself.
 */
export function likeliestFirst<T>(things: readonly T[], describe: (thing: T) => Described, titles: readonly string[]): T[] {
  const keys = titles.map(key).filter((k) => k.length >= 8);
  const isOwn = ({ headline }: Described): boolean => {
    const own = key(headline ?? '');
    return own.length >= 8 && keys.some((k) => k.includes(own) || own.includes(k));
  };
  const own: T[] = [];
  const others: T[] = [];
  for (const thing of things) {
    const described = describe(thing);
    if (isOwn(described)) own.push(thing);
    else if (!described.listed) others.push(thing);
  }
  return [...own, ...others];
}

const key = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
