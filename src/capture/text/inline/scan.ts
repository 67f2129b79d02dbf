import { decodeHTMLStrict } from 'entities';
import { codeSpans } from './codeSpans.ts';
import { delimiterRun, pairEmphasis } from './emphasis.ts';
import type { InlineStyle } from './inlineStyle.ts';
import { readInlineTail, readReferenceTail } from './linkTail.ts';
import type { Stretch } from './stretch.ts';
import type { DelimiterRun, LinkMark, Token } from './token.ts';

interface Bracket {
  /** The token that holds the opening bracket. */
  readonly token: number;
  readonly at: number;
  readonly image: boolean;
  /** How many delimiter runs were open before it. */
  readonly runs: number;
  active: boolean;
  /** Other brackets stand inside it. */
  nested: boolean;
}

export interface ScanContext {
  readonly style: InlineStyle;
  readonly definitions: ReadonlyMap<string, string>;
  readonly numbered: ReadonlySet<string>;
}

export interface Scanned {
  readonly tokens: readonly Token[];
  readonly links: readonly LinkMark[];
}

const SPECIAL = /[\\`<&![\]*_~\n]/g;
const ESCAPABLE = /[!-/:-@[-`{-~]/;
const ENTITY = /&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-zA-Z][a-zA-Z0-9]{1,31});/y;
const AUTOLINK = /<([a-zA-Z][a-zA-Z0-9+.-]{1,31}:[^\s<>]{0,2000}|[\w.+-]{1,64}@[\w.-]{1,200})>/y;
const TAG = /<(?:\/?[a-zA-Z][a-zA-Z0-9-]{0,30}(?:\s[^<>]{0,2000})?\/??)>/y;
const ATTRIBUTES = /\{[.#:a-zA-Z][^{}\n]{0,300}\}/y;
const WIKI = /!?\[\[([^[\]|\n]{1,300})(?:\|([^[\]\n]{1,300}))?\]\]/y;
const NUMBER = /\[(\d{1,4})\]/y;
const FOOTNOTE = /\[\^[^\s[\]]{1,60}\]/y;

/** Takes a stretch apart into its tokens and links, in one pass. */
export function scanInline(stretch: Stretch, context: ScanContext): Scanned {
  const { style, definitions, numbered } = context;
  const s = stretch.text;
  const tokens: Token[] = [];
  const links: LinkMark[] = [];
  const brackets: Bracket[] = [];
  /** All brackets below this height stand around a link. */
  let off = 0;
  /** Runs that no link has closed in yet. */
  const runs: DelimiterRun[] = [];
  const lastComment = s.lastIndexOf('-->');
  const code = style.markup ? codeSpans(s) : new Map<number, { ticks: number; end: number }>();
  let done = 0;
  const upTo = (i: number): void => {
    if (i > done) tokens.push({ kind: 'text', a: done, b: i });
    done = Math.max(done, i);
  };
  const mark = (a: number, b: number): void => {
    upTo(a);
    if (b > a) tokens.push({ kind: 'mark', a, b });
    done = b;
  };
  const match = (pattern: RegExp, at: number): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(s);
  };
  const wiki = (i: number): boolean => {
    const m = style.anyLink ? match(WIKI, i) : null;
    if (!m) return false;
    const end = i + m[0].length;
    const shown = m[2] ?? m[1] ?? '';
    mark(i, end - 2 - shown.length);
    upTo(end - 2);
    mark(end - 2, end);
    return true;
  };

  const closeBracket = (i: number): void => {
    const open = brackets.pop();
    if (!open) return;
    off = Math.min(off, brackets.length);
    const around = brackets.at(-1);
    if (around) around.nested = true;
    const own = open.nested ? null : { from: open.at, to: i };
    const tail = open.active ? (readInlineTail(s, i + 1, style.anyLink) ?? readReferenceTail(s, i + 1, own, definitions)) : null;
    const attributes = style.markup ? match(ATTRIBUTES, tail ? tail.end : i + 1) : null;
    if (!tail && !attributes) return;
    const end = (tail ? tail.end : i + 1) + (attributes ? attributes[0].length : 0);
    upTo(i);
    pairEmphasis(runs.splice(open.runs));
    const opening = tokens[open.token];
    if (!opening) return;
    tokens[open.token] = { kind: 'mark', a: opening.a, b: opening.b };
    if (tail) {
      const place = { textFrom: open.at, textTo: i, a: opening.a, b: end };
      links.push({ first: open.token + 1, last: tokens.length, href: tail.href, image: open.image, ...place });
    }
    mark(i, end);
    // A link holds no link: the brackets around this one are plain (CommonMark 6.3). Those further out are so already.
    if (!tail || open.image) return;
    for (const b of brackets.slice(off)) b.active = b.image;
    off = brackets.length;
  };

  SPECIAL.lastIndex = 0;
  for (let m = SPECIAL.exec(s); m; m = nextSpecial(s, done, m.index + 1)) {
    const i = m.index;
    const c = m[0];
    if (c === '\n') {
      upTo(i);
      tokens.push({ kind: 'break', a: i, b: i + 1, hard: false });
      done = i + 1;
    } else if (c === '[' || (c === '!' && s[i + 1] === '[')) {
      const footnote = style.markup ? match(FOOTNOTE, i) : null;
      const number = numbered.size > 0 ? match(NUMBER, i) : null;
      if (wiki(i)) continue;
      if (footnote) mark(i, i + footnote[0].length);
      else if (number && numbered.has(number[1] ?? '')) mark(i, i + number[0].length);
      else {
        const image = c === '!';
        const at = i + (image ? 2 : 1);
        upTo(i);
        brackets.push({ token: tokens.length, at, image, runs: runs.length, active: true, nested: false });
        upTo(at);
      }
    } else if (c === ']') closeBracket(i);
    else if (c === '<') {
      const link = match(AUTOLINK, i);
      const tag = link || !style.markup ? null : match(TAG, i);
      const comment = style.markup && i < lastComment && s.startsWith('<!--', i);
      if (link) {
        mark(i, i + 1);
        const first = tokens.length;
        const end = i + link[0].length;
        upTo(end - 1);
        links.push({
          first,
          last: tokens.length,
          href: link[1] ?? '',
          image: false,
          textFrom: i + 1,
          textTo: end - 1,
          a: i,
          b: end,
        });
        mark(end - 1, end);
      } else if (tag && /^<br\b/i.test(tag[0])) {
        upTo(i);
        tokens.push({ kind: 'break', a: i, b: i + tag[0].length, hard: true });
        done = i + tag[0].length;
      } else if (tag) mark(i, i + tag[0].length);
      else if (comment) mark(i, s.indexOf('-->', i) + 3);
    } else if (!style.markup) {
      // Everything else is Markdown's alone.
    } else if (c === '\\') {
      const next = s[i + 1] ?? '';
      upTo(i);
      if (next === '\n') {
        tokens.push({ kind: 'mark', a: i, b: i + 1 }, { kind: 'break', a: i + 1, b: i + 2, hard: true });
        done = i + 2;
      } else if (ESCAPABLE.test(next)) {
        tokens.push({ kind: 'changed', a: i, b: i + 2, text: next, how: 'escape' });
        done = i + 2;
      }
    } else if (c === '`') {
      const span = code.get(i);
      let b = i;
      while (s[b] === '`') b++;
      if (span) {
        mark(i, b);
        upTo(span.end - span.ticks);
        mark(span.end - span.ticks, span.end);
      } else upTo(b);
    } else if (c === '&') {
      const entity = match(ENTITY, i);
      const text = entity ? decodeHTMLStrict(entity[0]) : '';
      if (entity && text !== entity[0]) {
        upTo(i);
        tokens.push({ kind: 'changed', a: i, b: i + entity[0].length, text, how: 'entity' });
        done = i + entity[0].length;
      }
    } else if (c !== '!') {
      const run = delimiterRun(s, i);
      upTo(i);
      tokens.push(run);
      runs.push(run);
      done = run.b;
    }
  }
  upTo(s.length);
  pairEmphasis(runs);
  return { tokens, links };
}

function nextSpecial(s: string, done: number, after: number): RegExpExecArray | null {
  SPECIAL.lastIndex = Math.max(done, after);
  return SPECIAL.exec(s);
}
