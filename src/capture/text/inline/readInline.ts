import type { Link } from '../../../contract/index.ts';
import { type MappedHow, MappedText } from '../../../report/mappedText.ts';
import { type HyphenJudge, mendHyphen } from './hyphen.ts';
import type { InlineStyle } from './inlineStyle.ts';
import { scanInline } from './scan.ts';
import { type Piece, Stretch } from './stretch.ts';
import type { LinkMark, Token } from './token.ts';

/** A picture in a paragraph: its alternative text is not the paragraph's. Positions in the source. */
export interface Image {
  readonly from: number;
  readonly to: number;
  readonly alt: string;
  readonly altFrom: number;
  readonly altTo: number;
  readonly href: string;
}

export interface InlineText {
  /** The visible text: white space collapsed, line ends mended, marks of Markdown left out. */
  readonly text: MappedText;
  readonly links: readonly Link[];
  readonly images: readonly Image[];
}

export interface InlineContext {
  readonly source: string;
  readonly style: InlineStyle;
  readonly definitions: ReadonlyMap<string, string>;
  /** Numbers in brackets that stand before links, as Lynx writes them; the addresses are listed at the end. */
  readonly numbered: ReadonlySet<string>;
  readonly hyphens: HyphenJudge;
}

/** Reads the pieces of one paragraph into its visible text, every character mapped to the source. */
export function readInline(pieces: readonly Piece[], context: InlineContext): InlineText {
  const stretch = new Stretch(context.source, pieces);
  const { tokens, links } = scanInline(stretch, context);
  const hidden = hiddenTokens(tokens.length, links);
  const out = new Writer(context.source, stretch);
  const startOf: number[] = [];
  tokens.forEach((token, k) => {
    startOf.push(out.length);
    if (!hidden[k]) write(token, tokens[k + 1], out, context);
  });
  startOf.push(out.length);
  const text = out.finish();
  const marked = links
    .filter((l) => !l.image)
    .map((l) => ({ start: startOf[l.first] ?? 0, end: Math.min(startOf[l.last] ?? 0, text.length), href: l.href }))
    .map((l) => trimLink(l, text.text));
  return {
    text,
    links: withBareAddresses(
      text.text,
      marked.filter((l) => l.end > l.start),
    ),
    images: links.filter((l) => l.image).map((l) => imageOf(l, tokens, stretch)),
  };
}

function write(token: Token, next: Token | undefined, out: Writer, context: InlineContext): void {
  switch (token.kind) {
    case 'text':
      out.verbatim(token.a, token.b);
      break;
    case 'changed':
      out.changed(token.text, token.a, token.b, token.how);
      break;
    case 'run':
      out.verbatim(token.a + token.left, token.b - token.right);
      break;
    case 'break':
      if (token.hard) out.hardBreak(token.a, token.b);
      else out.lineEnd(token.a, next?.kind === 'text' ? context.hyphens : null);
      break;
    case 'mark':
      break;
  }
}

/** For each token whether it stands in a picture's alternative text. */
function hiddenTokens(count: number, links: readonly LinkMark[]): boolean[] {
  const depth = new Array<number>(count + 1).fill(0);
  for (const l of links) {
    if (!l.image) continue;
    depth[l.first] = (depth[l.first] ?? 0) + 1;
    depth[l.last] = (depth[l.last] ?? 0) - 1;
  }
  let now = 0;
  return depth.map((d) => {
    now += d;
    return now > 0;
  });
}

function imageOf(link: LinkMark, tokens: readonly Token[], stretch: Stretch): Image {
  const alt = tokens
    .slice(link.first, Math.min(link.last, link.first + 200))
    .map((t) =>
      t.kind === 'text' ? stretch.text.slice(t.a, t.b) : t.kind === 'changed' ? t.text : t.kind === 'break' ? ' ' : '',
    )
    .join('');
  const empty = link.textTo <= link.textFrom;
  return {
    from: stretch.from(link.a),
    to: stretch.to(link.b),
    alt: alt.trim(),
    altFrom: stretch.from(link.textFrom),
    altTo: empty ? stretch.from(link.textFrom) : stretch.to(link.textTo),
    href: link.href,
  };
}

function trimLink(link: Link, text: string): Link {
  let { start, end } = link;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return { start, end, href: link.href };
}

const ADDRESS = /https?:\/\/[^\s<>"“”]+/g;

/** An address that stands in the text as it is leads there too. */
function withBareAddresses(text: string, links: readonly Link[]): Link[] {
  if (!text.includes('://')) return [...links];
  const found: Link[] = [];
  let k = 0;
  for (const m of text.matchAll(ADDRESS)) {
    const href = m[0].slice(0, 4000).replace(/[.,;:!?'’)\]*_]{1,8}$/, '');
    const start = m.index;
    while (k < links.length && (links[k]?.end ?? 0) <= start) k++;
    const link = links[k];
    if (!link || link.start >= start + href.length) found.push({ start, end: start + href.length, href });
  }
  return [...links, ...found].sort((a, b) => a.start - b.start);
}

/** Puts the visible text together and folds white space as it goes. */
class Writer {
  private readonly parts: MappedText[] = [];
  private size = 0;
  private last = '';
  private readonly source: string;
  private readonly stretch: Stretch;

  constructor(source: string, stretch: Stretch) {
    this.source = source;
    this.stretch = stretch;
  }

  get length(): number {
    return this.size;
  }

  verbatim(a: number, b: number): void {
    const s = this.stretch.text.slice(a, b);
    let at = 0;
    for (const m of s.matchAll(/\s+/gu)) {
      if (m[0] === ' ' && !this.atSpace(m.index > at)) continue;
      this.put(a + at, a + m.index);
      this.space(a + m.index, a + m.index + m[0].length, ' ');
      at = m.index + m[0].length;
    }
    this.put(a + at, b);
  }

  changed(text: string, a: number, b: number, how: MappedHow): void {
    if (/^\s+$/u.test(text)) this.space(a, b, ' ');
    else this.push(MappedText.changed(text, this.stretch.from(a), this.stretch.to(b), how));
  }

  hardBreak(a: number, b: number): void {
    if (this.last === ' ') this.dropLast();
    this.space(a, b, '\n');
  }

  /** The end of a wrapped line: a space, or nothing after a hyphen. */
  lineEnd(a: number, hyphens: HyphenJudge | null): void {
    const pieces = this.stretch.around(a);
    const mended = pieces && hyphens ? mendHyphen(this.source, pieces.before, pieces.after, hyphens) : null;
    if (!mended) {
      this.space(a, a + 1, ' ');
      return;
    }
    // The run must reach from the kept character over the cut to the next line: take the characters back that it covers.
    const from = mended.hull.from;
    while (this.parts.length > 0 && (this.parts.at(-1)?.runs.at(-1)?.to ?? 0) > from) {
      const part = this.parts.pop() ?? MappedText.empty;
      this.size -= part.length;
      const keep = part.slice(0, Math.max(0, part.length - ((part.runs.at(-1)?.to ?? from) - from)));
      if (keep.length > 0) {
        this.parts.push(keep);
        this.size += keep.length;
        break;
      }
    }
    this.push(mended);
  }

  finish(): MappedText {
    return MappedText.concat(this.parts).trim();
  }

  private put(a: number, b: number): void {
    if (b > a) this.push(MappedText.verbatim(this.source, this.stretch.from(a), this.stretch.to(b)));
  }

  private space(a: number, b: number, text: ' ' | '\n'): void {
    if (this.atSpace(false)) return;
    const from = this.stretch.from(a);
    const to = this.stretch.to(b);
    if (text === ' ' && to === from + 1 && this.source[from] === ' ') this.push(MappedText.verbatim(this.source, from, to));
    else this.push(MappedText.changed(text, from, to, 'space'));
  }

  private atSpace(pending: boolean): boolean {
    return !pending && (this.size === 0 || this.last === ' ' || this.last === '\n');
  }

  private dropLast(): void {
    const part = this.parts.pop() ?? MappedText.empty;
    const rest = part.slice(0, part.length - 1);
    if (rest.length > 0) this.parts.push(rest);
    this.size -= 1;
    this.last = '';
  }

  private push(part: MappedText): void {
    if (part.length === 0) return;
    this.parts.push(part);
    this.size += part.length;
    this.last = part.text.at(-1) ?? '';
  }
}
