import type { Source } from '../../../contract/index.ts';
import { stemOf } from '../../../language/stem.ts';
import { directness } from '../directness.ts';
import type { Passage } from '../passage.ts';
import type { ReportView } from '../view.ts';
import { type Dispute, type DisputeRule, isClaim } from './disputeRule.ts';

const CONTRADICTS = new Set(['contradict', 'dispute', 'counter', 'rebut', 'refute', 'correct'].map(stemOf));
const REACH = 4;

/** The report says that somebody contradicted somebody: the nearest own words of both are the ends. */
export const contradicted: DisputeRule = {
  name: 'contradicted',
  find(view) {
    return view.passages.flatMap((p): Dispute[] => {
      const { statement } = p;
      if (!statement?.cue || p.place !== 'body' || statement.within || statement.negated) return [];
      if (!view.tokens([statement.cue]).some((t) => CONTRADICTS.has(stemOf(t.lower)))) return [];
      const other = named(view, p);
      if (!other || statement.speaker === null || view.origins.same(other.id, statement.speaker)) return [];
      const b = nearestWords(view, p, statement.speaker, true);
      const a = nearestWords(view, p, other.id, false);
      return a && b ? [{ a, b, score: 0.8, assertedBy: 'report', evidence: p.hull }] : [];
    });
  },
};

/** The content is nothing but somebody's name. */
function named(view: ReportView, { content }: Passage): Source | null {
  const words = content
    .map((c) => view.words(c))
    .join(' ')
    .replace(/[’']s?$/, '')
    .trim();
  if (words.length > 60) return null;
  return view.trace.sources.find((s) => s.name === words || s.aliases.includes(words) || s.name.endsWith(` ${words}`)) ?? null;
}

/** The denier's first words after it, the other's last before it; quoted ones first. */
function nearestWords(view: ReportView, p: Passage, speaker: string, after: boolean): Passage | null {
  const own = view.passages.filter(
    (x) =>
      x !== p &&
      isClaim(x) &&
      x.statement?.within === null &&
      view.origins.same(x.statement.speaker, speaker) &&
      (after ? x.hull.start >= p.hull.end && x.block - p.block <= REACH : x.hull.end <= p.hull.start),
  );
  const ordered = after ? own : [...own].reverse().slice(0, 4);
  const most = Math.max(...ordered.map(directness));
  return ordered.find((x) => directness(x) === most) ?? null;
}
