import type { Source, Span } from '../../../contract/index.ts';
import type { Draft, TraceInput } from '../../draft.ts';
import { framesOf } from '../../frame.ts';
import type { FramePart, SettingContext } from './settingRule.ts';

/** Longer stretches hold other things too. UTF-16 units. */
const LONGEST = 300;
/** Words before the cue tell the setting where they open the sentence: "At a rally in Quill, Hallam said". */
const OPENING_SHOWN = 60;
/** Where behind the cue the words begin to tell of something else. */
const TURNS =
  /[;]|,? (?:who|which|whose|while|although|because|as (?:he|she|they|it)|before \w+ing|after \w+ing|and (?:he|she|they|it))\b/;

export function settingContext(
  input: TraceInput,
  draft: Draft,
  addressees: readonly Span[],
  speaker: Source | undefined,
): SettingContext {
  const { report, drafts } = input;
  const frame = framesOf(input).of[draft.index] ?? null;
  const plain = (start: number, end: number) => report.text.slice(start, Math.min(end, start + LONGEST)).replace(/\s/g, ' ');
  const parts: FramePart[] = [];
  let left = '';
  if (frame) {
    parts.push({ words: plain(frame.cue.start, frame.cue.end), start: frame.cue.start, where: 'cue' });
    for (const s of frame.after) {
      const words = plain(s.start, s.end);
      const turn = TURNS.exec(words);
      parts.push({ words: turn ? words.slice(0, turn.index) : words, start: s.start, where: 'after' });
    }
    const opens = frame.before[0];
    if (opens) {
      const words = plain(opens.start, opens.end);
      const comma = words.indexOf(',');
      const first = comma > 0 ? words.slice(0, comma) : words;
      if (
        /^["“‘'\s]*(?:but |and |then |also,? |later,? |\w+day,? )?(?:in|at|on|during|from|through|via|aboard|asked|speaking|testifying|under|leaked|discussing|responding|addressing|writing|told|(?:\w+ing (?:[\w’'-]+ ){1,5}in (?:a|an|his|her|their)))\b/i.test(
          first.slice(0, OPENING_SHOWN),
        )
      )
        parts.push({ words: `${first.slice(0, 1).toLowerCase()}${first.slice(1)}`, start: opens.start, where: 'before' });
    }
    const close = frame.before.at(-1);
    left = close ? plain(Math.max(close.start, close.end - LONGEST), close.end).toLowerCase() : '';
    // "Hallam, in a speech, said"; "Trump later on Twitter wrote".
    if (close) {
      const from = Math.max(
        close.start,
        frame.cue.start - 90,
        ...draft.source.filter((s) => s.end <= frame.cue.start).map((s) => s.end),
      );
      if (from < frame.cue.start) parts.push({ words: plain(from, frame.cue.start), start: from, where: 'before' });
    }
  }
  return {
    report,
    draft,
    parent: draft.parent === null ? undefined : drafts[draft.parent],
    frame: parts,
    addressees,
    speaker,
    left,
  };
}
