import type { Block, Span } from '../../contract/index.ts';
import { contains, lengthOf, overlap } from '../spans.ts';
import type { Seed, StructureRule } from './seed.ts';

/** How sure that a paragraph which opens with marks goes on in the voice of one that left its own marks open. */
const BY_MARKS = 0.95;

/**
 * A quotation over several paragraphs opens each with a mark and closes only the last (The Chicago Manual of Style, 13.32):
 * a paragraph whose marks stay open is gone on with in the next.
 */
export const runningQuotations: StructureRule = {
  name: 'running-quotation',
  apply({ report, seeds, quotations }) {
    const found: Seed[] = [];
    let current: Seed | null = null;
    let open = false;
    const { blocks, text } = report;
    let q = 0;
    let s = 0;
    const inOrder = [...seeds].filter((x) => x.content.length > 0).sort((a, b) => lastOf(a) - lastOf(b));
    for (const block of blocks) {
      while (s < inOrder.length && lastOf(inOrder[s]) < block.start) s++;
      while (q < quotations.length && (quotations[q]?.end ?? 0) <= block.start) q++;
      const first = quotations[q];
      const opens = first !== undefined && first.start <= block.start + 1 && isParagraph(block);
      if (opens && open && current && !isSaid(first, inOrder, s, block)) {
        const seed: Seed = {
          content: [within(first, block)],
          cue: null,
          source: [],
          how: 'continued',
          score: BY_MARKS,
          follows: current,
        };
        found.push(seed);
      } else current = null;
      const last = lastQuotation(quotations, q, block);
      open = last !== undefined && last.end >= block.end && !/["”’'»]\s*$/.test(text.slice(block.start, block.end));
      if (open && last && !current) current = ownerOf(last, inOrder, s, block);
      if (!open) current = null;
    }
    return [...seeds, ...found];
  },
};

function lastOf(seed: Seed | undefined): number {
  return seed?.content.at(-1)?.end ?? 0;
}

function isParagraph(block: Block): boolean {
  return block.type === 'paragraph' || block.type === 'quote' || block.type === 'list-item';
}

function within(span: Span, block: Block): Span {
  return { start: Math.max(span.start, block.start), end: Math.min(span.end, block.end) };
}

/** A statement of this block holds most of the quotation already. */
function isSaid(quotation: Span, seeds: readonly Seed[], from: number, block: Block): boolean {
  return near(seeds, from, block).some(
    (s) => s.cue !== null && s.content.reduce((n, c) => n + overlap(c, quotation), 0) > 0.5 * lengthOf([quotation]),
  );
}

function ownerOf(quotation: Span, seeds: readonly Seed[], from: number, block: Block): Seed | null {
  return (
    near(seeds, from, block).find((s) => s.content.some((c) => contains(quotation, c) || overlap(c, quotation) > 10)) ?? null
  );
}

/** The seeds whose content ends in this block or shortly behind it. */
function near(seeds: readonly Seed[], from: number, block: Block): Seed[] {
  const found: Seed[] = [];
  for (let i = from; i < seeds.length && found.length < 64; i++) {
    const seed = seeds[i];
    if (!seed || (seed.content[0]?.start ?? 0) > block.end) break;
    found.push(seed);
  }
  return found;
}

function lastQuotation(quotations: readonly Span[], from: number, block: Block): Span | undefined {
  let last: Span | undefined;
  for (let i = from; i < quotations.length; i++) {
    const q = quotations[i];
    if (!q || q.start >= block.end) break;
    last = q;
  }
  return last;
}
