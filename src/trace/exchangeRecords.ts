import type { Exchange, Source, Span } from '../contract/index.ts';
import type { DraftExchange } from './exchanges/exchange.ts';

/**
 * The exchanges as the trace keeps them, their actors resolved. What is told to a publication is how the words were obtained
 * (the statement's setting), and no exchange between actors. One side may stay unknown ("she was told"); where both are, nothing is
 * left to tell, and what was said stays in its statement.
 */
export function exchangesOf(
  drafts: readonly DraftExchange[],
  sourceOf: ReadonlyMap<Span, string | null>,
  statements: readonly string[],
  sources: readonly Source[],
): Exchange[] {
  const publications = new Set(sources.filter((s) => s.kind === 'publication').map((s) => s.id));
  const found: Exchange[] = [];
  for (const draft of drafts) {
    const known = (spans: readonly Span[]) => [...new Set(spans.flatMap((s) => sourceOf.get(s) ?? []))];
    const from = known(draft.from);
    // Nobody tells himself: of two sides that read as one, the one who acts is told more plainly.
    const to = known(draft.to).filter((id) => !from.includes(id));
    if (from.length === 0 && to.length === 0) continue;
    if (to.length === 0 && draft.to.length > 0 && draft.from.length === 0) continue;
    const isPress = (ids: readonly string[]) => ids.length > 0 && ids.every((id) => publications.has(id));
    if (isPress(from) || isPress(to)) continue;
    const { kind, negated, modal, matter, start, end, time } = draft;
    const statement = draft.draft === null ? null : (statements[draft.draft] ?? null);
    found.push({
      id: `x${found.length + 1}`,
      from,
      to,
      via: known(draft.via),
      kind,
      negated,
      modal,
      matter,
      start,
      end,
      statement,
      time,
    });
  }
  return found;
}
