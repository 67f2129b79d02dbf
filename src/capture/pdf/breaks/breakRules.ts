import { isFirstLineIndent } from '../typography.ts';
import {
  type BreakRule,
  BULLET,
  beginsInside,
  endsSentence,
  LIST_MARK,
  type Neighbours,
  roomLeft,
  type Verdict,
} from './neighbours.ts';

/** Steps between baselines, in multiples of the usual one. */
function step({ above, below, typography }: Neighbours): number {
  return (below.base - above.base) / (Math.max(above.size, below.size) * typography.lead(below.size));
}

/** From top to bottom: the first rule with something to say decides; where none has, the paragraph goes on. */
export const BREAK_RULES: readonly BreakRule[] = [
  { name: 'table', judge: ({ above, below }) => (above.isTable || below.isTable ? 'break' : null) },
  {
    name: 'other-size',
    judge: ({ above, below }) => (Math.abs(above.size - below.size) > 0.08 * Math.max(above.size, below.size) ? 'break' : null),
  },
  {
    name: 'tags',
    judge: (pair) => {
      const { above, below, tagsHold } = pair;
      if (!tagsHold || !above.lastTag || !below.tag) return null;
      if (above.lastTag.element === below.tag.element) return step(pair) < 1.9 ? 'join' : null;
      return 'break';
    },
  },
  { name: 'space-between', judge: (pair) => (step(pair) > 1.3 ? 'break' : null) },
  { name: 'list-mark', judge: listMark },
  {
    name: 'other-weight',
    judge: (pair) => {
      const { above, below } = pair;
      if (above.bold === below.bold) return null;
      return roomLeft(pair) > 0 || !beginsInside(below.text.text) ? 'break' : null;
    },
  },
  { name: 'first-line-indent', judge: firstLineIndent },
  { name: 'line-left-short', judge: leftShort },
  {
    name: 'a-little-space-between',
    judge: (pair) =>
      step(pair) > 1.13 && endsSentence(pair.above.text.text) && !beginsInside(pair.below.text.text) ? 'break' : null,
  },
];

/** A bullet is one for sure; a dash, a number or a letter with a point may also stand at the beginning of a line by chance. */
function listMark(pair: Neighbours): Verdict {
  const { above, below } = pair;
  const text = below.text.text;
  if (!LIST_MARK.test(text)) return null;
  if (BULLET.test(text)) return 'break';
  return roomLeft(pair) > 0 || endsSentence(above.text.text) || LIST_MARK.test(above.text.text) ? 'break' : null;
}

/** The line begins further right than the lines above and below it. */
function firstLineIndent(pair: Neighbours): Verdict {
  const { above, below, after, columnLeft } = pair;
  const by = below.left - columnLeft;
  if (!isFirstLineIndent(by, below.size)) return null;
  // Under a paragraph of one line, set in by as much as the document's first lines are.
  if (Math.abs(above.left - below.left) < 1 && Math.abs(by - pair.typography.indent) < 1) return 'break';
  if (above.left - columnLeft > 0.5 * below.size) return null;
  if (beginsInside(below.text.text) && !endsSentence(above.text.text)) return null;
  if (after && after.left - columnLeft < 0.5 * below.size) return 'break';
  return endsSentence(above.text.text) ? 'break' : null;
}

/** The next word would have fitted on the line above, so the line was ended on purpose. */
function leftShort(pair: Neighbours): Verdict {
  const { above, below, columnLeft, columnRight } = pair;
  const room = roomLeft(pair);
  if (room <= 0.4 * above.size) return null;
  if (beginsInside(below.text.text) && !endsSentence(above.text.text)) {
    return room > 0.4 * (columnRight - columnLeft) ? 'break' : null;
  }
  return 'break';
}

/** Whether a new paragraph begins with the lower of two neighbours, and by which rule. */
export function judgeNeighbours(pair: Neighbours): { breaks: boolean; rule: string } {
  for (const rule of BREAK_RULES) {
    const verdict = rule.judge(pair);
    if (verdict) return { breaks: verdict === 'break', rule: rule.name };
  }
  return { breaks: false, rule: 'goes-on' };
}
