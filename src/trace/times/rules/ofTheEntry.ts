import type { Time } from '../../../contract/index.ts';
import type { TraceInput } from '../../draft.ts';
import { datesWithin } from '../reportDates.ts';
import type { TimeContext, TimeRule } from '../timeRule.ts';

const HEAD = 60;
const HOUR = /^([^\d]{0,30})\d{1,2}(?:[:.]\d\d)?(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4}\b)?/i;
/** An occasion that an entry tells of as it happens. */
const JUST =
  /\b(?:has|have) (?:just )?(?:finished|held|given|answered|made|been speaking|spoken|told|delivered|opened|ended|begun)\b|\bis (?:at|in|speaking|giving)\b|\bwrites:/;

/**
 * What the writer of a live blog was told, and what was said at an occasion that an entry tells of as it happens, was said on
 * the day of the entry. Its printed hour is the words for it; the day alone is its value, since the hour is that of writing.
 */
export const ofTheEntry: TimeRule = {
  name: 'of-the-entry',
  find: (context) => {
    const { input, draft, said } = context;
    if (draft.parent !== null) return null;
    const entry = entryOf(context);
    const published = input.report.head.published;
    if (!entry || !published) return null;
    const setting = said.settings[draft.index]?.setting;
    const tense = draft.cue ? input.report.text.slice(draft.cue.start, draft.cue.end) : '';
    if (/^(?:has|have|had|was|were)\b/.test(tense)) return null;
    if (setting === 'outlet' || setting === 'public' || (entry.own && setting === 'unstated')) return entry.time;
    const { text, blocks } = input.report;
    const at = context.place(draft.block);
    const opening = blocks.slice(entry.at, Math.min(at + 1, entry.at + 4)).find((b) => b.type === 'paragraph');
    const paragraph = blocks[at];
    if (!opening || !paragraph) return null;
    return JUST.test(text.slice(opening.start, Math.min(opening.end, opening.start + 400))) ? entry.time : null;
  },
};

/** The entry in which a statement stands: its block, or the last one before it that is a bare hour. */
function entryOf({ input, draft, dates, place }: TimeContext): { time: Time; at: number; own: boolean } | null {
  const here = place(draft.block);
  const at = entriesOf(input)[here] ?? -1;
  const block = input.report.blocks[at];
  const hour = block ? HOUR.exec(input.report.text.slice(block.start, Math.min(block.end, block.start + HEAD))) : null;
  if (!block || !hour) return null;
  const start = block.start + (hour[1]?.length ?? 0);
  const end = block.start + hour[0].length;
  const head = datesWithin(dates, block.start, Math.min(block.end, block.start + HEAD));
  const dated = head.find((d) => /^\d{4}-\d\d-\d\d/.test(d.value ?? ''));
  const day = (dated?.value ?? input.report.head.published)?.slice(0, 10) ?? null;
  return { time: { start, end, value: day, relation: null, inferred: true }, at, own: end < block.end - 3 };
}

const entries = new WeakMap<TraceInput, readonly number[]>();

/** For each block the place of the entry that it belongs to; -1 where none has begun. */
function entriesOf(input: TraceInput): readonly number[] {
  const known = entries.get(input);
  if (known) return known;
  let last = -1;
  const made = input.report.blocks.map((b, i) => {
    if (b.type === 'entry') last = i;
    return last;
  });
  entries.set(input, made);
  return made;
}
