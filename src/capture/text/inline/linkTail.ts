/** The part of a link after its text: "(destination "title")" or "[label]". */
export interface LinkTail {
  readonly href: string;
  readonly end: number;
}

/** Longest destination or title that is read: longer ones are not links, and no bracket costs more than this to look at. */
const LIMIT = 4000;
/** Parentheses in a destination nest no deeper; with it each character is looked at by so many links at most. */
const DEPTH = 32;
/** A picture written into its address: longer than any limit. It holds no parenthesis, so the next link ends the search. */
const DATA = /data:[a-z+-]{1,40}\/[^\s()<>]*/iy;
const PLAUSIBLE = /^(?:$|[a-z][a-z0-9+.-]*:|\/|#|\.{1,2}\/|www\.|[^\s/]+\.[a-z]{2,}(?:\/|$))/i;

/** Reads "(destination "title")" at `at`; null where none stands there. CommonMark 6.3. */
export function readInlineTail(s: string, at: number, anyLink: boolean): LinkTail | null {
  if (s[at] !== '(') return null;
  let i = skipSpace(s, at + 1);
  const destination = s[i] === '<' ? angled(s, i) : bare(s, i);
  if (!destination) return null;
  i = skipSpace(s, destination.end);
  if (i > destination.end && (s[i] === '"' || s[i] === "'")) {
    const end = titleEnd(s, i);
    if (end === null) return null;
    i = skipSpace(s, end);
  }
  if (s[i] !== ')') return null;
  const href = destination.href.replace(/\\([!-/:-@[-`{-~])/g, '$1').replaceAll('&amp;', '&');
  return anyLink || PLAUSIBLE.test(href) ? { href, end: i + 1 } : null;
}

/** Reads "[label]" at `at`, or the link's own text `own` as the label (null where it holds brackets), against the definitions. */
export function readReferenceTail(
  s: string,
  at: number,
  own: { readonly from: number; readonly to: number } | null,
  definitions: ReadonlyMap<string, string>,
): LinkTail | null {
  if (definitions.size === 0) return null;
  if (s[at] === '[') {
    const close = s.slice(at, at + 300).indexOf(']') + at;
    if (close < at) return null;
    if (close === at + 1 && !own) return null;
    const label = close === at + 1 && own ? s.slice(own.from, own.to) : s.slice(at + 1, close);
    const href = definitions.get(labelOf(label));
    return href === undefined ? null : { href, end: close + 1 };
  }
  if (!own || own.to - own.from > 300) return null;
  const href = definitions.get(labelOf(s.slice(own.from, own.to)));
  return href === undefined ? null : { href, end: at };
}

/** Labels match without regard to case and white space (CommonMark 6.3). */
export function labelOf(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}

function angled(s: string, at: number): LinkTail | null {
  for (let i = at + 1; i < Math.min(s.length, at + LIMIT); i++) {
    if (s[i] === '>') return { href: s.slice(at + 1, i), end: i + 1 };
    if (s[i] === '<' || s[i] === '\n') return null;
  }
  return null;
}

function bare(s: string, at: number): LinkTail | null {
  DATA.lastIndex = at;
  const data = DATA.exec(s);
  if (data) return { href: data[0], end: at + data[0].length };
  let depth = 0;
  let i = at;
  for (; i < Math.min(s.length, at + LIMIT); i++) {
    const c = s[i] ?? '';
    if (c === '\\' && i + 1 < s.length) i++;
    else if (c === '(' && ++depth > DEPTH) return null;
    else if (c === ')' && depth-- === 0) break;
    else if (/\s/.test(c) || c < ' ') break;
  }
  return depth > 0 ? null : { href: s.slice(at, i), end: i };
}

function titleEnd(s: string, at: number): number | null {
  for (let i = at + 1; i < Math.min(s.length, at + LIMIT); i++) {
    if (s[i] === '\\') i++;
    else if (s[i] === s[at]) return i + 1;
  }
  return null;
}

function skipSpace(s: string, at: number): number {
  let i = at;
  while (i < s.length && (s[i] === ' ' || s[i] === '\t' || s[i] === '\n')) i++;
  return i;
}
