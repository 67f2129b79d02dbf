import { datesWithin } from '../reportDates.ts';
import { type TimeRule, timeFrom } from '../timeRule.ts';
import { staysThere } from './goingOn.ts';

const SPEAKING =
  /\b(?:interview|speech|statement|news conference|press conference|briefing|hearing|rally|testimony|testified|told reporters|spoke|speaking|addressed|letter|e-?mail|posted|tweeted|meeting with|met with|appeared on|debate|remarks|wrote|phone call|news release|talks)\b/;
const PRONOUN =
  /^(?:he|she|they|the (?:president|premier|minister|senator|governor|mayor|official|spokesman|spokeswoman|spokesperson|statement|letter|judge|group|company|newspaper|website|agency|king|bishop))$/i;
const BODY =
  /\b(?:committee|hearing|inquiry|inquest|court|council|assembly|parliament|tribunal|commission|board|meeting|panel)\b/i;
const TO_THE_BODY =
  /^(?:told|tells|informed|assured|asked|warned)\s(?:the\s)?(?:members|MPs|MSPs|lawmakers|legislators|senators|councillors|commissioners|delegates|peers|deputies|jurors|judges|committee|court|hearing|meeting|inquiry|inquest|tribunal|panel|board|council)\b/;
/** Words that put the statement at another time than the sentence before, or at none. */
const ELSEWHERE =
  /\b(?:has|have|had|is|are|often|always|later|earlier|then|once|will|would|says|say|wants|believes|thinks|still)\b/;

/**
 * "Hallam spoke to reporters on Tuesday. “We are done,” she said.": the sentence before, in the same paragraph, is no statement
 * and tells of the same speaker speaking, and on what day. Only days and weeks are borrowed.
 */
export const fromTheSentenceBefore: TimeRule = {
  name: 'from-the-sentence-before',
  find: (context) => {
    const { input, draft, frame, frames, dates } = context;
    if (!frame || draft.parent !== null || draft.source.length === 0) return null;
    const { text } = input.report;
    const before = frames.sentences[frame.sentenceIndex - 1];
    if (!before || text.slice(before.end, frame.sentence.start).includes('\n')) return null;
    if (ELSEWHERE.test(text.slice(frame.cue.start, frame.cue.end)) || !staysThere(context)) return null;
    const words = text.slice(before.start, before.end);
    // "failed to appear before the committee yesterday. His deputy told members …"
    const told = text.slice(frame.cue.start, Math.min(frame.sentence.end, frame.cue.end + 60));
    const source = draft.source.map((s) => text.slice(s.start, s.end)).join(' ');
    const last = source.split(/\s+/).at(-1) ?? '';
    const there = BODY.test(words) && TO_THE_BODY.test(told);
    if (!there && !PRONOUN.test(source) && !(last.length > 2 && /^\p{Lu}/u.test(last) && words.includes(last))) return null;
    if ((frames.inSentence.get(frame.sentenceIndex - 1) ?? []).some((d) => d.parent === null)) return null;
    const found =
      there || SPEAKING.test(words) ? datesWithin(dates, before.start, before.end).filter((d) => d.event === null) : [];
    const [only] = found;
    return found.length === 1 && only?.value && /\d{4}-\d\d-\d\d/.test(only.value) ? timeFrom(only, true) : null;
  },
};
