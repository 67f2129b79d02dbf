import type { Block, Link, Removal, Report, Run } from '../contract/index.ts';

/** A block of a report taken out of it: its text, and places counted from its own beginning. */
export interface LooseBlock extends Omit<Block, 'id' | 'start' | 'end'> {
  readonly text: string;
}

/** Between two blocks stands one blank line. */
const SEPARATOR = '\n\n';

/** A report's blocks, each for itself. */
export function looseBlocks(report: Report): LooseBlock[] {
  return report.blocks.map(({ id: _id, start, end, origin, links, ...rest }) => ({
    ...rest,
    text: report.text.slice(start, end),
    origin: moved(origin, -start),
    links: moved(links, -start),
  }));
}

/** The report with other blocks in its place, and more that was left out. */
export function withBlocks(report: Report, loose: readonly LooseBlock[], removed: readonly Removal[]): Report {
  const blocks: Block[] = [];
  const texts: string[] = [];
  let at = 0;
  for (const { text, origin, links, ...rest } of loose) {
    if (text === '') continue;
    if (texts.length > 0) at += SEPARATOR.length;
    const id = `b${blocks.length + 1}`;
    blocks.push({ ...rest, id, start: at, end: at + text.length, origin: moved(origin, at), links: moved(links, at) });
    texts.push(text);
    at += text.length;
  }
  return { ...report, text: texts.join(SEPARATOR), blocks, removed: [...report.removed, ...removed] };
}

/** The block as something left out. */
export function asRemoval({ text, origin }: LooseBlock, reason: string): Removal {
  return { reason, text, origin: [...origin] };
}

function moved<T extends Run | Link>(places: readonly T[], by: number): T[] {
  return places.map((p) => ({ ...p, start: p.start + by, end: p.end + by }));
}
