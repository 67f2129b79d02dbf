import type { Span, Time } from '../../../contract/index.ts';
import { ANY_NOUN, kindOf, type OccasionKind } from '../occasions/kinds.ts';
import { countBefore, type DatedOccasion, occasionsOf } from '../occasions/register.ts';
import { datesWithin } from '../reportDates.ts';
import { type TimeContext, type TimeRule, timeFrom, toldAt } from '../timeRule.ts';

const DEFINITE = `(?:the|this|that|its|his|her|their|our|same|[\\p{L}]+['’]s?)[ \\u00a0](?:(?!(?:first|second|third|other|new|latest|next|last|an?|in|on|at|of|to|by|that|and)[ \\u00a0])[\\p{L}\\p{N}'’-]+[ \\u00a0]){0,2}?`;
const AT = new RegExp(
  `(?<![\\p{L}])(?:in|at|during|on|told|tells|to|before|into|into)[ \\u00a0](?:evidence[ \\u00a0]to[ \\u00a0])?${DEFINITE}(${ANY_NOUN})(?![\\p{L}-])`,
  'giu',
);
/** A text that speaks itself. */
const SPEAKS = new RegExp(`^(?:in[ \\u00a0])?${DEFINITE}(${ANY_NOUN})(?![\\p{L}-])`, 'iu');
/** A part of a document, in the paragraph that tells of it. */
const PART =
  /^(?:(?:a|an|the|its|one|another)\s(?:\p{L}+\s)?(?:footnote|table|chapter|foreword|preface|summary|annex|appendix|section|introduction|conclusion|passage|page|paragraph))\b/iu;
/** "In it the director wrote": what was told of last. */
const IN_IT = /(?:^|[\s(“"])in\s(?:it|which|one)\b/i;
const WRITTEN = /^(?:study|letter|memo|mail|note|cable|filing|book|statement|judgment|booklet|article|poll)$/;
/** "a stormy meeting at which one member was told": said at it. */
const WHICH = new RegExp(
  `(?:(?<![\\p{L}])(${ANY_NOUN})|(?<=[\\p{L}\\p{N}])),?(?:[ \\u00a0][—–-])?[ \\u00a0](?:in|at|during)[ \\u00a0]which[ \\u00a0](?!.*(?:in|at|during)[ \\u00a0]which)`,
  'iu',
);
/** Those who made a study: what they found is what it says. */
const MAKERS =
  /^(?:the\s)?(?:researchers|scientists|authors|investigators|academics|team|they|findings|results|auditors|pollsters)$/i;
const FOUND = /\b(?:found|find|estimated?|concluded?|calculated?|discovered|observed|show(?:ed|s)?|suggest(?:ed|s)?|projected)\b/;

/** How far back the text may be told of. UTF-16 units. */
const REACH = 300;

const NO_SPEAKER =
  /^(?:dinner|lunch|breakfast|reception|ceremony|summit|talks|gathering|event|visit|vigil|funeral|protest|meeting|hearing|session|interview|conference|speech|sitting|debate|rally)$/;

/**
 * "told the hearing", "the report says", "in the letter he wrote": the sentence names an occasion which the text dates somewhere
 * else, nearest before it, else after.
 */
export const atANamedOccasion: TimeRule = {
  name: 'at-a-named-occasion',
  find: (context) => {
    const { input, draft, frame, dates } = context;
    if (!frame) return null;
    const { text } = input.report;
    const cue = text.slice(frame.cue.start, frame.cue.end);
    if (/\bheard\b/.test(cue) && /\b(?:is|are|can be|was|could be)\b/.test(cue)) {
      const heard = occasionFor(context, 'recording', null);
      if (heard) return timeFrom(heard.date, true);
    }
    const source = draft.source.map((s) => text.slice(s.start, s.end)).join(' ');
    const lead = text.slice(frame.before[0]?.start ?? frame.cue.start, frame.cue.start);
    if (PART.test(source) || IN_IT.test(lead) || /\bwr[io]tes?\b/.test(cue)) {
      const found = toldLast(context);
      if (found) return inferred(found);
    }
    const within = WHICH.exec(lead);
    if (within) {
      const end = (frame.before[0]?.start ?? frame.cue.start) + within.index;
      const { all } = occasionsOf(input);
      const dated = all[countBefore(all, end + 1) - 1];
      if (dated && dated.date.end >= end - 2) return inferred(dated);
      const day = datesWithin(dates, end - 40, end + 1).at(-1);
      if (day && day.end >= end - 2 && day.value !== null) return timeFrom(day, true);
      const kind = kindOf(within[1] ?? '');
      const meant = kind ? occasionFor(context, kind, (within[1] ?? '').toLowerCase()) : null;
      if (meant) return inferred(meant);
    }
    if (MAKERS.test(source) && FOUND.test(cue)) {
      const study = occasionFor(context, 'study', 'study');
      if (study) return inferred(study);
    }
    for (const { noun, span } of named(context, text)) {
      const kind = kindOf(noun);
      if (!kind) continue;
      const found = occasionFor(context, kind, noun.toLowerCase());
      if (found && !(found.date.start >= span.start - 60 && found.date.end <= span.end + 60 && draft.parent !== null))
        return inferred(found);
    }
    return null;
  },
};

function inferred(found: DatedOccasion): Time {
  return timeFrom(found.date, true);
}

function named({ draft, frame }: TimeContext, text: string): { noun: string; span: Span }[] {
  const found: { noun: string; span: Span }[] = [];
  const [source] = draft.source;
  if (source) {
    const spoken = SPEAKS.exec(text.slice(source.start, source.end))?.[1];
    if (spoken && !NO_SPEAKER.test(spoken.toLowerCase())) found.push({ noun: spoken, span: source });
    if (/\bdissenting\b/.test(text.slice(source.start, source.end))) found.push({ noun: 'dissent', span: source });
  }
  for (const part of [...(frame?.before ?? []), ...(frame?.after ?? [])]) {
    // "told | the hearing": the verb that leads to the noun stands in the cue.
    const from = part.start === frame?.cue.end ? frame.cue.start : part.start;
    for (const m of text.slice(from, part.end).matchAll(AT)) {
      const start = from + m.index;
      const end = start + m[0].length;
      if (draft.source.some((o) => o.start < end && start < o.end)) continue;
      const near = Math.min(Math.abs((frame?.cue.start ?? 0) - end), Math.abs(start - (frame?.cue.end ?? 0)));
      if (near <= 120) found.push({ noun: m[1] ?? '', span: { start, end } });
    }
  }
  return found;
}

/** The dated text that the sentence before, or in the same paragraph, tells of last. */
function toldLast({ input, draft, block }: TimeContext): DatedOccasion | null {
  const { all } = occasionsOf(input);
  const at = toldAt(draft);
  for (let i = countBefore(all, at) - 1; i >= 0; i--) {
    const o = all[i];
    if (!o || !block || o.sentence.start < block.start || at - o.sentence.end >= REACH) return null;
    if (WRITTEN.test(o.kind)) return o;
  }
  return null;
}

/** So many of one kind are compared. */
const MANY = 50;

/** The dated occasion of that kind that is meant; null where two of them are. */
function occasionFor({ input, draft, block }: TimeContext, kind: OccasionKind, noun: string | null): DatedOccasion | null {
  const at = toldAt(draft);
  const { named } = occasionsOf(input);
  const all = (noun === null ? undefined : named.get(`${kind} ${noun}`)) ?? named.get(kind) ?? [];
  const before = countBefore(all, at);
  const nearest = all[before - 1] ?? all[0] ?? null;
  if (!nearest) return null;
  const one = (before > 0 ? all.slice(Math.max(0, before - MANY), before) : all.slice(0, MANY)).every(
    (o) => o.date.value === nearest.date.value,
  );
  if (one) return nearest;
  return block && nearest.date.start >= block.start && nearest.date.end <= at ? nearest : null;
}
