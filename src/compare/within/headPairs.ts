import { directness, sameWords } from './directness.ts';
import type { RenderedPair } from './pair.ts';
import type { Passage } from './passage.ts';
import type { ReportView } from './view.ts';
import type { Shared } from './weights.ts';

/** How much of a line of the head must stand in the passage that it sums up: share and weight, and how many words. */
interface Least {
  readonly share: number;
  readonly weight: number;
  readonly words: number;
}

const SAME_ORIGIN: readonly Least[] = [
  { share: 0.35, weight: 2.5, words: 2 },
  { share: 0.5, weight: 1, words: 1 },
];
/** Where the head names nobody, more is needed: what it tells could be anybody's. */
const ANYBODY: readonly Least[] = [{ share: 0.5, weight: 3, words: 3 }];
/** The report's first sentences are what its title sums up. */
const LEAD: readonly Least[] = [
  { share: 0.25, weight: 3, words: 3 },
  { share: 0.5, weight: 1, words: 2 },
];
/** Passages nearly as good as the best are as good: the most direct of them is taken. */
const NEARLY = 0.85;

/** Each line of the head, each heading and each caption with the passage of the body that it sums up or shows. */
export function headPairs(view: ReportView): RenderedPair[] {
  const headings = view.trace.blocks.flatMap((b, i) => (b.type === 'heading' ? [i] : []));
  const lead = view.passages.find((p) => p.place === 'body')?.block ?? -1;
  return view.passages.flatMap((a) => {
    if (!sumsUp(a) || asks(view, a)) return [];
    const section = a.place === 'heading' ? (headings.find((i) => i > a.block) ?? Number.POSITIVE_INFINITY) : null;
    const fitting = view.akin(a).flatMap((b) => {
      if (section !== null && (b.block < a.block || b.block >= section)) return [];
      if (!canBeRendered(a, b, view)) return [];
      const shared = view.weights.shared(a, ofSpeaker(a) ? b.said : b.stems);
      return enough(shared, leastOf(a, b, lead)) ? [{ b, covered: shared.covered }] : [];
    });
    if (fitting.some(({ b }) => sameWords(view, a, b))) return [];
    const best = Math.max(...fitting.map((x) => x.covered));
    const [chosen] = fitting
      .filter((x) => x.covered >= best * NEARLY)
      .sort((x, y) => directness(y.b) - directness(x.b) || x.b.hull.start - y.b.hull.start);
    return chosen ? [{ a, b: chosen.b, covered: chosen.covered, by: a.place }] : [];
  });
}

/** A caption that nobody is said to say tells what the picture shows; who declines says nothing to be found again. */
function sumsUp(a: Passage): boolean {
  if (a.place === 'body' || a.statement?.within) return false;
  return a.statement ? a.statement.act !== 'decline' && a.statement.how !== 'question' : a.place !== 'caption';
}

/** A headline that asks whether something is so says nothing that could be kept or changed. */
function asks(view: ReportView, a: Passage): boolean {
  return view.words(a.hull).trimEnd().endsWith('?');
}

/** Only the body is nearer to anybody's own words; of a speaker the head names only that origin's words are rendered. */
function canBeRendered(a: Passage, b: Passage, view: ReportView): boolean {
  if (b.place !== 'body' || b.statement?.act === 'decline') return false;
  if (!a.statement || a.statement.speaker === null) return true;
  return b.statement !== null && view.origins.within(a.statement, b.statement);
}

function leastOf(a: Passage, b: Passage, lead: number): readonly Least[] {
  if (ofSpeaker(a)) return SAME_ORIGIN;
  return a.place === 'title' && b.block >= lead && b.block <= lead + 1 ? LEAD : ANYBODY;
}

function ofSpeaker(a: Passage): boolean {
  return a.statement !== null && a.statement.speaker !== null;
}

function enough({ covered, weight, count }: Shared, least: readonly Least[]): boolean {
  return least.some((l) => covered >= l.share && weight >= l.weight && count >= l.words);
}
