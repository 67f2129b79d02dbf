import { isFootnoteMark } from './footnoteMark.ts';
import { isBlock } from './layout.ts';
import { attribute, type HtmlElement } from './node.ts';
import type { Page } from './page.ts';
import type { Passage, PassageLink, Stretch } from './passage.ts';
import { TextFold } from './textFold.ts';
import { textOrigin } from './textOrigin.ts';
import { isHidden, isNeverShown } from './visible.ts';

const BOLD: ReadonlySet<string> = new Set(['b', 'strong']);
const ITALIC: ReadonlySet<string> = new Set(['i', 'em', 'cite']);

/** Two no-break spaces at least, before a word. */
const INDENTED = /^[ \t\r\n]*(?:\u00a0[ \t\r\n]*){2,}\S/;

/** What of a page is read as passages. */
export interface PassageOptions {
  /** Also what the page hides by style, for a page that hides its body until its scripts run. */
  readonly withHidden: boolean;
  /** The address that a link's `href` stands for. */
  readonly resolve: (href: string) => string | null;
}

/** Cuts a page into its passages, in document order: one walk, no recursion. */
export function passagesOf(page: Page, options: PassageOptions): Passage[] {
  const walk = new Walk(page, options);
  for (let i = 0; i < page.nodes.length; ) i = walk.enter(i);
  walk.finish();
  return walk.passages;
}

class Walk {
  readonly passages: Passage[] = [];
  readonly #page: Page;
  readonly #options: PassageOptions;
  readonly #fold: TextFold;
  readonly #blocks: HtmlElement[];
  /** Inline elements that are open: links, bold, italics. */
  readonly #open: { element: HtmlElement; start: number; kind: 'link' | 'bold' | 'italic' }[] = [];
  #links: PassageLink[] = [];
  #linked = 0;
  #bold: Stretch[] = [];
  #italic: Stretch[] = [];
  #lineBreaks: number[] = [];
  #first = -1;
  #last = -1;
  #breaks = 0;
  #afterBreaks = false;
  #preserved: HtmlElement | null = null;

  constructor(page: Page, options: PassageOptions) {
    this.#page = page;
    this.#options = options;
    this.#fold = new TextFold(page.source);
    this.#blocks = [page.document];
  }

  /** Takes the node at `i`; gives the place of the next one. */
  enter(i: number): number {
    this.#leave(i);
    const node = this.#page.nodes[i];
    if (!node) return i + 1;
    if (node.kind === 'text') {
      this.#text(i);
      return i + 1;
    }
    if (isNeverShown(node) || (!this.#options.withHidden && isHidden(node))) {
      if (isBlock(node)) this.#flush();
      return node.end;
    }
    if (node.tag === 'sup' && this.#footnoteMark(node)) return node.end;
    if (node.tag === 'br') this.#lineBreak(node);
    else if (isBlock(node)) {
      this.#flush();
      this.#blocks.push(node);
      if (node.tag === 'pre' && !this.#preserved) this.#preserved = node;
    } else if (node.tag === 'a' && attribute(node, 'href') !== '') this.#push(node, 'link');
    else if (BOLD.has(node.tag)) this.#push(node, 'bold');
    else if (ITALIC.has(node.tag)) this.#push(node, 'italic');
    return i + 1;
  }

  /** The number of a footnote is a passage of its own: it is no part of the sentence that it hangs on. */
  #footnoteMark(element: HtmlElement): boolean {
    if (!isFootnoteMark(this.#page, element)) return false;
    const fold = new TextFold(this.#page.source);
    let first = -1;
    for (let i = element.index; i < element.end; i++) {
      const node = this.#page.nodes[i];
      if (node?.kind !== 'text') continue;
      if (first < 0) first = i;
      for (const part of textOrigin(node, this.#page.source)) fold.add(part);
    }
    const bare = { links: [], linked: 0, bold: [], italic: [], lineBreaks: [], afterBreaks: false };
    const index = this.passages.length;
    this.passages.push({ ...bare, index, first, last: element.end, container: element, text: fold.take() });
    return true;
  }

  finish(): void {
    this.#leave(this.#page.nodes.length);
    this.#flush();
  }

  #push(element: HtmlElement, kind: 'link' | 'bold' | 'italic'): void {
    this.#open.push({ element, start: this.#fold.next, kind });
  }

  /** Closes what ends before the node at `i`. */
  #leave(i: number): void {
    for (let top = this.#open.at(-1); top && top.element.end <= i; top = this.#open.at(-1)) {
      this.#close(top);
      this.#open.pop();
    }
    for (let top = this.#blocks.at(-1); top && top.end <= i && this.#blocks.length > 1; top = this.#blocks.at(-1)) {
      this.#flush();
      this.#blocks.pop();
      if (top === this.#preserved) this.#preserved = null;
    }
  }

  #close({ element, start, kind }: { element: HtmlElement; start: number; kind: 'link' | 'bold' | 'italic' }): void {
    const end = this.#fold.length;
    if (end <= start) return;
    if (kind === 'bold') this.#bold.push({ start, end });
    else if (kind === 'italic') this.#italic.push({ start, end });
    else {
      this.#linked += end - start;
      const href = this.#options.resolve(attribute(element, 'href'));
      if (href !== null) this.#links.push({ start, end, href, element });
    }
  }

  #text(i: number): void {
    const node = this.#page.nodes[i];
    if (node?.kind !== 'text') return;
    const shows = /\S/.test(node.value);
    if (shows) {
      if (this.#breaks === 1 && this.#isIndented(node.value)) {
        this.#flush();
        this.#afterBreaks = true;
      }
      this.#breaks = 0;
      if (this.#first < 0) this.#first = i;
      this.#last = i + 1;
    }
    for (const part of textOrigin(node, this.#page.source)) {
      if (this.#preserved) this.#preformatted(part, i);
      else this.#fold.add(part);
    }
  }

  /** One line break and some no-break spaces: a paragraph's first line, as pages of the first years set it. Verses are shorter. */
  #isIndented(value: string): boolean {
    return INDENTED.test(value) && Math.max(value.length, this.#fold.length) >= 60;
  }

  /** In preformatted text a blank line ends a paragraph. */
  #preformatted(part: ReturnType<typeof textOrigin>[number], i: number): void {
    let at = 0;
    for (const m of part.text.matchAll(/\n[ \t\r]*\n\s*/g)) {
      this.#fold.add(part.slice(at, m.index));
      this.#flush();
      at = m.index + m[0].length;
      if (at < part.length) {
        this.#first = i;
        this.#last = i + 1;
      }
    }
    this.#fold.add(part.slice(at));
  }

  /** One line break is a space, two end the paragraph. */
  #lineBreak(node: HtmlElement): void {
    if (++this.#breaks === 2) {
      this.#flush();
      this.#afterBreaks = true;
    } else {
      if (this.#fold.length > 0) this.#lineBreaks.push(this.#fold.length);
      this.#fold.space(node.from, Math.max(node.from, node.openTo));
    }
  }

  #flush(): void {
    for (const open of this.#open) {
      this.#close(open);
      open.start = 0;
    }
    if (this.#fold.length > 0) {
      const length = this.#fold.length;
      this.passages.push({
        index: this.passages.length,
        first: this.#first,
        last: this.#last,
        container: this.#blocks.at(-1) ?? this.#page.document,
        text: this.#fold.take(),
        links: this.#links.sort((a, b) => a.start - b.start),
        linked: this.#linked,
        bold: this.#bold,
        italic: this.#italic,
        lineBreaks: this.#lineBreaks.filter((at) => at < length),
        afterBreaks: this.#afterBreaks,
      });
    } else this.#fold.take();
    this.#links = [];
    this.#linked = 0;
    this.#bold = [];
    this.#italic = [];
    this.#lineBreaks = [];
    this.#first = this.#last = -1;
    this.#breaks = 0;
    this.#afterBreaks = false;
  }
}
