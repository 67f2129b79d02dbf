import type { Block, Report, Span } from '../../contract/index.ts';
import { trimSpan } from '../spans.ts';
import { blockAt, type Seed, type StructureRule } from './seed.ts';

/** "HALE:", "DR. MARSH:", "Q:", "Ellen Marsh:" at a paragraph's beginning, perhaps behind an opening quotation mark. */
const LABEL = /^["“]?((?:\p{Lu}[\p{L}.'’-]{0,25})(?: \p{Lu}[\p{L}.'’-]{0,25}){0,3})\s?:\s+(?=\S)/u;
/** Fewer labelled paragraphs than this are headlines and lists more often than talk. */
const FEWEST_TURNS = 4;

interface Turn {
  readonly block: Block;
  readonly label: Span;
  readonly from: number;
}

/**
 * The turns of a transcript: paragraphs that begin with a speaker's label. They are questions or answers of whom the label
 * names (guideline rule 13); a paragraph without a label goes on in the turn before. Only where labels come back, so that
 * "Note: …" is no speaker.
 */
export const turns: StructureRule = {
  name: 'turn',
  apply({ report, seeds }) {
    const found = turnsOf(report);
    if (found.length < FEWEST_TURNS) return seeds;
    const taken = new Set(seeds.flatMap((s) => (s.cue ? [blockAt(report.blocks, s.cue.start)?.id] : [])));
    const made: Seed[] = [];
    const byBlock = new Map(found.map((t) => [t.block.id, t]));
    const last = found.at(-1);
    let current: Seed | null = null;
    for (const block of report.blocks) {
      const turn = byBlock.get(block.id);
      if (turn) {
        const isSaid = taken.has(block.id) && seeds.some((s) => s.cue && s.cue.start >= block.start && s.cue.start < turn.from);
        current = isSaid ? null : seedOf(report.text, turn);
        if (current) made.push(current);
      } else if (block.type !== 'paragraph' || block.start > (last?.block.start ?? 0)) current = null;
      else if (current && !/^\s*["“]?[([].*[)\]]["”]?\.?\s*$/s.test(report.text.slice(block.start, block.end))) {
        made.push({
          content: [{ start: block.start, end: block.end }],
          cue: null,
          source: [],
          how: 'continued',
          score: 0.8,
          follows: current,
        });
      }
    }
    return [...seeds, ...made];
  },
};

function turnsOf(report: Report): Turn[] {
  const all: (Turn & { name: string })[] = [];
  for (const block of report.blocks) {
    if (block.type !== 'paragraph') continue;
    const m = LABEL.exec(report.text.slice(block.start, Math.min(block.end, block.start + 140)));
    if (!m?.[1]) continue;
    const start = block.start + m[0].indexOf(m[1]);
    all.push({ block, label: { start, end: start + m[1].length }, from: block.start + m[0].length, name: m[1] });
  }
  const times = new Map<string, number>();
  for (const { name } of all) times.set(name, (times.get(name) ?? 0) + 1);
  const back = all.filter((t) => (times.get(t.name) ?? 0) > 1);
  return new Set(back.map((t) => t.name)).size > 1 ? back : [];
}

function seedOf(text: string, { block, label, from }: Turn): Seed {
  const content = trimSpan(text, { start: from, end: block.end });
  const asks = /\?["”]?$/.test(text.slice(content.start, content.end));
  const isLetter = label.end - label.start === 1;
  return {
    content: [content],
    cue: null,
    source: isLetter ? [] : [label],
    how: asks ? 'question' : 'answer',
    score: 0.9,
    follows: null,
  };
}
