import { Parser } from 'parse5';
import type { HtmlElement, HtmlNode } from './node.ts';
import { mendedStart } from './textOrigin.ts';
import { TooManyElements, TreeBuilder } from './treeBuilder.ts';

/** A parsed page: its tree, also as a list in document order, so that nothing that reads it needs to recurse. */
export interface Page {
  readonly source: string;
  readonly document: HtmlElement;
  /** Every node in document order. A node's descendants are the nodes from its own place up to `end`. */
  readonly nodes: readonly HtmlNode[];
  /** True where the page has more elements than the limit and was read up to there only. */
  readonly cut: boolean;
}

/**
 * Parses a page by the HTML Standard, as a browser that runs scripts would (what stands in noscript is text).
 * Never fails; takes time linear in the source and in the elements, however deeply nested.
 *
 * @param source The decoded file.
 */
export function parsePage(source: string, maxElements: number): Page {
  // An element takes three characters at least; only formatting elements that are opened again multiply without any.
  const builder = new TreeBuilder(Math.min(maxElements, 10_000 + Math.ceil(source.length / 3)));
  let cut = false;
  try {
    Parser.parse(source, { treeAdapter: builder, sourceCodeLocationInfo: true, scriptingEnabled: true });
  } catch (error) {
    if (!(error instanceof TooManyElements)) throw error;
    cut = true;
  }
  return { source, document: builder.document, nodes: inDocumentOrder(builder.document, source), cut };
}

function inDocumentOrder(document: HtmlElement, source: string): HtmlNode[] {
  const nodes: HtmlNode[] = [];
  const open: { element: HtmlElement; next: number }[] = [];
  const enter = (node: HtmlNode) => {
    node.index = nodes.length;
    nodes.push(node);
    if (node.kind === 'element') open.push({ element: node, next: 0 });
    else for (const place of node.places) place.from = mendedStart(node.value[place.at] ?? '', place.from, source);
  };
  enter(document);
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const child = top.element.children[top.next++];
    if (child) enter(child);
    else {
      top.element.end = nodes.length;
      open.pop();
    }
  }
  return nodes;
}
