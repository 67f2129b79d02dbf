import type { Time } from '../../../contract/index.ts';
import { datesWithin } from '../reportDates.ts';
import { type TimeRule, timeContext, timeFrom } from '../timeRule.ts';
import { besideTheCue } from './besideTheCue.ts';

const SPEAKING =
  /\b(?:interview|speech|statement|news conference|press conference|briefing|hearing|rally|testimony|testified|told reporters|spoke|speaking|addressed|letter|e-?mail|posted|tweeted|meeting with|met with|appeared on|debate|remarks|wrote|phone call|news release|talks)\b/;
const PRONOUN =
  /^(?:he|she|they|the (?:president|premier|minister|senator|governor|mayor|official|spokesman|spokeswoman|spokesperson|statement|letter|judge|group|company|newspaper|website|agency|king|bishop))$/i;
/** Words that put the statement at another time than the sentence before, or at none. */
const ELSEWHERE =
  /\b(?:has|have|had|is|are|often|always|later|earlier|then|once|will|would|says|say|wants|believes|thinks|still)\b/;

/**
 * "Hallam spoke to reporters on Tuesday. “We are done,” she said.": the sentence before, in the same paragraph, tells of the
 * same speaker speaking, and on what day. Only days and weeks are borrowed.
 */
export const fromTheSentenceBefore: TimeRule = {
  name: 'from-the-sentence-before',
  find: ({ input, draft, frame, frames, dates }) => {
    if (!frame || draft.parent !== null || draft.source.length === 0) return null;
    const { text } = input.report;
    const before = frames.sentences[frame.sentenceIndex - 1];
    if (!before || text.slice(before.end, frame.sentence.start).includes('\n')) return null;
    if (ELSEWHERE.test(text.slice(frame.cue.start, frame.cue.end))) return null;
    const source = draft.source.map((s) => text.slice(s.start, s.end)).join(' ');
    const pronoun = PRONOUN.test(source);
    const last = source.split(/\s+/).at(-1) ?? '';
    const words = text.slice(before.start, before.end);
    if (!pronoun && !(last.length > 2 && /^\p{Lu}/u.test(last) && words.includes(last))) return null;
    const own = (frames.inSentence.get(frame.sentenceIndex - 1) ?? []).filter((d) => d.parent === null);
    if (own.length > 1) return null;
    const [cued] = own;
    if (cued) return borrowed(besideTheCue.find(timeContext(input, cued)));
    const found = SPEAKING.test(words) ? datesWithin(dates, before.start, before.end) : [];
    return found.length === 1 && found[0] ? borrowed(timeFrom(found[0], true)) : null;
  },
};

function borrowed(time: Time | null): Time | null {
  return time?.value && /\d{4}-\d\d-\d\d/.test(time.value) ? { ...time, inferred: true } : null;
}
