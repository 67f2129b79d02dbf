import type { CueReading } from './cueReading.ts';

const NEGATOR = /^(?:not|n't|never|no|nothing|neither|nor|nobody|none|without|hardly|scarcely|barely|cannot)$/;

/**
 * True where the cue says that the act was not done: "did not say", "never denied", "made no mention of" (guideline
 * rule 14), also by its source ("neither campaign", "nobody"). Two negations undo each other.
 */
export function isNegated({ words, head, source }: CueReading): boolean {
  let count = 0;
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
  if (/^(?:neither|nobody|no one|none|no \w+|few)\b/.test(source)) count++;
  return count % 2 === 1;
}
