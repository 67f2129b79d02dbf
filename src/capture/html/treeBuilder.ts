import type { html, Token, TreeAdapter, TreeAdapterTypeMap } from 'parse5';
import type { HtmlElement, HtmlNode, HtmlText } from './node.ts';

type Doctype = { kind: 'doctype' };
type Comment = { kind: 'comment' };
type Types = TreeAdapterTypeMap<
  HtmlNode | Doctype | Comment,
  HtmlElement,
  HtmlNode,
  HtmlElement,
  HtmlElement,
  HtmlElement,
  Comment,
  HtmlText,
  HtmlElement,
  Doctype
>;

/** Thrown out of the parser when a page has more elements than the limit; what was built until then stands. */
export class TooManyElements extends Error {}

/**
 * What parse5 builds its tree with. It keeps less than parse5's own tree (no lines and columns, no comments), so that a
 * page of 50 MB fits, and more: the place of each stretch of a text, also where markup that left no element lies between.
 */
export class TreeBuilder implements TreeAdapter<Types> {
  readonly document: HtmlElement = element('#document', []);
  readonly #maxElements: number;
  #elements = 0;
  #doctype: { name: string; publicId: string; systemId: string } | null = null;
  #mode = 'no-quirks' as html.DOCUMENT_MODE;
  readonly #namespaces = new WeakMap<HtmlElement, html.NS>();
  readonly #comment: Comment = { kind: 'comment' };

  constructor(maxElements: number) {
    this.#maxElements = maxElements;
  }

  createDocument(): HtmlElement {
    return this.document;
  }

  createDocumentFragment(): HtmlElement {
    return element('#fragment', []);
  }

  createElement(tagName: string, namespace: html.NS, attributes: Token.Attribute[]): HtmlElement {
    if (++this.#elements > this.#maxElements) throw new TooManyElements();
    const made = element(tagName, attributes);
    if (namespace !== HTML_NAMESPACE) this.#namespaces.set(made, namespace);
    return made;
  }

  createCommentNode(): Comment {
    return this.#comment;
  }

  createTextNode(value: string): HtmlText {
    return { kind: 'text', value, parent: null, places: [], index: -1 };
  }

  appendChild(parent: HtmlElement, child: HtmlNode | Comment): void {
    if (child.kind === 'comment') return;
    child.parent = parent;
    parent.children.push(child);
  }

  insertBefore(parent: HtmlElement, child: HtmlNode, reference: HtmlNode): void {
    parent.children.splice(parent.children.lastIndexOf(reference), 0, child);
    child.parent = parent;
  }

  detachNode(node: HtmlNode): void {
    const siblings = node.parent?.children;
    if (!siblings) return;
    if (siblings.at(-1) === node) siblings.pop();
    else siblings.splice(siblings.lastIndexOf(node), 1);
    node.parent = null;
  }

  insertText(parent: HtmlElement, text: string): void {
    const last = parent.children.at(-1);
    if (last?.kind === 'text') this.#grow(last, text);
    else this.appendChild(parent, this.createTextNode(text));
  }

  insertTextBefore(parent: HtmlElement, text: string, reference: HtmlElement): void {
    const before = parent.children[parent.children.lastIndexOf(reference) - 1];
    if (before?.kind === 'text') this.#grow(before, text);
    else this.insertBefore(parent, this.createTextNode(text), reference);
  }

  #grown: { node: HtmlText; at: number } | null = null;

  #grow(node: HtmlText, text: string): void {
    this.#grown = { node, at: node.value.length };
    node.value += text;
  }

  /** The parser asks this before it gives a text's place: "none yet" makes it give the place of every token. */
  getNodeSourceCodeLocation(node: HtmlNode | Doctype | Comment): Token.ElementLocation | null {
    if (node.kind !== 'element' || node.from < 0) return null;
    return { startOffset: node.from, endOffset: node.to, startLine: 0, startCol: 0, endLine: 0, endCol: 0 };
  }

  setNodeSourceCodeLocation(node: HtmlNode | Doctype | Comment, location: Token.ElementLocation | null): void {
    if (location === null) return;
    const { startOffset: from, endOffset: to } = location;
    if (node.kind === 'element') {
      node.from = from;
      node.openTo = location.startTag?.endOffset ?? to;
      node.to = to;
    } else if (node.kind === 'text') {
      const last = node.places.at(-1);
      if (last?.to === from) last.to = to;
      else node.places.push({ at: this.#grown?.node === node && last ? this.#grown.at : 0, from, to });
    }
  }

  updateNodeSourceCodeLocation(node: HtmlNode | Doctype | Comment, location: Partial<Token.ElementLocation>): void {
    if (node.kind === 'element' && location.endOffset !== undefined) node.to = location.endOffset;
  }

  adoptAttributes(recipient: HtmlElement, attributes: Token.Attribute[]): void {
    const own = new Set(recipient.attributes.map((a) => a.name));
    const list = recipient.attributes as Token.Attribute[];
    for (const a of attributes) if (!own.has(a.name)) list.push(a);
  }

  setTemplateContent(template: HtmlElement, content: HtmlElement): void {
    this.appendChild(template, content);
  }

  getTemplateContent(template: HtmlElement): HtmlElement {
    const [content] = template.children;
    return content?.kind === 'element' ? content : template;
  }

  setDocumentType(_document: HtmlElement, name: string, publicId: string, systemId: string): void {
    this.#doctype = { name, publicId, systemId };
  }
  getDocumentTypeNodeName = (): string => this.#doctype?.name ?? '';
  getDocumentTypeNodePublicId = (): string => this.#doctype?.publicId ?? '';
  getDocumentTypeNodeSystemId = (): string => this.#doctype?.systemId ?? '';
  setDocumentMode(_document: HtmlElement, mode: html.DOCUMENT_MODE): void {
    this.#mode = mode;
  }
  getDocumentMode = (): html.DOCUMENT_MODE => this.#mode;
  getFirstChild = (node: HtmlElement): HtmlNode | null => node.children[0] ?? null;
  getChildNodes = (node: HtmlElement): HtmlNode[] => node.children;
  getParentNode = (node: HtmlNode | Doctype | Comment): HtmlElement | null => ('parent' in node ? node.parent : null);
  getAttrList = (node: HtmlElement): Token.Attribute[] => node.attributes as Token.Attribute[];
  getTagName = (node: HtmlElement): string => node.tag;
  getNamespaceURI = (node: HtmlElement): html.NS => this.#namespaces.get(node) ?? HTML_NAMESPACE;
  getTextNodeContent = (node: HtmlText): string => node.value;
  getCommentNodeContent = (): string => '';
  isTextNode = (node: HtmlNode | Doctype | Comment): node is HtmlText => node.kind === 'text';
  isCommentNode = (node: HtmlNode | Doctype | Comment): node is Comment => node.kind === 'comment';
  isDocumentTypeNode = (node: HtmlNode | Doctype | Comment): node is Doctype => node.kind === 'doctype';
  isElementNode = (node: HtmlNode | Doctype | Comment): node is HtmlElement => node.kind === 'element';
}

const HTML_NAMESPACE = 'http://www.w3.org/1999/xhtml' as html.NS;

function element(tag: string, attributes: readonly Token.Attribute[]): HtmlElement {
  return {
    kind: 'element',
    tag,
    attributes,
    parent: null,
    children: [],
    from: -1,
    openTo: -1,
    to: -1,
    index: -1,
    end: -1,
    words: undefined,
  };
}
