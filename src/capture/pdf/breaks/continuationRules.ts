import type { Line } from '../lines.ts';
import { isFirstLineIndent, type Typography } from '../typography.ts';
import { BULLET, beginsInside, endsSentence, endsWithHyphen, LIST_MARK, type Verdict } from './neighbours.ts';

/** The last line of a column, page or piece of text, and the first of one that may go on with it. */
export interface Ends {
  readonly last: Line;
  readonly first: Line;
  /** Right edge of the column that `last` stands in. */
  readonly columnRight: number;
  /** Left edge of the column that `first` stands in. */
  readonly columnLeft: number;
  readonly typography: Typography;
  readonly tagsHold: boolean;
  /** In this document a full line that ends a sentence is seldom a paragraph's last. */
  readonly fullMeansMore: boolean;
}

export interface ContinuationRule {
  readonly name: string;
  judge(ends: Ends): Verdict;
}

/** The first word of the next line would not have fitted any more. In justified text the line ends on the edge itself. */
function isFull({ last, first, columnRight, typography }: Ends): boolean {
  const room = columnRight - last.right;
  return typography.justified ? room < 1 : room < first.firstWord + 0.3 * last.size;
}

/** From top to bottom; where no rule has anything to say, a new paragraph begins. */
export const CONTINUATION_RULES: readonly ContinuationRule[] = [
  { name: 'table', judge: ({ last, first }) => (last.isTable || first.isTable ? 'break' : null) },
  {
    name: 'other-type',
    judge: ({ last, first }) =>
      Math.abs(last.size - first.size) > 0.04 * first.size || last.bold !== first.bold ? 'break' : null,
  },
  {
    name: 'tags',
    judge: ({ last, first, tagsHold }) => {
      if (!tagsHold || last.page !== first.page || !last.lastTag || !first.tag) return null;
      return last.lastTag.element === first.tag.element ? 'join' : null;
    },
  },
  {
    name: 'list-mark',
    judge: (ends) => {
      const text = ends.first.text.text;
      if (!LIST_MARK.test(text)) return null;
      return BULLET.test(text) || !isFull(ends) || endsSentence(ends.last.text.text) ? 'break' : null;
    },
  },
  {
    name: 'first-line-indent',
    judge: ({ first, columnLeft, typography }) =>
      typography.indent > 0 && isFirstLineIndent(first.left - columnLeft, first.size) ? 'break' : null,
  },
  {
    name: 'begins-inside',
    judge: (ends) => {
      const { last, first, columnRight } = ends;
      if (!beginsInside(first.text.text) || endsSentence(last.text.text)) return null;
      // Beside a picture lines may end early, but not after a word or two.
      return last.right - last.left > 0.5 * (columnRight - last.left) ? 'join' : null;
    },
  },
  {
    name: 'hyphen',
    judge: ({ last, first }) => (endsWithHyphen(last.text.text) && /^\p{L}/u.test(first.text.text) ? 'join' : null),
  },
  { name: 'line-left-short', judge: (ends) => (isFull(ends) ? null : 'break') },
  { name: 'no-sentence-end', judge: ({ last }) => (endsSentence(last.text.text) ? null : 'join') },
  {
    name: 'flush',
    judge: ({ typography, fullMeansMore }) => (typography.justified || typography.indent > 0 || fullMeansMore ? 'join' : null),
  },
];

export function judgeEnds(ends: Ends): { joins: boolean; rule: string } {
  for (const rule of CONTINUATION_RULES) {
    const verdict = rule.judge(ends);
    if (verdict) return { joins: verdict === 'join', rule: rule.name };
  }
  return { joins: false, rule: 'undecided' };
}
