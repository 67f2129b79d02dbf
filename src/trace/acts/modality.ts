import type { Modal } from '../../contract/index.ts';
import type { CueReading } from './cueReading.ts';

/** A rule that tells whether the act is less than plain fact. */
export interface ModalRule {
  readonly name: string;
  readonly modal: Modal;
  readonly holds: (reading: CueReading) => boolean;
}

const rule = (name: string, modal: Modal, pattern: RegExp): ModalRule => ({ name, modal, holds: ({ cue }) => pattern.test(cue) });

/** In order: the first that holds counts. */
export const MODAL_RULES: readonly ModalRule[] = [
  rule('reportedly', 'reported', /\b(?:reportedly|allegedly|supposedly|purportedly|rumou?redly)\b/),
  rule(
    'is said to have said',
    'reported',
    /\b(?:is|are|was|were|been) (?:\w+ly )?(?:said|reported|alleged|rumou?red|believed|understood|thought|claimed|known|quoted as saying) to (?:have )?\w/,
  ),
  rule('might', 'possible', /\b(?:might|may|could)\b/),
  rule('perhaps', 'possible', /\b(?:possibly|perhaps|maybe|probably|presumably|apparently|seemingly)\b/),
  { name: 'seemed to say', modal: 'possible', holds: ({ head }) => head?.adds.includes('possible') ?? false },
  rule(
    'will',
    'future',
    /(?:\b(?:will|shall)\b|'ll\b|\bwo n't\b|(?:\bis|are|was|were|'s|'re) (?:not |n't )?(?:going|expected|set|due|scheduled|poised|slated|about|likely) to \w)/,
  ),
  { name: 'plans to say', modal: 'future', holds: ({ head }) => head?.adds.includes('future') ?? false },
  {
    // "He said he would oppose it": inside another's words "would" is "will" as it was then.
    name: 'would in reported speech',
    modal: 'future',
    holds: ({ draft, cue }) => draft.parent !== null && WOULD.test(cue),
  },
  { name: 'would', modal: 'possible', holds: ({ cue }) => WOULD.test(cue) },
  {
    // A headline's "to announce" right after its subject.
    name: 'headline infinitive',
    modal: 'future',
    holds: ({ draft, cue }) =>
      /^to \w/.test(cue) &&
      draft.source.some((s) => draft.cue !== null && s.end <= draft.cue.start && draft.cue.start - s.end <= 1),
  },
];

/** "would like to" wants now; "would later say" tells what came after. */
const WOULD = /\b(?:would|'d)(?! (?:\w+ly )?(?:like|love|prefer|rather|later|often|go on|then|never)\b)(?: |$)/;
