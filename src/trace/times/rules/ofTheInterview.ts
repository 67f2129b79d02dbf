import type { Span, Time } from '../../../contract/index.ts';
import type { TraceInput } from '../../draft.ts';
import { framesOf } from '../../frame.ts';
import { isDateline } from '../dateline.ts';
import { lookingBack } from '../lookingBack.ts';
import { datesWithin, reportDates } from '../reportDates.ts';
import { type TimeRule, timeFrom } from '../timeRule.ts';

const cache = new WeakMap<TraceInput, Time | null>();

/** The introduction of a transcript tells when the interview was held: that dates all its questions and answers. */
export const ofTheInterview: TimeRule = {
  name: 'of-the-interview',
  find: ({ input, draft }) => {
    if ((draft.how !== 'question' && draft.how !== 'answer') || draft.parent !== null) return null;
    if (!cache.has(input)) cache.set(input, introduced(input));
    return cache.get(input) ?? null;
  },
};

const HELD =
  /\b(?:interviewed|(?:this|the|our|an|telephone|phone|e-?mail|exclusive) interview|(?:spoke|sat down|talked|chatted|caught up|met up) (?:\p{L}+ )?(?:with|to)|conversation|transcript)\b/iu;
/** Between the word for the interview and its day stands nothing that happened otherwise. */
const NEAR = 70;
/** How much of a text an introduction may be. UTF-16 units. */
const REACH = 6000;

function introduced(input: TraceInput): Time | null {
  const { text } = input.report;
  const first = input.drafts
    .filter((d) => d.how === 'question' || d.how === 'answer')
    .reduce((at, d) => Math.min(at, d.content[0]?.start ?? at), Number.POSITIVE_INFINITY);
  const found = framesOf(input)
    .sentences.filter((s) => s.end <= first + 1 && first - s.start < REACH && HELD.test(text.slice(s.start, s.end)))
    .flatMap((s) => datesWithin(reportDates(input), s.start, s.end).filter((d) => isBeside(text, s, d)))
    .filter((d) => d.value !== null && /^\d{4}-\d\d-\d\d/.test(d.value) && !isDateline(input, d));
  const days = new Set(found.map((d) => d.value));
  const [only] = found;
  return only && days.size === 1 ? timeFrom(lookingBack(input, only), true) : null;
}

function isBeside(text: string, sentence: Span, d: Span): boolean {
  const words = text.slice(sentence.start, sentence.end);
  const held = [...words.matchAll(new RegExp(HELD, 'giu'))].map((m) => ({
    start: sentence.start + m.index,
    end: sentence.start + m.index + m[0].length,
  }));
  return held.some(({ start, end }) => {
    // "On Saturday, Roe, who leads the choir, spoke with …"
    if (/^\W*(?:on|last|this|earlier|in)?\s*$/i.test(text.slice(sentence.start, d.start)) && start > d.end) return true;
    const between = d.start >= end ? text.slice(end, d.start) : text.slice(d.end, start);
    return between.length <= NEAR && !/[;:]|\b(?:who|which|whose|after|before|when|where|while|since|because)\b/i.test(between);
  });
}
