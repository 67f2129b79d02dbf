import type { Relation, Span } from '../../contract/index.ts';
import { directness, plain, quotedIn } from './directness.ts';
import type { Passage } from './passage.ts';
import type { ReportView } from './view.ts';

/** Fewer words in marks may be a doubt, a name or a summary of the desk's own. */
const FEWEST_WORDS = 4;
/** Somebody is speaking in it. */
const SPEAKS = /\b(?:i|i'm|i'll|i've|we|we're|we'll|we've|you|you're|me|us|my|our|your|ours|mine)\b/;

/**
 * A quotation in the head whose words stand nowhere in the text: a drift of attribution, against the words that come nearest to
 * it. Where nothing comes near, nobody can tell what it renders, and there is none.
 */
export function strayQuotations(view: ReportView): Relation[] {
  const heads = view.passages.filter((p) => p.place !== 'body' && p.place !== 'caption' && !p.statement?.within);
  const body = plain(
    view.trace.blocks
      .filter((b) => b.type !== 'title' && b.type !== 'subtitle' && b.type !== 'heading')
      .map((b) => view.words(b))
      .join(' '),
  );
  const seen = new Set<number>();
  return heads.flatMap((a) =>
    quotedIn(view, a.content).flatMap((quotation): Relation[] => {
      const words = plain(view.words(quotation));
      if (
        seen.has(quotation.start) ||
        words.trim().split(' ').length < FEWEST_WORDS ||
        !SPEAKS.test(words) ||
        stands(words, body)
      )
        return [];
      seen.add(quotation.start);
      const b = nearest(view, a, quotation);
      if (!b) return [];
      const [first] = b.content;
      return [
        {
          type: 'drift',
          a: a.end,
          b: b.end,
          score: 0.7,
          basis: 'excerpt',
          changes: [{ kind: 'attribution', a: quotation, b: first ? { start: first.start, end: first.end } : null }],
        },
      ];
    }),
  );
}

/** All of it stands in the body, or each of the pieces that an ellipsis parts. */
function stands(words: string, body: string): boolean {
  return body.includes(words);
}

function nearest(view: ReportView, a: Passage, quotation: Span): Passage | null {
  const stems = new Set(a.words.filter((w) => quotation.start <= w.start && w.end <= quotation.end).map((w) => w.stem));
  const quoted = { ...a, told: stems };
  let best: { b: Passage; covered: number } | null = null;
  for (const b of view.akin(a)) {
    if (b.place !== 'body' || !b.statement) continue;
    const { covered, count } = view.weights.shared(quoted, b.told);
    if (count < 2 || covered < 0.5) continue;
    if (!best || covered > best.covered || (covered === best.covered && nearer(b, best.b))) best = { b, covered };
  }
  return best?.b ?? null;
}

/** The more direct; of equals the shorter, which says little else. */
function nearer(b: Passage, than: Passage): boolean {
  const [x, y] = [directness(b), directness(than)];
  return x !== y ? x > y : b.told.size < than.told.size;
}
