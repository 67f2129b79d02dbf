import type { Block, Span, Time } from '../../contract/index.ts';
import type { DateMention } from '../../language/dates.ts';
import type { Draft, TraceInput } from '../draft.ts';
import { type Frame, type Frames, framesOf } from '../frame.ts';
import { datesWithin, reportDates } from './reportDates.ts';

/** What the rules of times look at. */
export interface TimeContext {
  readonly input: TraceInput;
  readonly draft: Draft;
  readonly frame: Frame | null;
  readonly frames: Frames;
  readonly dates: readonly DateMention[];
  readonly block: Block | undefined;
}

export interface TimeRule {
  readonly name: string;
  readonly find: (context: TimeContext) => Time | null;
}

export function timeContext(input: TraceInput, draft: Draft): TimeContext {
  const frames = framesOf(input);
  return {
    input,
    draft,
    frame: frames.of[draft.index] ?? null,
    frames,
    dates: reportDates(input),
    block: input.report.blocks.find((b) => b.id === draft.block),
  };
}

/** The time that the words about the cue tell: in it, behind it, before it (guideline rule 18). */
export const besideTheCue: TimeRule = {
  name: 'beside-the-cue',
  find: ({ input, draft, frame, dates }) => {
    if (!frame) return null;
    const { text } = input.report;
    const usable = (d: DateMention) =>
      !overlapsAny(d, draft.source) && !inRelativeClause(text, frame, d) && !isDateline(text, frame, d);
    const inside = datesWithin(dates, frame.cue.start, frame.cue.end).filter(usable);
    const after = frame.after.flatMap((s) => datesWithin(dates, s.start, s.end)).filter(usable);
    const before = frame.before.flatMap((s) => datesWithin(dates, s.start, s.end)).filter(usable);
    // A date beats an event: "said during the rally on Friday".
    const all = [...inside, ...after, ...before.reverse()];
    const found = all.find((d) => d.event === null) ?? all[0];
    return found ? timeFrom(found, false) : null;
  },
};

/** "a poll released on Tuesday", "a 2019 study": a document speaks when it appears. */
export const inTheSource: TimeRule = {
  name: 'in-the-source',
  find: ({ input, draft, dates }) => {
    const words = draft.source.map((s) => input.report.text.slice(s.start, s.end)).join(' ');
    if (
      !/\b(?:poll|survey|study|report|letter|statement|memo|e-?mail|ruling|filing|indictment|article|column|post|tweet|editorial|analysis|documents?|book|interview|paper|complaint|affidavit|lawsuit|opinion|speech|release|bulletin|transcript|note)\b/i.test(
        words,
      )
    )
      return null;
    const found = draft.source.flatMap((s) => datesWithin(dates, s.start, s.end)).find((d) => d.event === null);
    return found ? timeFrom(found, false) : null;
  },
};

/** A post carries its own date. Where the report's text shows none, the time stands at the post's beginning. */
export const ofThePost: TimeRule = {
  name: 'of-the-post',
  find: ({ draft, block }) => {
    const published = block?.post?.published;
    if (draft.how !== 'post' || !published || !block) return null;
    return { start: block.start, end: block.start, value: published, relation: null, inferred: false };
  },
};

/** An item of a live blog begins with the time at which it was written. */
export const ofTheEntry: TimeRule = {
  name: 'of-the-entry',
  find: ({ draft, block, dates }) => {
    if (block?.type !== 'entry' || draft.parent !== null) return null;
    const first = datesWithin(dates, block.start, Math.min(block.end, block.start + 60))[0];
    return first && first.event === null ? timeFrom(first, true) : null;
  },
};

/** A block quotation and what goes on after it were said when their announcement says. */
export const ofTheAnnouncement: TimeRule = {
  name: 'of-the-announcement',
  find: ({ input, draft }) => {
    const followed = draft.follows === null || draft.follows === draft.index ? undefined : input.drafts[draft.follows];
    if (!followed || followed.follows !== null) return null;
    const time = besideTheCue.find(timeContext(input, followed));
    return time ? { ...time, inferred: true } : null;
  },
};

const SPEAKING =
  /\b(?:interview|speech|statement|news conference|press conference|briefing|hearing|rally|testimony|testified|told reporters|spoke|speaking|addressed|letter|e-?mail|post(?:ed)?|tweet(?:ed)?|meeting|met with|appeared on|debate|remarks|wrote|phone call|news release|talks)\b/;
const PRONOUN =
  /^(?:he|she|they|it|the (?:president|minister|senator|governor|mayor|official|officials|spokesman|spokeswoman|spokesperson|statement|letter|sources?|company|group|judge|prosecutors|newspaper|website|report))$/i;

/**
 * "Hallam spoke to reporters on Tuesday. “We are done,” she said.": the sentence before, in the same paragraph, tells of the
 * same speaker speaking, and when.
 */
export const fromTheSentenceBefore: TimeRule = {
  name: 'from-the-sentence-before',
  find: ({ input, draft, frame, frames, dates }) => {
    if (!frame || draft.parent !== null || draft.source.length === 0) return null;
    const { text } = input.report;
    const before = frames.sentences[frame.sentenceIndex - 1];
    if (!before || /\n/.test(text.slice(before.end, frame.sentence.start))) return null;
    const source = draft.source.map((s) => text.slice(s.start, s.end)).join(' ');
    const words = text.slice(before.start, before.end);
    const last = source.split(/[\s ]+/).at(-1) ?? '';
    if (!PRONOUN.test(source) && !(last.length > 2 && /^\p{Lu}/u.test(last) && words.includes(last))) return null;
    const own = input.drafts.filter((d) => d.parent === null && d.cue && d.cue.start >= before.start && d.cue.end <= before.end);
    if (own.length > 1 && !PRONOUN.test(source)) return null;
    const cued = own[0];
    if (cued) {
      const time = besideTheCue.find(timeContext(input, cued));
      return time?.value ? { ...time, inferred: true } : null;
    }
    if (!SPEAKING.test(words)) return null;
    const found = datesWithin(dates, before.start, before.end).filter((d) => d.event === null);
    return found.length === 1 && found[0]?.value ? timeFrom(found[0], true) : null;
  },
};

export function timeFrom(d: DateMention, inferred: boolean): Time {
  return {
    start: d.start,
    end: d.end,
    value: d.value,
    relation: d.event ? { type: d.event.type, event: d.event.span } : null,
    inferred: inferred,
  };
}

function overlapsAny(d: Span, spans: readonly Span[]): boolean {
  return spans.some((s) => s.start < d.end && d.start < s.end);
}

/** "Pell, who resigned on Tuesday, said": the time of something else. */
function inRelativeClause(text: string, frame: Frame, d: Span): boolean {
  const from = d.start < frame.cue.start ? frame.sentence.start : frame.cue.end;
  const lead = text.slice(Math.max(from, d.start - 120), d.start);
  const clause = lead.split(/[,;—–(]/).at(-1) ?? '';
  return /(?:^|[ ])(?:who|which|whose|whom|where|when|that|as|because|since|if|while|although)[ ]/.test(clause);
}

/** "TARNHOLM, March 3 (Quaywire) —": where and when the report was filed. */
function isDateline(text: string, frame: Frame, d: Span): boolean {
  if (d.start >= frame.cue.start || d.start - frame.sentence.start > 60) return false;
  return (
    /^\p{Lu}[\p{Lu} .,’'-]{2,}[,:]?\s*$/u.test(text.slice(frame.sentence.start, d.start)) &&
    /^[^.]{0,40}[—–-]/.test(text.slice(d.end, d.end + 45))
  );
}
