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
  /** It is the second line of the block before. */
  readonly goesOn?: boolean;
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

/** A block in the making: the pieces that have been joined so far. */
interface Growing {
  readonly head: DraftBlock;
  readonly seam: boolean;
  readonly pieces: MappedText[];
  readonly links: DraftBlock['links'][number][];
  length: number;
}

/** Joins the paragraphs that a page's end or something taken out cut in two, and only those. */
export function joinCuts(placed: readonly Placed[], source: string, hyphens: HyphenJudge): DraftBlock[] {
  const out: Growing[] = [];
  for (const p of placed) {
    const open = openHalf(out, p);
    if (open) join(open, p.block, source, hyphens);
    else
      out.push({ head: p.block, seam: p.seam, pieces: [p.block.text], links: [...p.block.links], length: p.block.text.length });
  }
  return out.map((g) => (g.pieces.length === 1 ? g.head : { ...g.head, text: MappedText.concat(g.pieces), links: g.links }));
}

/** The block whose sentence goes on in `p`; null where there is none. */
function openHalf(out: readonly Growing[], p: Placed): Growing | null {
  if (p.goesOn) return out.at(-1) ?? null;
  let parted = p.cut;
  let seam = p.seam;
  for (let k = out.length - 1; k >= 0 && k >= out.length - 5; k--) {
    const before = out[k];
    if (!before) return null;
    if (ASIDE.has(before.head.type)) {
      parted = true;
      seam ||= before.seam;
      continue;
    }
    return (parted || seam) && goesOn(before, p.block, seam) ? before : null;
  }
  return null;
}

function goesOn(a: Growing, b: DraftBlock, seam: boolean): boolean {
  if (!JOINABLE.has(a.head.type) || (b.type !== a.head.type && b.type !== 'paragraph')) return false;
  const end = (a.pieces.at(-1)?.text ?? '').slice(-40);
  const begin = b.text.text.slice(0, 40);
  const within = beginsWithin(begin);
  if (endsSentence(end)) return within && ABBREVIATED.test(end.slice(-12));
  if (/[:;]$/.test(end) || countWords(a.head.text.text.slice(0, 200)) < 4) return false;
  if (within) return true;
  return seam && OPEN_END.test(end.slice(-24)) && /^["“‘']?[\p{Lu}\p{N}]/u.test(begin);
}

function join(a: Growing, b: DraftBlock, source: string, hyphens: HyphenJudge): void {
  const first = a.pieces.pop() ?? MappedText.empty;
  const last = first.runs.at(-1);
  const end = last?.to ?? 0;
  const next = b.text.runs[0]?.from ?? end;
  const exact = last !== undefined && last.how === undefined;
  const word = { from: exact ? last.from : end, to: end };
  const mended = exact ? mendHyphen(source, word, { from: next, to: b.text.runs[0]?.to ?? next }, hyphens) : null;
  const kept = mended?.runs[0]?.from ?? end;
  const head = mended ? first.slice(0, first.length - (end - kept)) : first;
  const gap = mended ?? MappedText.changed(' ', end, next, 'join');
  a.length += head.length - first.length + gap.length;
  a.links.push(...b.links.map((l) => ({ ...l, start: l.start + a.length, end: l.end + a.length })));
  a.pieces.push(head, gap, b.text);
  a.length += b.text.length;
}
