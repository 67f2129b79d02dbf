import type { Exchange, Source, Span } from '../contract/index.ts';
import type { DraftExchange } from './exchanges/exchange.ts';

/**
 * The exchanges as the trace keeps them, their actors resolved. What is told to a publication is how the words were obtained
 * (the statement's setting), and no exchange between actors. One of whose two sides nobody is known has no line to draw
 * and is left out: what was said stays in its statement.
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
    const [from, to] = [known(draft.from), known(draft.to)];
    if (from.length === 0 || to.length === 0 || from.some((id) => to.includes(id))) continue;
    if ((draft.kind === 'tell' || draft.kind === 'ask') && to.every((id) => publications.has(id))) continue;
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
