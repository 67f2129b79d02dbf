import type { CueReading } from './cueReading.ts';

const NEGATOR = /^(?:not|n't|never|no|nothing|neither|nor|nobody|none|without|hardly|scarcely|barely|cannot)$/;
/** "At no time did she ask", "nor does it say": the negation stands before the subject. */
const AHEAD =
  /(?:\bat no (?:time|point|stage)|\bin no (?:moment|way)|\bon no occasion|\bunder no circumstances|\bnot once|\bnever|(?:^|[,;] |\band |\bbut )(?:nor|neither)) (?:ha(?:s|ve|d)|did|does|do|was|were|is|are|will|would|could|can) ["“‘']?$/;

/**
 * True where the cue says that the act was not done: "did not say", "never denied", "made no mention of" (guideline
 * rule 14). The "no" of "nobody said" belongs to the source (corpus guidelines, section 4). Two negations undo each other.
 */
export function isNegated({ words, head, left, cue }: CueReading): boolean {
  // "should not have said that": it was said.
  if (/\b(?:should|ought)(?: not| n't) (?:to )?have\b/.test(cue)) return false;
  let count = AHEAD.test(left) || /\bwithout ["“‘']?$/.test(left) ? 1 : 0;
  const at = head?.at ?? words.length;
  words.forEach((word, i) => {
    if (!NEGATOR.test(word.lower)) return;
    const next = words[i + 1]?.lower ?? '';
    // "not only said", "no doubt", "no longer says": the first two negate nothing here.
    if (/^(?:only|just|merely|least|surprisingly|doubt|less|matter|secret|uncertain)$/.test(next)) return;
    // After the head only an object counts: "said nothing", "has no doubt".
    if (i > at && !/^(?:nothing|no|neither|nobody|none)$/.test(word.lower)) return;
    if (i > at && word.lower !== 'nothing' && i > at + 2) return;
    count++;
  });
  if (head) {
    count += head.adds.filter((a) => a === 'negation').length;
    if (head.negated) count += words.some((w) => /^(?:no|little)$/.test(w.lower)) ? 0 : 1;
  }
  if (words.some((w, i) => w.lower === 'short' && words[i + 1]?.lower === 'of')) count++;
  if (words.some((w, i) => w.lower === 'yet' && words[i + 1]?.lower === 'to')) count++;
  return count % 2 === 1;
}
