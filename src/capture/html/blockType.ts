import type { BlockType } from '../../contract/index.ts';
import { classWords } from './classWords.ts';
import type { HtmlElement } from './node.ts';
import type { Passage } from './passage.ts';

/** What a passage is by the elements that it stands in. */
export interface Typed {
  readonly type: BlockType;
  readonly level?: number;
  /** The rule that decided. */
  readonly by: string;
}

interface TypeRule {
  readonly name: string;
  test(passage: Passage, path: Path): Omit<Typed, 'by'> | null;
}

/** The elements from a passage's container up to the body, and what was counted on the way. */
export interface Path {
  readonly elements: readonly HtmlElement[];
  readonly quotes: number;
  readonly lists: number;
}

const CAPTION =
  /-(?:captions?|fig-?caption|wp-caption(?:-text)?|image-(?:meta|info|details?|text|title)|media-(?:caption|details-text|info)|photo-(?:info|text|details?)|gallery-(?:caption|text)|slide-caption|cutline|legend)-/;
const CREDIT =
  /-(?:credits?|image-credit|photo-?credit|media-credit|copyright|copywrite|photographer|img-?credit|image-source|photo-source|courtesy|image-embed-credit)-/;
const TERMINAL = /[.!?…:]["'”’)\]]*$/;

const find = (path: Path, test: (e: HtmlElement) => boolean) => path.elements.find(test);

/** What a passage is, surest way first. */
const TYPE_RULES: readonly TypeRule[] = [
  {
    name: 'figure-credit',
    test: (p, path) =>
      find(path, (e) => CREDIT.test(classWords(e))) &&
      p.text.length < 200 &&
      !find(path, (e) => e.tag === 'p' && p.text.length > 120)
        ? { type: 'credit' }
        : null,
  },
  {
    name: 'figure-caption',
    test: (_p, path) =>
      find(
        path,
        (e) => e.tag === 'figcaption' || e.tag === 'figure' || (e.tag === 'caption' && false) || CAPTION.test(classWords(e)),
      )
        ? { type: 'caption' }
        : null,
  },
  {
    name: 'heading-element',
    test: (_p, path) => {
      const heading = find(path, (e) => /^h[1-6]$/.test(e.tag));
      return heading ? { type: 'heading', level: Number(heading.tag[1]) } : null;
    },
  },
  { name: 'blockquote', test: (_p, path) => (path.quotes > 0 ? { type: 'quote', level: path.quotes } : null) },
  { name: 'list', test: (_p, path) => (path.lists > 0 ? { type: 'list-item', level: path.lists } : null) },
  {
    name: 'bold-line',
    test: (p) =>
      p.bold >= p.text.length - 2 && p.text.length < 100 && !TERMINAL.test(p.text.text) ? { type: 'heading', level: 4 } : null,
  },
];

/** The type of a passage inside the body; a paragraph where no rule knows better. */
export function typeOf(passage: Passage, body: HtmlElement): Typed {
  const path = pathOf(passage, body);
  for (const rule of TYPE_RULES) {
    const found = rule.test(passage, path);
    if (found) return { ...found, by: rule.name };
  }
  return { type: 'paragraph', by: 'default' };
}

/** How far up the elements are looked at: a bound for pages nested without end. */
const REACH = 64;

function pathOf(passage: Passage, body: HtmlElement): Path {
  const elements: HtmlElement[] = [];
  let quotes = 0;
  let lists = 0;
  for (let e: HtmlElement | null = passage.container; e && e !== body && elements.length < REACH; e = e.parent) {
    elements.push(e);
    if (e.tag === 'blockquote') quotes++;
    if (e.tag === 'li') lists++;
  }
  return { elements, quotes, lists };
}
