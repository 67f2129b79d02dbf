import { stemOf } from '../../../language/stem.ts';
import type { ChangeRule, Compared, Comparison } from './comparison.ts';

const NEGATORS = new Set("not n't never no nobody none nothing neither nor cannot".split(' '));
/** Words that carry a "no" in themselves. */
const DENIALS = new Set(
  'deny denial reject refuse false untrue fail lack refute dispute wrong stop prevent avoid unable hardly barely scarcely rule impossible oppose block ban'
    .split(' ')
    .map(stemOf),
);
/** So far behind a negator may stand what it negates, and so many words that tell anything: "never gave the order". */
const REACH = 6;
const NEGATED = 2;

/** What one side says the other denies: a common word is negated on one side, and on the other nothing is. */
export function areOpposed({ a, b, inA, inB }: Comparison): boolean {
  const denied = (p: Comparison['a']) => p.statement?.act === 'deny' && !p.statement.negated;
  const [na, nb] = [polarities(inA, denied(a)), polarities(inB, denied(b))];
  return [...na].some(([stem, no]) => no !== 'both' && (nb.get(stem) ?? 'both') !== 'both' && nb.get(stem) !== no);
}

/**
 * The very word is negated on one side ("did not agree") and on the other it stands alone in a passage without any "no".
 */
export const polarity: ChangeRule = {
  name: 'polarity',
  find({ a, b, inA, inB, covered }) {
    if (covered < 0.6 || a.statement?.act === 'deny' || b.statement?.act === 'deny') return null;
    const [noA, noB] = [hasNo(inA), hasNo(inB)];
    if (noA === noB) return null;
    const [no, other] = noA ? [inA, inB] : [inB, inA];
    for (let i = 0; i < no.length; i++) {
      const token = no[i];
      const next = no.slice(i + 1, i + 3).find((t) => t.shared);
      if (!token || !NEGATORS.has(token.lower) || !next) continue;
      const bare = other.find((t) => t.stem === next.stem);
      if (!bare || no.filter((t) => t.stem === next.stem).length > 1) continue;
      const with_ = { start: token.start, end: next.end };
      const without = { start: bare.start, end: bare.end };
      return { kind: 'negation', a: noA ? with_ : without, b: noA ? without : with_ };
    }
    return null;
  },
};

export function hasNo(tokens: readonly { lower: string; stem: string }[]): boolean {
  return tokens.some((t) => NEGATORS.has(t.lower) || DENIALS.has(t.stem) || /^(?:un|non-|dis)/.test(t.lower));
}

/** For each common word whether it stands behind a negator, or not, or both. Where the whole is denied it is the other way round. */
function polarities(tokens: readonly Compared[], denied = false): Map<string, 'no' | 'yes' | 'both'> {
  const found = new Map<string, 'no' | 'yes' | 'both'>();
  let [left, words] = [0, 0];
  for (const t of tokens) {
    if (NEGATORS.has(t.lower) || DENIALS.has(t.stem)) {
      [left, words] = [REACH, NEGATED];
      continue;
    }
    if (!t.word) left = 0;
    const behind = left > 0 && words > 0;
    left--;
    if (t.told) words--;
    if (!t.shared) continue;
    const value = behind !== denied ? 'no' : 'yes';
    found.set(t.stem, (found.get(t.stem) ?? value) === value ? value : 'both');
  }
  return found;
}
