/** Prepositions, auxiliaries and "not": by themselves they say of nobody that he holds or expresses something. */
const emptyWords = new Set(
  (
    'about against as at by for from in into of on over to with not am are be been did do does had has have is may might ' +
    'must should was were will would can could'
  ).split(' '),
);

/** A colon or a dash after a name can stand for "said". */
const sayingMarks = new Set([':', '-', '–', '—', '―']);

/**
 * Whether the words of a cue are one empty word, or nothing but marks that do not stand for "said". Inside contents, where
 * thresholds are low, the model gives such cues now and then; of thirteen such in forty texts none was right.
 */
export function isBareCue(cue: string): boolean {
  const words = cue.toLowerCase().match(/[\p{L}\p{N}'’]+|\S/gu) ?? [];
  if (words.some((w) => sayingMarks.has(w))) return false;
  const spoken = words.filter((w) => /[\p{L}\p{N}]/u.test(w));
  if (spoken.length === 0) return true;
  return spoken.length === 1 && spoken.every((w) => emptyWords.has(w));
}
