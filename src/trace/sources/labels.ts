import { nameAt } from './namesAt.ts';
import type { Range } from './phrase.ts';
import type { Reading } from './reading.ts';

/** The speaker's label at the start of a block: the tokens of "NAME" in "NAME: …". Null for "Q:" and "A:". */
export function labelled(reading: Reading, blockId: string): Range | null {
  const b = reading.report.blocks.findIndex((x) => x.id === blockId);
  const sentence = reading.sentences.find((s) => s.block === b);
  if (!sentence) return null;
  for (let k = sentence.first; k < Math.min(sentence.last, sentence.first + 8); k++) {
    if (reading.tokens[k]?.text !== ':') continue;
    const range = { first: sentence.first, last: k };
    return nameAt(reading, k - 1) ? range : null;
  }
  return null;
}
