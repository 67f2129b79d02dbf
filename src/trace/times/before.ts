import type { Time } from '../../contract/index.ts';
import type { Draft, TraceInput } from '../draft.ts';
import { datesWithin } from './reportDates.ts';
import { type TimeContext, toldAt } from './timeRule.ts';

/** How many statements before one are looked at. */
const BACK = 8;

const orders = new WeakMap<TraceInput, { readonly order: readonly Draft[]; readonly place: ReadonlyMap<number, number> }>();

/** All statements in the order in which they are told. */
function toldOrder(input: TraceInput) {
  const known = orders.get(input);
  if (known) return known;
  const order = [...input.drafts].sort((a, b) => toldAt(a) - toldAt(b) || a.index - b.index);
  const made = { order, place: new Map(order.map((d, i) => [d.index, i])) };
  orders.set(input, made);
  return made;
}

/** Statements looked through for those on one level; it bounds the work on hostile text. */
const LOOKED_THROUGH = 60;

/**
 * The statements told shortly before one on its own level, the nearest first: inside another's content those beside it, and those
 * inside what was said right before.
 */
export function statementsBefore(context: TimeContext): Draft[] {
  const { input, draft } = context;
  const { order, place } = toldOrder(input);
  const at = place.get(draft.index) ?? 0;
  const found: Draft[] = [];
  for (let i = at - 1; i >= 0 && at - i <= LOOKED_THROUGH && found.length < BACK; i--) {
    const d = order[i];
    if (!d || d.how === 'title' || d.how === 'caption') continue;
    if (d.parent === draft.parent || (draft.parent !== null && d.parent !== null && isOneVoice(context, d.parent, draft.parent)))
      found.push(d);
  }
  return found;
}

/** Two outer statements of one speaker, or of one paragraph. */
function isOneVoice({ input, said }: TimeContext, a: number, b: number): boolean {
  const [one, other] = [input.drafts[a], input.drafts[b]];
  const speaker = said.speakers[a] ?? null;
  return (
    one !== undefined && other !== undefined && one.parent === other.parent && speaker !== null && speaker === said.speakers[b]
  );
}

/** The same paragraph, or the next one with no heading between them. */
export function isNear({ input, draft, place }: TimeContext, other: Draft): boolean {
  const { blocks } = input.report;
  const [from, to] = [place(other.block), place(draft.block)];
  if (from < 0 || to < from) return false;
  for (let i = from + 1; i < to; i++) {
    const type = blocks[i]?.type;
    if (type !== 'caption' && type !== 'credit') return false;
  }
  return true;
}

/** Whether two statements have one speaker, as far as the text tells. */
export function isSameSpeaker({ input, draft, said }: TimeContext, other: Draft, adjacent: boolean): boolean {
  const [a, b] = [said.speakers[draft.index] ?? null, said.speakers[other.index] ?? null];
  if (a !== null && b !== null) return a === b;
  if (draft.how === 'continued' && adjacent) return true;
  const words = (d: Draft) => d.source.map((s) => input.report.text.slice(s.start, s.end)).join(' ');
  const [mine, theirs] = [words(draft), words(other)];
  if (mine === '' || theirs === '') return false;
  if (adjacent && /^(?:he|she|it|they)$/i.test(mine)) return true;
  return mine === theirs && /\p{Lu}/u.test(mine);
}

/** True where another day is named between two statements, outside what anybody says. */
export function isRedated({ input, draft, dates }: TimeContext, other: Draft, time: Time): boolean {
  const from = Math.max(toldAt(other), ...other.content.map((c) => c.end));
  const to = Math.min(toldAt(draft), ...draft.source.map((s) => s.start), ...draft.content.map((c) => c.start));
  const { order, place } = toldOrder(input);
  const between = order.slice(place.get(other.index) ?? 0, (place.get(draft.index) ?? 0) + 1);
  return datesWithin(dates, from, to).some(
    (d) =>
      d.value !== null &&
      d.value !== time.value &&
      !between.some((x) => x.parent === draft.parent && x.content.some((c) => c.start <= d.start && d.end <= c.end)),
  );
}
