import type { BlockType } from '../../../contract/index.ts';
import { LIST_MARK } from '../breaks/neighbours.ts';
import type { Line } from '../lines.ts';
import type { Paragraph } from '../paragraphs.ts';
import type { Typography } from '../typography.ts';

/** A paragraph, its neighbours in reading order, and what is usual in the document. */
export interface Placed {
  readonly paragraph: Paragraph;
  readonly before: Paragraph | undefined;
  readonly after: Paragraph | undefined;
  /** It stands before the first paragraph of the body. */
  readonly ahead: boolean;
  /** It was taken for the report's title. */
  readonly isTitle: boolean;
  readonly typography: Typography;
}

/** One rule on what a paragraph is; null where it has nothing to say. */
export interface BlockRule {
  readonly name: string;
  judge(placed: Placed): { type: BlockType; level?: number } | null;
}

const first = (p: Paragraph): Line | undefined => p.lines[0];
const sizeOf = (p: Paragraph): number => first(p)?.size ?? 0;
const roleOf = (p: Paragraph): string => first(p)?.tag?.role ?? '';
const isBold = (p: Paragraph): boolean => p.lines.every((l) => l.bold);

/** From top to bottom: the first rule with something to say decides; what none knows is a paragraph. */
export const BLOCK_RULES: readonly BlockRule[] = [
  { name: 'title', judge: ({ isTitle }) => (isTitle ? { type: 'title' } : null) },
  {
    name: 'tagged-heading',
    judge: ({ paragraph }) => {
      const level = /^H([1-6])$/.exec(roleOf(paragraph))?.[1];
      return level ? { type: 'heading', level: Number(level) } : null;
    },
  },
  { name: 'tagged-caption', judge: ({ paragraph }) => (roleOf(paragraph) === 'Caption' ? { type: 'caption' } : null) },
  { name: 'tagged-quote', judge: ({ paragraph }) => (roleOf(paragraph) === 'BlockQuote' ? { type: 'quote', level: 1 } : null) },
  { name: 'tagged-footnote', judge: ({ paragraph }) => (roleOf(paragraph) === 'Note' ? { type: 'footnote' } : null) },
  { name: 'list-item', judge: listItem },
  { name: 'subtitle', judge: subtitle },
  { name: 'heading', judge: heading },
  { name: 'footnote', judge: footnote },
  { name: 'caption', judge: caption },
  { name: 'indented-quote', judge: indentedQuote },
];

function listItem({ paragraph, before, after }: Placed): { type: BlockType; level: number } | null {
  const text = paragraph.text.text;
  if (/^L(I|Body)$/.test(roleOf(paragraph))) return { type: 'list-item', level: 1 };
  if (!LIST_MARK.test(text)) return null;
  // A bullet says so by itself; a number or a letter only in company.
  if (/^[^\p{L}\d(—–-]/u.test(text)) return { type: 'list-item', level: 1 };
  const neighbours = [before, after].some((p) => p && LIST_MARK.test(p.text.text));
  return neighbours ? { type: 'list-item', level: 1 } : null;
}

function subtitle({ paragraph, before, ahead, typography }: Placed): { type: BlockType } | null {
  if (!ahead || !before || paragraph.lines.length > 4) return null;
  const size = sizeOf(paragraph);
  if (size <= typography.bodySize * 1.08 || size >= sizeOf(before)) return null;
  return paragraph.text.text.split(' ').length >= 4 ? { type: 'subtitle' } : null;
}

/** Short, larger or heavier than the body, and something follows it. */
function heading({ paragraph, after, typography }: Placed): { type: BlockType; level: number } | null {
  const text = paragraph.text.text;
  if (!after || text.length > 160 || paragraph.lines.length > 3 || !/\p{L}/u.test(text)) return null;
  const size = sizeOf(paragraph);
  const larger = size > typography.bodySize * 1.12;
  const heavier = isBold(paragraph) && size > typography.bodySize * 0.97 && !isBold(after);
  if (!larger && !heavier) return null;
  if (/[.,;]$/.test(text) || /^["“‘]/.test(text)) return null;
  return { type: 'heading', level: size > typography.bodySize * 1.4 ? 2 : 3 };
}

/** In small type at the foot of the page, with its mark. */
function footnote({ paragraph, typography }: Placed): { type: BlockType } | null {
  if (sizeOf(paragraph) > typography.bodySize * 0.92) return null;
  return /^(?:\[?\d{1,3}\]?|[*†‡§])\s?\p{L}/u.test(paragraph.text.text) ? { type: 'footnote' } : null;
}

function caption({ paragraph, typography, ahead }: Placed): { type: BlockType } | null {
  const text = paragraph.text.text;
  const small = sizeOf(paragraph) < typography.bodySize * 0.93;
  if (!small || ahead || text.length > 600) return null;
  return text.split(' ').length >= 4 ? { type: 'caption' } : null;
}

/** Every line stands in from the edge of the column around it, in the body's type. */
function indentedQuote({ paragraph, before, after, typography }: Placed): { type: BlockType; level: number } | null {
  const around = [before, after].filter(
    (p): p is Paragraph => p !== undefined && Math.abs(sizeOf(p) - typography.bodySize) < 0.4,
  );
  if (around.length === 0 || paragraph.lines.length < 2 || sizeOf(paragraph) > typography.bodySize * 1.05) return null;
  const left = Math.min(...paragraph.lines.map((l) => l.left));
  const inset = (p: Paragraph) => left - Math.min(...p.lines.map((l) => l.left));
  const page = first(paragraph)?.page;
  const sameColumn = around.filter((p) => p.lines.some((l) => l.page === page && l.left < left && l.right > left));
  if (sameColumn.length === 0) return null;
  return sameColumn.every((p) => inset(p) > 1.2 * typography.bodySize && inset(p) < 8 * typography.bodySize)
    ? { type: 'quote', level: 1 }
    : null;
}

/** What a paragraph is, and by which rule. */
export function blockTypeOf(placed: Placed): { type: BlockType; level?: number; rule: string } {
  for (const rule of BLOCK_RULES) {
    const verdict = rule.judge(placed);
    if (verdict) return { ...verdict, rule: rule.name };
  }
  return { type: 'paragraph', rule: 'paragraph' };
}
