/** An attribute as the tokenizer gave it: name in lower case, references decoded. */
export interface Attribute {
  readonly name: string;
  readonly value: string;
}

/** An element of the page as the parser built it. Positions are UTF-16 units of the decoded file. */
export interface HtmlElement {
  readonly kind: 'element';
  /** Lower case; "#document" for the root, "#fragment" for what a template holds. */
  readonly tag: string;
  readonly attributes: readonly Attribute[];
  parent: HtmlElement | null;
  readonly children: HtmlNode[];
  /** Where the start tag stands; `from` is -1 for an element that the parser put in itself. */
  from: number;
  openTo: number;
  /** Where the element ends in the file. */
  to: number;
  /** Its place in document order, and the place after its last descendant (set when the tree is done). */
  index: number;
  end: number;
  /** Kept by `classWords`, which many rules ask again. */
  words: string | undefined;
}

/** Text, with the stretches of the file that it was decoded from. */
export interface HtmlText {
  readonly kind: 'text';
  value: string;
  parent: HtmlElement | null;
  /** Stretches of the file without markup between, in order: where in `value` each begins, and its place in the file. */
  readonly places: { readonly at: number; from: number; to: number }[];
  index: number;
}

export type HtmlNode = HtmlElement | HtmlText;

/** The value of an attribute, or the empty string where there is none. */
export function attribute(element: HtmlElement, name: string): string {
  for (const a of element.attributes) if (a.name === name) return a.value;
  return '';
}

export function hasAttribute(element: HtmlElement, name: string): boolean {
  return element.attributes.some((a) => a.name === name);
}

/** The element's class and id as written, in lower case, with a space between: what furniture rules look at. */
export function namesOf(element: HtmlElement): string {
  return `${attribute(element, 'class')} ${attribute(element, 'id')}`.trim().toLowerCase();
}
