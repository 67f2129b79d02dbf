import type { DraftBlock } from '../../assemble.ts';
import { findMainRegion } from '../../text/body/mainRegion.ts';
import type { Unit } from '../../text/body/unit.ts';
import { Claims } from '../../text/claims.ts';
import { clearBelow } from '../../text/furniture/clearBelow.ts';
import { type Head, readHead } from '../../text/head/readHead.ts';
import { findPosts, POST_BODY } from '../../text/post/findPosts.ts';
import { postBlock } from '../../text/post/postBlock.ts';
import { AFTER_HEAD, BEFORE_HEAD } from '../../text/rules.ts';
import type { Ruling } from '../../text/ruling.ts';
import type { Sheet } from '../../text/sheet.ts';
import { joinedText } from '../joinedText.ts';
import type { Layout, RemovedText } from '../layOut.ts';
import type { Paragraph } from '../paragraphs.ts';
import type { PdfInfo } from '../pdfFile.ts';
import type { SourceText } from '../sourceText.ts';
import { findTitle } from './findTitle.ts';
import { withoutBullet } from './listMark.ts';
import { type PdfSheet, sheetOf } from './sheetOf.ts';
import { signedByNames } from './signedByNames.ts';
import { TypedRuling } from './typedRuling.ts';
import { type Kind, kindOf, TYPE_RULES } from './typeRules.ts';

export interface PdfBlocks {
  readonly blocks: readonly DraftBlock[];
  readonly removed: readonly RemovedText[];
  readonly sheet: Sheet;
  readonly ruling: Ruling;
  readonly head: Head;
  /** The type shows the title; else its place and words do. */
  readonly titleByType: boolean;
  /** Who signs without "By". */
  readonly signed: readonly string[];
}

/** A stretch of the document: a paragraph, or the part of one that a post leaves. */
interface Stretch {
  readonly paragraph: Paragraph;
  /** Where its lines stand in the sheet. */
  readonly places: readonly number[];
  readonly kind: Kind;
}

/**
 * Tells what each paragraph is. What the type shows (title, headings, lists, captions, quotations) is ours; what the words
 * show (posts, furniture, byline and date, notices, interviews) is told by the rules of the capture of text.
 */
export function blocksOf(layout: Layout, source: SourceText, info: PdfInfo, told: string | null): PdfBlocks {
  const { typography, lexicon } = layout;
  const sheet = sheetOf(layout.paragraphs, { source, typography, lexicon });
  const claims = new Claims(sheet.lines.length);
  const posts = findPosts(sheet.sheet, claims);
  const title = findTitle(layout.paragraphs, typography, info);
  const stretches = stretchesOf(layout, sheet, claims, title);
  const paragraphs = stretches.map((s) => s.paragraph);
  const units = stretches.map((s, i) => toUnit(s, stretches[i - 1], sheet, source));
  const ruling = new TypedRuling(sheet.sheet, units, paragraphs, typography);
  for (const rule of BEFORE_HEAD) rule.apply(ruling);
  const region = findMainRegion(ruling);
  // Running heads are gone before there are paragraphs.
  const head = readHead(ruling, region, told ?? title?.text.text ?? null, new Set());
  const titleAt = head.title ?? stretches.findIndex((s) => s.paragraph === title);
  ruling.make(titleAt, 'title', 'largest-type');
  const signed = head.byline ? [] : signedByNames(ruling, titleAt);
  clearBelow(ruling, region);
  for (const rule of TYPE_RULES) rule.apply(ruling, paragraphs, typography);
  for (const rule of AFTER_HEAD) rule.apply(ruling);

  const placed: { at: number; block: DraftBlock }[] = [];
  const removed: RemovedText[] = [...layout.removed];
  stretches.forEach(({ places }, i) => {
    const unit = ruling.units[i];
    const verdict = ruling.verdict(i);
    if (!unit) return;
    if (verdict?.kind === 'removed') removed.push({ reason: verdict.reason, text: unit.mapped });
    else placed.push({ at: places[0] ?? 0, block: blockOf(unit, verdict?.type ?? 'paragraph', verdict?.level) });
  });
  for (const find of posts) {
    const { block, button } = postBlock(sheet.sheet, find);
    placed.push({ at: Math.min(...find.body), block });
    if (button) removed.push({ reason: 'post-button', text: button });
  }
  sheet.lines.forEach((line, i) => {
    const reason = claims.reasonOf(i);
    if (reason !== undefined && reason !== POST_BODY) removed.push({ reason, text: line.text });
  });
  placed.sort((a, b) => a.at - b.at);
  return { blocks: placed.map((p) => p.block), removed, sheet: sheet.sheet, ruling, head, titleByType: title !== null, signed };
}

/** The paragraphs without the lines that belong to posts. */
function stretchesOf(layout: Layout, sheet: PdfSheet, claims: Claims, title: Paragraph | null): Stretch[] {
  const out: Stretch[] = [];
  let at = 0;
  for (const paragraph of layout.paragraphs) {
    const places = paragraph.lines.map((_, i) => at + i);
    at += places.length;
    const free = places.filter((i) => claims.isFree(i));
    const kind = kindOf(paragraph, { isTitle: paragraph === title, typography: layout.typography });
    if (free.length === 0) continue;
    if (free.length === places.length) out.push({ paragraph, places, kind });
    else {
      const lines = free.flatMap((i) => sheet.lines[i] ?? []);
      out.push({ paragraph: { ...paragraph, lines, text: joinedText(lines, layout.lexicon) }, places: free, kind });
    }
  }
  return out;
}

function toUnit(
  { paragraph, places, kind }: Stretch,
  before: Stretch | undefined,
  { sheet }: PdfSheet,
  source: SourceText,
): Unit {
  const mapped = kind.kind === 'item' ? withoutBullet(paragraph.text) : paragraph.text;
  const lines = places.flatMap((i) => sheet.lines[i] ?? []);
  return {
    lines,
    kind: kind.kind,
    level: kind.level,
    quote: 0,
    indent: 0,
    mapped,
    text: mapped.text,
    links: source.linksOn(mapped),
    images: [],
    gap: lines[0]?.blanks ?? 0,
    seam: before !== undefined && before.paragraph.lines.at(-1)?.page !== paragraph.lines[0]?.page,
  };
}

const LEVELLED: ReadonlySet<string> = new Set(['heading', 'list-item', 'quote']);

function blockOf(unit: Unit, type: DraftBlock['type'], told: number | undefined): DraftBlock {
  const level = told ?? unit.level;
  return { type, text: unit.mapped, links: unit.links, ...(LEVELLED.has(type) && level > 0 ? { level } : {}) };
}
