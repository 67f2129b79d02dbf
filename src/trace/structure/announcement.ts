import type { Block, Report, Span } from '../../contract/index.ts';
import { lengthOf, overlap } from '../spans.ts';
import { type Announcer, announcerAt } from './announcer.ts';
import { blockAt, type Seed } from './seed.ts';

/** A paragraph that ends in "…, the newspaper reported:" and so announces what stands in the next block. */
export interface Announcement {
  readonly block: Block;
  /** The statement whose cue announces. */
  readonly seed: Seed;
}

/**
 * The announcements of a report by the id of the announcing block: the paragraph ends with a colon just behind a cue. Where
 * the model has no statement there, the announcer is read off the words; such a seed has no content and is in no list.
 */
export function announcementsOf(report: Report, seeds: readonly Seed[]): Map<string, Announcement> {
  const found = new Map<string, Announcement>();
  for (const seed of seeds) {
    if (!seed.cue || seed.source.length === 0) continue;
    const block = blockAt(report.blocks, seed.cue.start);
    if (!block || !announces(report.text, block) || !isLast(report.text, seed, block)) continue;
    const before = found.get(block.id);
    if (!before || (before.seed.cue?.start ?? 0) < seed.cue.start) found.set(block.id, { block, seed });
  }
  for (const block of report.blocks) {
    if (found.has(block.id) || !announces(report.text, block)) continue;
    const announcer = announcerAt(report.text, block);
    if (announcer) found.set(block.id, { block, seed: bare(announcer) });
  }
  return found;
}

function announces(text: string, block: Block): boolean {
  return (block.type === 'paragraph' || block.type === 'entry' || block.type === 'answer') && endsWithColon(text, block);
}

function bare({ source, cue }: Announcer): Seed {
  return { content: [], cue, source: [source], how: 'cue', score: 0.8, follows: null };
}

export function endsWithColon(text: string, block: Block): boolean {
  return /:["”’]?$/.test(text.slice(block.start, block.end).trimEnd());
}

/** Behind cue and source nothing more is said in the block: a few words ("in a statement", "on X") at the most. */
function isLast(text: string, seed: Seed, block: Block): boolean {
  const marks = [...seed.source, ...(seed.cue ? [seed.cue] : [])].filter((s) => s.start >= block.start && s.end <= block.end);
  const end = Math.max(...marks.map((m) => m.end));
  const behind = text.slice(end, block.end);
  if (/[.!?]["”’]?\s/.test(behind)) return false;
  return behind.trim().split(/\s+/).length <= 12;
}

/** The pieces of a content inside the announcing block, and those behind it. */
export function cutAtBlock(content: readonly Span[], block: Block): { inside: Span[]; behind: Span[] } {
  const inside = content.filter((c) => overlap(c, block) > 0).map((c) => ({ start: c.start, end: Math.min(c.end, block.end) }));
  const behind = content.filter((c) => c.end > block.end);
  return { inside: lengthOf(inside) >= 2 ? inside : [], behind };
}
