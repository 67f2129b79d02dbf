import type { ChangeRule } from './comparison.ts';

const CONDITIONS = new Set('if unless until provided till'.split(' '));
/** Words on the other side that keep the condition or its sense. */
const KEPT = new Set(
  'if unless until till provided when once after before only may might could would conditional conditionally condition conditions pending'.split(
    ' ',
  ),
);

/** A condition that stands right behind what both sides say is left out: "would welcome an audit" for "… if it looked at everybody". */
export const condition: ChangeRule = {
  name: 'condition left out',
  find({ inA, inB, covered }) {
    if (covered < 0.6 || inA.some((t) => KEPT.has(t.lower) && t.lower !== 'would')) return null;
    for (let i = 1; i < inB.length; i++) {
      const token = inB[i];
      if (!token || !CONDITIONS.has(token.lower)) continue;
      const before = inB.slice(Math.max(0, i - 3), i).filter((t) => t.word);
      if (!before.some((t) => t.shared)) continue;
      const end = clauseEnd(inB, i);
      const last = inA.findLast((t) => t.shared) ?? null;
      return { kind: 'omission', a: last && { start: last.start, end: last.end }, b: { start: token.start, end } };
    }
    return null;
  },
};

function clauseEnd(tokens: readonly { end: number; text: string; start: number }[], from: number): number {
  let end = tokens[from]?.end ?? 0;
  for (const t of tokens.slice(from + 1, from + 20)) {
    if (/^[.;!?]$/.test(t.text)) break;
    end = t.end;
  }
  return end;
}
