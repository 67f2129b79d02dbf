import type { PDFPageProxy } from 'unpdf/pdfjs';
import type { PdfTag } from './pdfFile.ts';

interface Node {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
}

/** Roles of elements that hold a paragraph's worth of text (ISO 32000-1, 14.8.4.3). */
const BLOCKS = /^(P|H[1-6]?|LI|LBody|Lbl|BlockQuote|Caption|TD|TH|TOCI|Note|Title|Quote|Index|BibEntry)$/;
/** Elements without a role of their own hold a paragraph where text stands in them directly. */
const PLAIN = /^(Div|NonStruct|Sect|Art|Part|Document|Aside|Figure|Table|TR|L)$/;
/** What a paragraph in such an element is, whatever its own role. */
const AROUND = /^(LI|BlockQuote|Caption|TD|TH|Note|Aside|Figure)$/;

/** What holds text and nothing but text. */
const TEXT = /^(P|H[1-6]?|Lbl)$/;

/** Deeper trees are not walked: a hostile one could be endless. */
const DEPTH = 200;

/**
 * Adds the marks of one page with the elements they belong to. A tree that can't be read adds none. pdf.js gives each page
 * its own part of the tree, so what goes on over two pages is two elements.
 */
export async function readTags(page: PDFPageProxy, into: Map<string, PdfTag>): Promise<void> {
  let elements = page.pageNumber * 1e6;
  const root = (await page.getStructTree().catch(() => null)) as Node | null;
  if (!root) return;
  const walk = (node: Node, block: PdfTag, within: boolean, depth: number): void => {
    if (depth > DEPTH) return;
    if (node.type === 'content' && node.id) {
      into.set(node.id, block);
      return;
    }
    const role = node.role ?? '';
    const opens = !within && (BLOCKS.test(role) || PLAIN.test(role));
    const here = opens ? { role: roleWithin(role, block.role), element: ++elements } : block;
    // Within a paragraph, and within a link or a span, whatever else opens is part of the line.
    const inside = within || TEXT.test(role) || !(opens || role === 'Root' || role === '');
    for (const child of node.children ?? []) walk(child, here, inside, depth + 1);
  };
  walk(root, { role: '', element: ++elements }, false, 0);
}

function roleWithin(role: string, outer: string): string {
  if (AROUND.test(outer) && !AROUND.test(role) && !/^H/.test(role)) return outer;
  return BLOCKS.test(role) || AROUND.test(role) ? role : '';
}
