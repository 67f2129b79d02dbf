import type { Modal } from '../../contract/index.ts';
import type { CueReading } from './cueReading.ts';
import { CATENATIVES } from './lexicon/helpingVerbs.ts';
import { readingsOf } from './lexicon/readings.ts';

/** A rule that tells whether the act is less than plain fact; null where it tells that it is plain. */
export interface ModalRule {
  readonly name: string;
  readonly modal: Modal | null;
  readonly holds: (reading: CueReading) => boolean;
}

const rule = (name: string, modal: Modal, pattern: RegExp): ModalRule => ({ name, modal, holds: ({ cue }) => pattern.test(cue) });

/** Adverbs that stand for other people's word (corpus guidelines, section 1). */
const HEARSAY = '(?:reportedly|allegedly|supposedly|purportedly|rumou?redly|apparently|seemingly)';
const BE = "(?:is|are|was|were|been|'s|'re)";
/** Behind these an "if" asks whether; it does not suppose. */
const WHETHER =
  /\b(?:ask\w*|wonder\w*|know\w*|knew|see|sure|say|tell|doubt\w*|question\w*|check\w*|clear|unclear|matter\w*|find out|learn|determine|decide|as|even)(?: \w+){0,3} if $/;
/** "it is wrong to call them so": whoever judges it so speaks of what was done. */
const JUDGED =
  /\b(?:wrong|right|fair|unfair|mischievous|absurd|ridiculous|irresponsible|dishonest|misleading|false|foolish|silly|disgraceful|premature) to $/;
/** "voted to ask", "decided to tell": it will be done. */
const RESOLVED =
  /\b(?:vot(?:e|es|ed|ing)(?: \S+)?|decid(?:e|es|ed|ing)|resolv(?:e|es|ed|ing)|agree(?:s|d|ing)?|plan(?:s|ned|ning)?|promis(?:e|es|ed|ing)|vow(?:s|ed|ing)?|pledg(?:e|es|ed|ing)|intend(?:s|ed|ing)?) (?:not )?to $/;
const EXPECTED = new RegExp(
  `${BE} (?:\\w+ly |not |n't )?(?:going|expected|set|due|scheduled|poised|slated|about) to (?:be |have )?$`,
);
const SAID_TO = new RegExp(
  `${BE} (?:\\w+ly )?(?:said|reported|alleged|rumou?red|believed|understood|thought|claimed|known|supposed) to (?:have |be |have been )?$`,
);

/** In order: the first that holds counts. */
export const MODAL_RULES: readonly ModalRule[] = [
  rule('reportedly', 'reported', new RegExp(`\\b${HEARSAY}\\b`)),
  {
    name: 'reportedly, ahead of it',
    modal: 'reported',
    holds: ({ left, draft }) => draft.parent === null && new RegExp(`^${HEARSAY}\\b,?`).test(left),
  },
  rule(
    'is said to have said',
    'reported',
    /\b(?:is|are|was|were|been) (?:\w+ly )?(?:said|reported|alleged|rumou?red|believed|understood|thought|claimed|known|quoted as saying) to (?:have )?\w/,
  ),
  { name: 'is said to', modal: 'reported', holds: ({ before }) => SAID_TO.test(before) },
  rule(
    'might',
    'possible',
    /\b(?:(?:might|may)\b|could\b(?! (?:not |n't )?(?:\w+ly )?(?:remember|recall|believe|understand|tell the|be (?:heard|seen))\b))/,
  ),
  // "can't say much": not able to.
  rule(
    'cannot say',
    'possible',
    /\b(?:ca n't|cannot|can not) (?:\w+ly )?(?:say|tell|confirm|comment|promise|discuss|explain|answer|rule)\b/,
  ),
  // "should have told him" was not done; "shouldn’t have said that" was.
  { name: 'should not have', modal: null, holds: ({ cue }) => /\b(?:should|ought)(?: not| n't) (?:to )?have\b/.test(cue) },
  {
    name: 'should',
    modal: 'possible',
    // "I should like", "I should be grateful" are polite.
    holds: ({ cue }) =>
      /\b(?:should|ought to|must|needs? to|ha(?:s|ve) to)(?! (?:\w+ly )?(?:be|like|love|prefer)\b) \w/.test(cue),
  },
  rule('perhaps', 'possible', /\b(?:possibly|perhaps|maybe|probably|presumably)\b/),
  { name: 'seemed to say', modal: 'possible', holds: ({ head }) => head?.adds.includes('possible') ?? false },
  rule(
    'will',
    'future',
    /(?:\b(?:will|shall)\b|'ll\b|\bwo n't\b|(?:\bis|are|was|were|'s|'re) (?:not |n't )?(?:going|expected|set|due|scheduled|poised|slated|about|likely) to \w)/,
  ),
  { name: 'is expected to', modal: 'future', holds: ({ before }) => EXPECTED.test(before) },
  { name: 'plans to say', modal: 'future', holds: ({ head }) => head?.adds.includes('future') ?? false },
  {
    // "would have said so", "would be surprised if it were": what was not, or only under a condition. "He said he would
    // oppose it" is plain (corpus guidelines, section 4).
    name: 'would have',
    modal: 'possible',
    holds: ({ cue, opening, gap }) =>
      /(?:\bwould|'d)(?: not| n't| never)? (?:\w+ly )?(?:have|'ve)\b/.test(cue) ||
      (WOULD.test(cue) && (/^if\b.* (?:were|had|did|was)\b/.test(opening) || /^if\b/.test(gap))),
  },
  {
    name: 'if it said so',
    modal: 'possible',
    holds: ({ left }) =>
      /(?:^|[^\p{L}])(?:if|unless|in case|provided|suppose|supposing) ["“‘']?$/u.test(left) &&
      !WHETHER.test(left.replace(/["“‘']$/, '')),
  },
  {
    name: 'let it say',
    modal: 'possible',
    holds: ({ left, draft }) => draft.source.length > 0 && /\b(?:let|lets|letting) $/.test(left),
  },
  {
    // A headline's "to announce" right after its subject.
    name: 'headline infinitive',
    modal: 'future',
    holds: ({ draft, cue }) =>
      draft.how === 'title' &&
      /^to \w/.test(cue) &&
      draft.source.some((s) => draft.cue !== null && s.end <= draft.cue.start && draft.cue.start - s.end <= 1),
  },
  {
    name: 'resolved to say',
    modal: 'future',
    holds: (reading) => isBareInfinitive(reading) && RESOLVED.test(reading.before),
  },
  {
    // "asked him to say so", "I'd like to know", "what to say": speech and knowledge that is only wished for.
    name: 'infinitive without a subject',
    modal: 'possible',
    holds: (reading) => isBareInfinitive(reading) && !JUDGED.test(reading.before) && !isLedTo(reading.before),
  },
];

/** "would like to" wants now. */
const WOULD = /(?:\bwould|'d)(?! (?:\w+ly )?(?:like|love|prefer|rather|sooner)\b)(?: |$)/;

/** A cue that is an infinitive, inside another statement and with nobody who does it. */
function isBareInfinitive({ draft, before, head, words, cue }: CueReading): boolean {
  if (draft.parent === null || draft.source.length > 0 || head?.pos !== 'verb') return false;
  if (/(?:^|[^\p{L}])to (?:\w+ly )?["“‘']?$/u.test(before) || /^(?:not )?to \w/.test(cue)) return true;
  // "to ring in and say so"
  const base = words[head.at]?.readings.some((r) => r.forms.includes('base')) && head.at === 0;
  return base === true && /\bto [a-z][^.;:!?]{1,60} and (?:\w+ly )?$/.test(before);
}

/** "went on to say", "tried to tell": a verb that leads to what was done. */
function isLedTo(before: string): boolean {
  const verb = /(\p{L}+)(?: (?:on|back|out|up))? to (?:\w+ly )?["“‘']?$/u.exec(before)?.[1];
  return (
    verb !== undefined &&
    readingsOf(verb).some(
      (r) =>
        r.pos === 'verb' && CATENATIVES.get(r.lemma) === 'nothing' && !/^(?:need|have|mean|seek|decide|choose)$/.test(r.lemma),
    )
  );
}
