import { isCreditLine } from '../../html/types/creditText.ts';
import { isNotice } from '../../html/types/notices.ts';
import type { Unit } from '../../text/body/unit.ts';
import type { Ruling } from '../../text/ruling.ts';
import { BULLET, LIST_MARK } from '../breaks/neighbours.ts';
import type { Paragraph } from '../paragraphs.ts';
import type { Typography } from '../typography.ts';

/** What the type alone makes of a paragraph. */
export interface Kind {
  readonly kind: Unit['kind'];
  readonly level: number;
}

interface KindContext {
  readonly isTitle: boolean;
  readonly typography: Typography;
}

const sizeOf = (p: Paragraph): number => p.lines[0]?.size ?? 0;
const roleOf = (p: Paragraph): string => p.lines[0]?.tag?.role ?? '';
const isBold = (p: Paragraph): boolean => p.lines.every((l) => l.bold);

/** Heading, item of a list, table or plain paragraph: by the file's own tags, else by size, weight and marks. */
export function kindOf(paragraph: Paragraph, { isTitle, typography }: KindContext): Kind {
  const text = paragraph.text.text;
  if (paragraph.lines[0]?.isTable) return { kind: 'table', level: 0 };
  if (isTitle) return { kind: 'heading', level: 1 };
  const tagged = /^H([1-6])$/.exec(roleOf(paragraph))?.[1];
  if (tagged) return { kind: 'heading', level: Math.max(2, Number(tagged)) };
  if (BULLET.test(text) || /^L(?:I|Body)$/.test(roleOf(paragraph))) return { kind: 'item', level: 1 };
  if (isHeading(paragraph, typography)) return { kind: 'heading', level: sizeOf(paragraph) > typography.bodySize * 1.4 ? 2 : 3 };
  return { kind: 'paragraph', level: 0 };
}

/** Short, and larger or heavier than the body. */
function isHeading(paragraph: Paragraph, { bodySize }: Typography): boolean {
  const text = paragraph.text.text;
  if (text.length > 160 || paragraph.lines.length > 3 || !/\p{L}/u.test(text)) return false;
  const size = sizeOf(paragraph);
  const stands = size > bodySize * 1.12 || (isBold(paragraph) && size > bodySize * 0.97);
  return stands && !/[.,;]$/.test(text) && !/^["“‘]/.test(text) && !isNotice(text) && !isCreditLine(text);
}

/** One rule on what the type shows of paragraphs that no rule on words has taken. */
export interface TypeRule {
  readonly name: string;
  apply(ruling: Ruling, paragraphs: readonly Paragraph[], typography: Typography): void;
}

function eachOpen(
  judge: (p: Paragraph, i: number, ruling: Ruling, typography: Typography, all: readonly Paragraph[]) => void,
): TypeRule['apply'] {
  return (ruling, paragraphs, typography) => {
    paragraphs.forEach((p, i) => {
      if (ruling.isOpen(i)) judge(p, i, ruling, typography, paragraphs);
    });
  };
}

/** In this order; the first verdict on a paragraph stands. */
export const TYPE_RULES: readonly TypeRule[] = [
  {
    name: 'tagged',
    apply: eachOpen((p, i, ruling) => {
      const role = roleOf(p);
      if (role === 'Caption') ruling.make(i, 'caption', 'tagged');
      else if (role === 'BlockQuote') ruling.make(i, 'quote', 'tagged', 1);
      else if (role === 'Note') ruling.make(i, 'footnote', 'tagged');
    }),
  },
  {
    name: 'pull-quote',
    apply: (ruling, paragraphs, { bodySize }) => {
      const large = paragraphs.flatMap((p, i) =>
        ruling.isOpen(i) && sizeOf(p) > bodySize * 1.12 && p.text.length >= 30 ? [i] : [],
      );
      if (large.length === 0) return;
      const body = letters(
        paragraphs
          .filter((p) => sizeOf(p) <= bodySize * 1.12)
          .map((p) => p.text.text)
          .join(' '),
      );
      for (const i of large) {
        const words = letters(paragraphs[i]?.text.text ?? '');
        if (words.length >= 24 && body.includes(words)) ruling.remove(i, 'pull-quote', 'pull-quote');
      }
    },
  },
  {
    name: 'footnote',
    apply: eachOpen((p, i, ruling, { bodySize }) => {
      if (sizeOf(p) < bodySize * 0.92 && /^(?:\[?\d{1,3}\]?|[*†‡§])\s?\p{L}/u.test(p.text.text))
        ruling.make(i, 'footnote', 'small-type-with-mark');
    }),
  },
  {
    name: 'numbered-items',
    apply: eachOpen((p, i, ruling, _, all) => {
      const text = p.text.text;
      if (!LIST_MARK.test(text)) return;
      // A number or a letter only in company.
      if ([all[i - 1], all[i + 1]].some((q) => q && LIST_MARK.test(q.text.text))) ruling.make(i, 'list-item', 'list-mark', 1);
    }),
  },
  {
    name: 'caption',
    apply: eachOpen((p, i, ruling, { bodySize }) => {
      const words = p.text.text.split(' ').length;
      if (sizeOf(p) < bodySize * 0.93 && words >= 4 && p.text.length <= 600 && i > 0) ruling.make(i, 'caption', 'small-type');
    }),
  },
  { name: 'indented-quotation', apply: eachOpen(indentedQuote) },
];

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Every line stands in from the edge of the column around it, in the body's type. */
function indentedQuote(p: Paragraph, i: number, ruling: Ruling, { bodySize }: Typography, all: readonly Paragraph[]): void {
  if (p.lines.length < 2 || sizeOf(p) > bodySize * 1.05 || sizeOf(p) < bodySize * 0.8) return;
  const left = Math.min(...p.lines.map((l) => l.left));
  const page = p.lines[0]?.page;
  const around = [all[i - 1], all[i + 1]].filter(
    (q): q is Paragraph =>
      q !== undefined &&
      Math.abs(sizeOf(q) - bodySize) < 0.4 &&
      q.lines.some((l) => l.page === page && l.left < left && l.right > left),
  );
  if (around.length === 0) return;
  const inset = (q: Paragraph) => left - Math.min(...q.lines.map((l) => l.left));
  if (around.every((q) => inset(q) > 1.2 * bodySize && inset(q) < 8 * bodySize)) ruling.make(i, 'quote', 'indented', 1);
}
