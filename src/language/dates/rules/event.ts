import type { DateReading, DateRule } from '../dateRule.ts';
import { NUMBER, SPACE, UNIT } from '../words.ts';

/*
 * A time that hangs on an event and has no date: "hours after the strike" (guideline rule 18). The event's words run to the
 * next comma or the like, or to the word that begins the content.
 */
const STRETCH = `(?:(?:just${SPACE}|only${SPACE}|about${SPACE}|barely${SPACE}|some${SPACE})?(?:${NUMBER}${SPACE}|(?:a${SPACE})?few${SPACE}|several${SPACE}|many${SPACE}|the${SPACE})?(?:${UNIT}|moments?|nights?|mornings?)${SPACE}|shortly${SPACE}|soon${SPACE}|right${SPACE}|just${SPACE}|immediately${SPACE}|in${SPACE}the${SPACE}(?:hours|days|weeks|months|years|aftermath)${SPACE}|even${SPACE})`;
const EVENT = `((?:the|a|an|his|her|their|its|this|that|those|these|last|\\p{L}+['’]s|\\p{Lu}\\p{L}+)(?:${SPACE}[^\\s,;:.!?—–"“”()]+){0,15}?)(?<!${SPACE}(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|St|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec))(?=[,;:.!?—–"“”()]|$|\\n|${SPACE}(?:that|who|which|but|because|while|if|said|says|told|he|she|they|we|I|it|and${SPACE}(?:he|she|they|it|that|was|were|had))(?![\\p{L}]))`;

export const afterEvent: DateRule = {
  name: 'after-event',
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}])${STRETCH}(after|before|following|into|ahead${SPACE}of|prior${SPACE}to)${SPACE}${EVENT}`,
    'giu',
  ),
  read: (m) => eventReading(m, /^(?:before|ahead|prior)/i.test(m[1] ?? '') ? 'before' : 'after', m[2] ?? ''),
};

export const onTheEve: DateRule = {
  name: 'on-the-eve',
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])on${SPACE}the${SPACE}eve${SPACE}of${SPACE}${EVENT}`, 'giu'),
  read: (m) => eventReading(m, 'before', m[1] ?? ''),
};

/** "appeared before the estimates committee yesterday": a place to speak, no time. "before the court ruled" is one. */
const BODY =
  /^(?:the|a|an|his|her|their|its)[ \u00a0](?:[\p{L}-]+[ \u00a0]){0,3}(?:committee|court|judge|judges|jury|panel|board|council|commission|tribunal|inquiry|inquest|magistrates?|senate|assembly|parliament|cameras|bench)(?:[ \u00a0](?:on|in|last|this|yesterday|today|early|late|\p{Lu})[^,]*)?$/u;

/** "during the trial", "after the vote": only where nothing dates the event itself. */
export const plainEvent: DateRule = {
  name: 'plain-event',
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(during|after|before|following|amid|ahead${SPACE}of)${SPACE}${EVENT}`, 'giu'),
  read: (m) => {
    const word = (m[1] ?? '').toLowerCase();
    if (word === 'before' && BODY.test(m[2] ?? '')) return null;
    const type = /^(?:during|amid)$/.test(word) ? 'during' : /^(?:before|ahead)/.test(word) ? 'before' : 'after';
    return eventReading(m, type, m[2] ?? '');
  },
};

/** The patterns ignore case, so that the first word is looked at again: a capital, a participle, or a word that begins a noun phrase. */
const FIRST = /^(?:the|a|an|his|her|their|its|this|that|those|these|last)[ \u00a0]|^\p{L}+['’]s |^\p{Lu}|^\p{Ll}+ing[ \u00a0]/u;

function eventReading(m: RegExpExecArray, type: 'before' | 'after' | 'during', words: string): DateReading | null {
  if (!FIRST.test(words)) return null;
  const start = m[0].length - words.length;
  return { value: null, kind: 'event', event: { type, start, end: m[0].length } };
}
