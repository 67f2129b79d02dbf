import type { Block, Span } from '../../contract/index.ts';
import { contains, overlap } from '../spans.ts';
import { blockAt, type Seed, type StructureRule } from './seed.ts';

/** "– Mara Voss, harbour master": a dash and a few words, a line of their own below what they sign. */
const LINE = /^\s*([–—―]|--|-(?=\s))\s*(?=[\p{L}@])/u;
const MOST_WORDS = 14;

/**
 * A quotation that is signed: the line below it, with a dash and a name, says whose it is, and the quotation below that line
 * is the next one's. Read without this, the line goes to the words behind it, and somebody is quoted with another's words.
 */
export const attributionLines: StructureRule = {
  name: 'attribution-line',
  apply({ report, seeds }) {
    const signed: Seed[] = [];
    const lines: Span[] = [];
    const { blocks, text } = report;
    for (let i = 1; i < blocks.length; i++) {
      const line = blocks[i];
      const dash = line ? LINE.exec(text.slice(line.start, line.end)) : null;
      if (!line || !dash?.[1] || text.slice(line.start, line.end).split(/\s+/).length > MOST_WORDS) continue;
      const quoted = quotedAbove(text, blocks, i);
      if (quoted.length === 0) continue;
      const cue = line.start + dash[0].indexOf(dash[1]);
      lines.push(line);
      signed.push({
        content: quoted.map(({ start, end }) => ({ start, end })),
        cue: { start: cue, end: cue + dash[1].length },
        source: [{ start: line.start + dash[0].length, end: line.end }],
        how: quoted[0]?.type === 'quote' ? 'block-quote' : 'cue',
        score: 0.9,
        follows: null,
      });
    }
    if (signed.length === 0) return seeds;
    const lineIds = new Set(lines.map((l) => blockAt(blocks, l.start)?.id));
    const stands = (span: Span) => lineIds.has(blockAt(blocks, span.start)?.id);
    return [...seeds.filter((s) => !(s.cue && stands(s.cue)) && !s.source.some(stands) && !isSigned(s, signed)), ...signed];
  },
};

/** The marked block quotation right above, or the paragraph right above that is one quotation from end to end. */
function quotedAbove(text: string, blocks: readonly Block[], at: number): Block[] {
  const above: Block[] = [];
  for (let i = at - 1; i >= 0 && blocks[i]?.type === 'quote'; i--) {
    const block = blocks[i];
    if (block) above.unshift(block);
  }
  if (above.length > 0) return above;
  const last = blocks[at - 1];
  return last && /^\s*["“‘«][\s\S]*["”’»]\s*$/.test(text.slice(last.start, last.end)) && last.type === 'paragraph' ? [last] : [];
}

/** Somebody else's statement of much the same words, told from outside the quotation. */
function isSigned(seed: Seed, signed: readonly Seed[]): boolean {
  const { cue } = seed;
  if (!cue) return false;
  return signed.some(
    (s) => s.content.some((c) => seed.content.some((x) => overlap(c, x) > 0)) && !s.content.some((c) => contains(c, cue)),
  );
}
