import type { Block, Span } from '../../contract/index.ts';
import { overlap } from '../spans.ts';
import { type Announcement, announcementsOf } from './announcement.ts';
import { firstFrom, followers, type Seed, type StructureRule } from './seed.ts';

/**
 * "He said:" at a paragraph's end, and the next paragraph in quotation marks that no statement holds: the quotation is the
 * announcing cue's content (guideline rule 7: a content may come in pieces).
 */
export const announcedQuotations: StructureRule = {
  name: 'announced-quotation',
  apply({ report, seeds, quotations }) {
    let changed = [...seeds];
    const behind = followers(report.blocks);
    for (const { block, seed } of announcementsOf(report, seeds).values()) {
      const next = behind.get(block.id);
      const quotation = next ? openingQuotation(report.text, next, quotations) : null;
      if (!quotation || changed.some((s) => s !== seed && holdsMost(s, quotation))) continue;
      changed = withPiece(changed, { block, seed }, quotation);
    }
    return changed;
  },
};

/** The quotation with which the paragraph begins; null where it begins without marks. */
function openingQuotation(text: string, block: Block, quotations: readonly Span[]): Span | null {
  if (block.type !== 'paragraph') return null;
  const first = quotations[firstFrom(quotations, block.start)];
  if (!first || first.start > block.start + 1) return null;
  return {
    start: Math.max(first.start, block.start),
    end: Math.min(first.end, block.start + text.slice(block.start, block.end).trimEnd().length),
  };
}

function holdsMost(seed: Seed, span: Span): boolean {
  return seed.content.reduce((n, c) => n + overlap(c, span), 0) > 0.5 * (span.end - span.start);
}

function withPiece(seeds: readonly Seed[], { seed }: Announcement, quotation: Span): Seed[] {
  if (holdsMost(seed, quotation)) return [...seeds];
  const content = [...seed.content.filter((c) => overlap(c, quotation) === 0), quotation];
  const extended: Seed = { ...seed, content };
  return seeds.includes(seed) ? seeds.map((s) => (s === seed ? extended : s)) : [...seeds, extended];
}
