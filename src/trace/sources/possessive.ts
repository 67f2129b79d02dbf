import type { Reading } from './reading.ts';

/** "’s", or the bare mark after a plural. (Where the mark is part of its word, see `endsPossessive`.) */
export function isPossessiveMark(reading: Reading, at: number): boolean {
  const t = reading.tokens[at];
  return t?.lower === "'s" || t?.text === '’' || t?.text === "'";
}

/** A word that holds its own mark: "Reuters’". */
export const endsPossessive = (reading: Reading, at: number) => /\p{L}['’]$/u.test(reading.tokens[at]?.text ?? '');
