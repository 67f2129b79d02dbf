import type { Block, How, Report, Source, Span } from '../../contract/index.ts';

/** A statement while the report's structure is still being worked out. Spans are UTF-16 in the report's text. */
export interface Seed {
  readonly content: readonly Span[];
  readonly cue: Span | null;
  readonly source: readonly Span[];
  readonly how: How;
  readonly score: number;
  /** True where the model found it only by reading another's content again. */
  readonly inside?: boolean;
  /** The seed whose speaker this one shares. */
  readonly follows: Seed | null;
}

/** What a rule of structure may look at. */
export interface StructureInput {
  readonly report: Report;
  readonly seeds: readonly Seed[];
  /** The quotations of the text by their marks, in order. */
  readonly quotations: readonly Span[];
  /** Who speaks where, as far as it can be told before the structure is known. Worked out on the first call. */
  speakers(): KnownSpeakers;
}

export interface KnownSpeakers {
  readonly sources: readonly Source[];
  /** The source that speaks by this cue; null where it can't be told. */
  by(cue: Span): string | null;
}

/** Changes the list of seeds: the rules run in their order, each on what the one before gave. */
export interface StructureRule {
  readonly name: string;
  apply(input: StructureInput): readonly Seed[];
}

/** The block at a position: binary search, since there may be many. Undefined between blocks. */
export function blockAt(blocks: readonly Block[], position: number): Block | undefined {
  let low = 0;
  let high = blocks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    if (!block) return undefined;
    if (position < block.start) high = middle - 1;
    else if (position >= block.end) low = middle + 1;
    else return block;
  }
  return undefined;
}

/** The place in a list of spans, ordered by their beginnings, of the first that begins at or behind a position. */
export function firstFrom(spans: readonly Span[], position: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Each block with the one behind it, by the id of the first. */
export function followers(blocks: readonly Block[]): Map<string, Block> {
  const next = new Map<string, Block>();
  blocks.forEach((block, i) => {
    const behind = blocks[i + 1];
    if (behind) next.set(block.id, behind);
  });
  return next;
}

/** Where a seed begins: its cue, else its content. */
export function anchorOf(seed: Seed): number {
  return seed.cue?.start ?? seed.content[0]?.start ?? seed.source[0]?.start ?? 0;
}
