import { MappedText } from '../../../report/mappedText.ts';
import type { DraftBlock } from '../../assemble.ts';
import { type HyphenJudge, mendHyphen } from '../inline/hyphen.ts';
import { beginsWithin, countWords, endsSentence } from '../prose.ts';

/** A block with what stands between it and the block before it. */
export interface Placed {
  readonly block: DraftBlock;
  /** Where its first line begins and its last ends in the source. */
  readonly from: number;
  readonly to: number;
  /** A page ends between it and the block before. */
  readonly seam: boolean;
  /** Something was taken out between it and the block before. */
  readonly cut: boolean;
}

const JOINABLE = new Set(['paragraph', 'quote', 'list-item', 'answer', 'question']);
/** What may stand between the halves of a paragraph: it was set into the page there. */
const ASIDE = new Set(['caption', 'credit', 'post']);
/** No sentence ends with these. */
const OPEN_END =
  /(?:[,–—(-]|\b(?:a|an|the|of|to|in|on|for|with|and|or|but|as|at|by|from|that|which|who|whose|when|while|than|its|his|her|their|our|is|are|was|were|has|have|had|will|would|could|should|may|might|be|been|not|said|says|into|over|under|about|between|against|mr|mrs|ms|dr|gen|sen|rep|gov|lt|col|president|minister|secretary)\.?)$/i;
/** An abbreviation whose point ends no sentence where a small letter follows. */
const ABBREVIATED =
  /(?:\b(?:\p{Lu}\.){1,4}|\b(?:mr|mrs|ms|dr|gen|sen|rep|gov|lt|col|jan|feb|mar|apr|aug|sept?|oct|nov|dec|no|vs|etc|inc|co|corp|st)\.)$/iu;

/** Joins the paragraphs that a page's end or something taken out cut in two, and only those. */
export function joinCuts(placed: readonly Placed[], source: string, hyphens: HyphenJudge): DraftBlock[] {
  const out: Placed[] = [];
  for (const p of placed) {
    const k = openHalf(out, p);
    const before = k === null ? undefined : out[k];
    if (before && k !== null) out[k] = { ...before, block: join(before, p, source, hyphens), to: p.to };
    else out.push(p);
  }
  return out.map((p) => p.block);
}

/** The place of the block whose sentence goes on in `p`; null where there is none. */
function openHalf(out: readonly Placed[], p: Placed): number | null {
  let parted = p.cut;
  let seam = p.seam;
  for (let k = out.length - 1; k >= 0 && k >= out.length - 5; k--) {
    const before = out[k];
    if (!before) return null;
    if (ASIDE.has(before.block.type)) {
      parted ||= true;
      seam ||= before.seam;
      continue;
    }
    return (parted || seam) && goesOn(before.block, p.block, seam) ? k : null;
  }
  return null;
}

function goesOn(a: DraftBlock, b: DraftBlock, seam: boolean): boolean {
  if (!JOINABLE.has(a.type) || (b.type !== a.type && b.type !== 'paragraph')) return false;
  const [first, second] = [a.text.text, b.text.text];
  const within = beginsWithin(second);
  if (endsSentence(first)) return within && ABBREVIATED.test(first.slice(-12));
  if (/[:;]$/.test(first) || countWords(first) < 4) return false;
  if (within) return true;
  return seam && OPEN_END.test(first.slice(-24)) && /^["“‘']?[\p{Lu}\p{N}]/u.test(second);
}

function join(a: Placed, b: Placed, source: string, hyphens: HyphenJudge): DraftBlock {
  const [first, second] = [a.block.text, b.block.text];
  const last = first.runs.at(-1);
  const end = last?.to ?? 0;
  const next = second.runs[0]?.from ?? end;
  const exact = last !== undefined && last.how === undefined;
  const word = { from: exact ? last.from : end, to: end };
  const mended = exact ? mendHyphen(source, word, { from: next, to: second.runs[0]?.to ?? next }, hyphens) : null;
  const kept = mended?.runs[0]?.from ?? end;
  const head = mended ? first.slice(0, first.length - (end - kept)) : first;
  const gap = mended ?? MappedText.changed(' ', end, next, 'join');
  const shift = head.length + gap.length;
  return {
    ...a.block,
    text: MappedText.concat([head, gap, second]),
    links: [...a.block.links, ...b.block.links.map((l) => ({ ...l, start: l.start + shift, end: l.end + shift }))],
  };
}
