import { type SettingRule, wordsAbout } from './settingRule.ts';

/** "on the recording", "in the tape obtained by the paper", "is heard saying", "a memo that was leaked". */
const ON_TAPE =
  /\b(?:leaked|(?:on|in) (?:the|a|an|that|this|another) (?:[\w-]+ ){0,3}?(?:recordings?|tapes?)|(?:on|in) tape|passage of the (?:recording|tape))\b/;
const HEARD = /\b(?:is|are|was|were|can be|could be) (?:then |also |later )?heard \w+/;

export const leaked: SettingRule = {
  name: 'leaked',
  find: (context) => {
    // Where the recording is of a speech or a broadcast, that it is one tells nothing; it is a leak where the sentence says no more.
    const evidence = wordsAbout(context, ON_TAPE) ?? wordsAbout(context, HEARD, 'cue');
    if (evidence) return { setting: 'leak', evidence };
    const { draft, report } = context;
    const [source] = draft.source;
    const words = source ? report.text.slice(source.start, source.end) : '';
    const m = /\bleaked\b/.exec(words);
    return source && m
      ? { setting: 'leak', evidence: { start: source.start + m.index, end: source.start + m.index + m[0].length } }
      : null;
  },
};
