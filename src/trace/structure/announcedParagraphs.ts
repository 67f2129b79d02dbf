import type { Block, Span } from '../../contract/index.ts';
import { overlap } from '../spans.ts';
import { type Announcement, announcementsOf } from './announcement.ts';
import { withAnnounced } from './quoteBlocks.ts';
import { blockAt, firstFrom, type Seed, type StructureInput, type StructureRule } from './seed.ts';
import { whatStops } from './stops.ts';

/** More paragraphs than this are never taken to go on in an announced voice: the writer's own words would be lost in it. */
const MOST_CONTINUED = 4;

/**
 * Text that has lost the marks of its block quotations: after "the newspaper reported:" the next paragraph is the
 * quotation, and those behind it go on in the same voice until something speaks against it (guideline rule 13). The first
 * is `block-quote`, the rest `continued`, each less certain than the one before.
 */
export const announcedParagraphs: StructureRule = {
  name: 'announced-paragraph',
  apply(input) {
    const { blocks } = input.report;
    if (input.report.head.format === 'plain' || blocks.some((b) => b.type === 'quote')) return input.seeds;
    const places = new Map(blocks.map((b, i) => [b.id, i]));
    let seeds = [...input.seeds];
    for (const announcement of announcementsOf(input.report, input.seeds).values()) {
      const at = places.get(announcement.block.id) ?? 0;
      const first = blocks[at + 1];
      if (first?.type !== 'paragraph' || isOwnQuotation(first, input)) continue;
      const current = seeds.find((s) => s.cue === announcement.seed.cue) ?? announcement.seed;
      seeds = withAnnounced(seeds, { ...announcement, seed: current }, [first]);
      const opening = seeds.find((s) => s.how === 'block-quote' && s.cue === announcement.seed.cue);
      if (opening) seeds.push(...continued(input, announcement, at + 2, opening));
    }
    return seeds;
  },
};

/**
 * The paragraph is in quotation marks and nobody in it says so: then it is simply the announcing cue's content, as the
 * model reads it, and no block quotation.
 */
function isOwnQuotation(block: Block, { report, seeds, quotations }: StructureInput): boolean {
  if (!/^\s*["“‘']/.test(report.text.slice(block.start, block.end))) return false;
  const quotation = quotations[firstFrom(quotations, block.start)];
  return !seeds.some((s) => s.cue && blockAt(report.blocks, s.cue.start) === block && quotation && contentOverlaps(s, quotation));
}

function contentOverlaps(seed: Seed, span: Span): boolean {
  return seed.content.some((c) => overlap(c, span) > 0);
}

function continued(input: StructureInput, announcement: Announcement, from: number, opening: Seed): Seed[] {
  const found: Seed[] = [];
  for (let i = from; i < from + MOST_CONTINUED; i++) {
    const block = input.report.blocks[i];
    if (!block || whatStops(block, announcement, opening, input) !== null) break;
    found.push({
      content: [{ start: block.start, end: block.end }],
      cue: null,
      source: [],
      how: 'continued',
      score: 0.8 * 0.85 ** (i - from),
      follows: opening,
    });
  }
  return found;
}
