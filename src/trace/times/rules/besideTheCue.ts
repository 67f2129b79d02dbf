import type { Span } from '../../../contract/index.ts';
import type { DateMention } from '../../../language/dates.ts';
import type { Frame } from '../../frame.ts';
import { cueTenseOf } from '../cueTense.ts';
import { isDateline } from '../dateline.ts';
import { lookingBack } from '../lookingBack.ts';
import { datesFrom } from '../reportDates.ts';
import { sideOf } from '../sideOf.ts';
import { type TimeContext, type TimeRule, timeFrom } from '../timeRule.ts';

/**
 * The time that the words about the cue tell (guideline rule 18): in the cue ("said Tuesday"), behind it ("told the board on
 * Monday that"), at the sentence's beginning ("On Monday, Pell said"), or between source and cue ("Pell, in a Sunday interview,
 * said"). A date beats an event: "said during the rally on Friday".
 */
export const besideTheCue: TimeRule = {
  name: 'beside-the-cue',
  find: (context) => {
    const { frame } = context;
    if (!frame) return null;
    const all = [...within(context, frame.cue), ...behind(context, frame), ...before(context, frame)];
    const found = all.find((d) => d.event === null) ?? all[0];
    if (!found) return null;
    return timeFrom(sideOf(context, isAhead(context) ? found : lookingBack(context.input, found)), false);
  },
};

/** "will announce", "is to say": the cue itself looks ahead. */
function isAhead({ input, frame }: TimeContext): boolean {
  const cue = frame ? input.report.text.slice(frame.cue.start, frame.cue.end) : '';
  return cueTenseOf(cue) === 'future' || /\b(?:to|will|would|is|are)\b/.test(cue);
}

function within({ dates, draft, input, block }: TimeContext, span: Span): DateMention[] {
  // An event's words may run on into the source: "hours after the vote the mayor said".
  const end = Math.min(span.end, ...draft.source.map((s) => s.start).filter((at) => at > span.start));
  const found = [...datesFrom(dates, input.report.text, span.start, end), ...datesFrom(dates, input.report.text, end, span.end)];
  return found.filter(
    (d) =>
      !draft.source.some((s) => s.start < d.end && d.start < s.end) &&
      !isDateline(input, d) &&
      !/\babout (?:the )?$/.test(input.report.text.slice(Math.max(0, d.start - 12), d.start)) &&
      !ofANoun(input.report.text, d) &&
      // "at the time", "the same day" with no time named before: nothing is told.
      !(d.anchored && d.value === null) &&
      !/^at th(?:e|at) time$/i.test(input.report.text.slice(d.start, d.end)) &&
      !(block?.type === 'entry' && d.start - block.start < 3),
  );
}

/** "the 2016 field": a year that tells of a noun, unless the noun is one of speaking ("a 2014 interview"). */
function ofANoun(text: string, d: DateMention): boolean {
  if (
    !/^\d{4}$/.test(d.value ?? '') ||
    !/\b(?:the|a|an|his|her|its|their|that)\s$/i.test(text.slice(Math.max(0, d.start - 8), d.start))
  )
    return false;
  return !/^\s(?:\p{L}+\s)?(?:interview|speech|statement|letter|memo|post|op-ed|article|essay|column|book|memoir|report|study|poll|survey|debate|rally|hearing|address|tweet|e-?mail|deposition|filing|ruling|opinion|campaign|appearance|documentary)\b/u.test(
    text.slice(d.end, d.end + 40),
  );
}

/** Words behind which something else is told. */
const TURNS =
  /[;:]|(?:^|[\s,])(?:who|which|whose|that|while|although|because|since|whether|if|as (?:he|she|they|it|the)|when|where|and (?:he|she|they|it|the|a|has|had|was|is|then)|but)\s/;
/** What may stand between a content and the time that belongs to its cue. */
const CLOSE =
  /^[\s,"”’')]*(?:(?:in|at|during|on|from|with|to)\s[^,;:"”]{1,40},?\s)?(?:(?:late|early|earlier|again|also|on|in|at|during|just|back)\s+)*$/i;
const FAR = 110;

function behind(context: TimeContext, frame: Frame): DateMention[] {
  const { text } = context.input.report;
  const found: DateMention[] = [];
  for (const part of frame.after) {
    const joined = part.start === frame.cue.end;
    for (const d of within(context, part)) {
      const between = text.slice(part.start, d.start);
      const reaches =
        joined || follows(context, part)
          ? between.length <= FAR && !TURNS.test(between)
          : CLOSE.test(between) && !TURNS.test(between) && !/\b\p{Ll}{3,}ed\b/u.test(between);
      if (reaches) found.push(d);
    }
  }
  return found;
}

/** True for the words right behind an inverted source: "said Pell, the premier, on Monday". */
function follows({ draft }: TimeContext, part: Span): boolean {
  return draft.source.some((s) => s.end === part.start);
}

const OPENING =
  /^[\s"“'‘•*(-]*(?:(?:but|and|then|so|also|still|later|now|in|on|at|by|during|late|early|earlier|back|over|just|even|only|,)\s*)*$/i;
const WITHIN_OPENING = /[;:—]|\b(?:who|which|whose|because|although|while|if)\s|,\s(?:but|and|so|yet)\s/;
const INSERTED = 90;

function before(context: TimeContext, frame: Frame): DateMention[] {
  const { text } = context.input.report;
  const found: DateMention[] = [];
  for (const part of frame.before) {
    for (const d of within(context, part)) {
      if (isFiled(text, frame, d) || isOutside(context, d)) continue;
      if (isWhen(context, d)) {
        found.push(d);
        continue;
      }
      const opens =
        part === frame.before[0] &&
        !endsTheOneBefore(text, frame, part, d) &&
        isOpening(text.slice(afterTheDateline(text, frame, part), d.start)) &&
        !WITHIN_OPENING.test(text.slice(d.end, frame.cue.start));
      if (opens || isInserted(context, frame, d)) found.push(d);
    }
  }
  return found;
}

/** "came out last week, when the mayor announced that …": the clause is about that day. */
function isWhen({ input, draft }: TimeContext, d: Span): boolean {
  const source = draft.source.find((s) => s.start >= d.end);
  return source !== undefined && /^,?\swhen\s$/.test(input.report.text.slice(d.end, source.start));
}

/** "… said on Monday, two days after both towns denied it": the day is that of what stands outside the clause. */
function isOutside({ input, draft }: TimeContext, d: Span): boolean {
  const source = draft.source.find((s) => s.start >= d.end);
  return source !== undefined && /\b(?:after|before|since|until|while|as)\s$/.test(input.report.text.slice(d.end, source.start));
}

/** "Pell said so in May, and Roe agreed": a time right behind the statement before is that one's. */
function endsTheOneBefore(text: string, frame: Frame, part: Span, d: Span): boolean {
  if (text.slice(frame.sentence.start, part.start).trim() === '') return false;
  return !/^\s*(?:[,;:—–”"’]|and\b|but\b)/.test(text.slice(part.start, d.start));
}

/** "Thursday, May 7, 2015 On Tuesday, …", "QUILL (Quaywire) — On Tuesday, …": where the sentence itself begins. */
function afterTheDateline(text: string, frame: Frame, part: Span): number {
  if (part.start !== frame.sentence.start) return part.start;
  const m =
    /^(?:(?:\p{Lu}\p{Ll}+day, )?\p{Lu}\p{Ll}+ \d{1,2}, \d{4}|\p{Lu}[\p{Lu} .,’'/-]{2,40}(?:,[^—–]{0,40})?(?:\s\([^)]{1,30}\))?\s[—–-])\s/u.exec(
      text.slice(part.start, Math.min(part.end, part.start + 120)),
    );
  return part.start + (m?.[0].length ?? 0);
}

/** "On Monday", "At a rally in Quill on Monday", "In a speech last week". */
function isOpening(lead: string): boolean {
  return (
    OPENING.test(lead) ||
    (/^[\s"“'‘]*(?:but |and )?(?:in|at|during|on|towards?|speaking|asked|from|through|appearing|testifying)\b/i.test(lead) &&
      lead.length <= 80 &&
      !/[,;:]|\b(?:who|which|that|first|reported|seen|obtained|heard|leaked)\b/.test(lead))
  );
}

/** Between the source and the cue, with no verb of something else in between. */
function isInserted({ draft, input }: TimeContext, frame: Frame, d: Span): boolean {
  const source = draft.source.find((s) => s.end <= d.start && frame.cue.start - s.end <= INSERTED);
  if (source === undefined) return false;
  const { text } = input.report;
  const lead = text.slice(source.end, d.start);
  const plain =
    /^[\s,]*(?:(?:(?:in|at|during|on|through|via|speaking|writing|testifying|appearing|late|early|earlier|again|also|just|the)\b[^,;:]*)?)$/i.test(
      lead,
    );
  return (
    plain &&
    !/[;:]|\b(?:who|which|whose|that|because|after|when)\b|\b\p{Ll}{3,}ed\b/u.test(lead + text.slice(d.end, frame.cue.start))
  );
}

/** "TARNHOLM, March 3 (Quaywire) —": where and when the report was filed. */
function isFiled(text: string, frame: Frame, d: Span): boolean {
  if (d.start - frame.sentence.start > 60) return false;
  return (
    /^\p{Lu}[\p{Lu} .,’'-]{2,}[,:]?\s*$/u.test(text.slice(frame.sentence.start, d.start)) &&
    /^[^.]{0,40}[—–-]/.test(text.slice(d.end, d.end + 45))
  );
}
