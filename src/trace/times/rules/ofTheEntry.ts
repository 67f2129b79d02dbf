import type { Time } from '../../../contract/index.ts';
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
    const opening = blocks.slice(entry.at, at + 1).filter((b) => b.type === 'paragraph')[0];
    const paragraph = blocks[at];
    if (!opening || !paragraph) return null;
    return JUST.test(text.slice(opening.start, Math.min(opening.end, opening.start + 400))) ? entry.time : null;
  },
};

/** The entry in which a statement stands: its block, or the last one before it that is a bare hour. */
function entryOf({ input, draft, dates, place }: TimeContext): { time: Time; at: number; own: boolean } | null {
  const { blocks } = input.report;
  const here = place(draft.block);
  for (let k = here; k >= 0; k--) {
    const block = blocks[k];
    if (block?.type !== 'entry') continue;
    const hour = HOUR.exec(input.report.text.slice(block.start, Math.min(block.end, block.start + HEAD)));
    if (!hour) return null;
    const start = block.start + (hour[1]?.length ?? 0);
    const end = block.start + hour[0].length;
    const dated = datesWithin(dates, block.start, Math.min(block.end, block.start + HEAD)).find((d) =>
      /^\d{4}-\d\d-\d\d/.test(d.value ?? ''),
    );
    const day = (dated?.value ?? input.report.head.published)?.slice(0, 10) ?? null;
    return { time: { start, end, value: day, relation: null, inferred: true }, at: k, own: end < block.end - 3 };
  }
  return null;
}
