import type { Block } from '../../contract/index.ts';
import { type Announcement, announcementsOf, cutAtBlock } from './announcement.ts';
import { anchorOf, blockAt, type Seed, type StructureInput, type StructureRule } from './seed.ts';

/**
 * A block quotation that the page marks as one is a statement: of whoever announces it before, else of whoever is named
 * in an attribution line behind it, else of nobody that can be told (guideline rule 13). All of its paragraphs are one content.
 */
export const quoteBlocks: StructureRule = {
  name: 'block-quote',
  apply(input) {
    const groups = groupsOf(input.report.blocks);
    if (groups.length === 0) return input.seeds;
    const announced = announcementsOf(input.report, input.seeds);
    let seeds = [...input.seeds];
    for (const group of groups.filter((g) => !isTaken(g, seeds))) {
      const announcement = group.before ? announced.get(group.before.id) : undefined;
      if (announcement) seeds = withAnnounced(seeds, announcement, group.blocks);
      else seeds = withUnannounced(seeds, group, input);
    }
    return seeds;
  },
};

/** A rule before this one has made the block a statement already. */
function isTaken({ blocks }: Group, seeds: readonly Seed[]): boolean {
  const start = blocks[0]?.start;
  return seeds.some((s) => s.how === 'block-quote' && s.content[0]?.start === start);
}

interface Group {
  readonly blocks: readonly Block[];
  readonly before: Block | undefined;
}

function groupsOf(blocks: readonly Block[]): Group[] {
  const groups: Group[] = [];
  let current: Block[] = [];
  let before: Block | undefined;
  blocks.forEach((block, i) => {
    if (block.type === 'quote') {
      if (current.length === 0) before = blocks[i - 1];
      current.push(block);
    }
    const next = blocks[i + 1];
    if (current.length > 0 && next?.type !== 'quote') {
      groups.push({ blocks: current, before });
      current = [];
    }
  });
  return groups;
}

/** The announcing statement keeps what it quotes in its own paragraph; the block becomes a statement beside it. */
export function withAnnounced(seeds: readonly Seed[], { block, seed }: Announcement, quoted: readonly Block[]): Seed[] {
  const { inside } = cutAtBlock(seed.content, block);
  const blockQuote: Seed = {
    content: quoted.map((b) => ({ start: b.start, end: b.end })),
    cue: seed.cue,
    source: seed.source,
    how: 'block-quote',
    score: 0.95,
    follows: null,
  };
  const kept: Seed[] = inside.length > 0 ? [{ ...seed, content: inside }, blockQuote] : [blockQuote];
  if (!seeds.includes(seed)) return [...seeds, ...kept];
  return seeds.flatMap((s) => (s === seed ? kept : [s]));
}

/**
 * A statement that the model read with its content all inside the block and its cue outside is the block's. A block that
 * carries its own cue ("We will stay," said the mayor.) speaks for itself. One for which nobody is named stays without a
 * speaker.
 */
function withUnannounced(seeds: readonly Seed[], group: Group, { report }: StructureInput): Seed[] {
  const inGroup = new Set(group.blocks.map((b) => b.id));
  const isIn = (position: number) => inGroup.has(blockAt(report.blocks, position)?.id ?? '');
  if (seeds.some((s) => s.cue && isIn(s.cue.start))) return [...seeds];
  const owner = seeds.find((s) => s.content.length > 0 && s.content.every((c) => isIn(c.start)) && !isIn(anchorOf(s)));
  const seed: Seed = {
    content: group.blocks.map((b) => ({ start: b.start, end: b.end })),
    cue: owner?.cue ?? null,
    source: owner?.source ?? [],
    how: 'block-quote',
    score: owner?.score ?? 0.8,
    follows: null,
  };
  return [...seeds.filter((s) => s !== owner), seed];
}
