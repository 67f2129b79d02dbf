import type { Range } from './phrase.ts';
import type { Reading } from './reading.ts';

/** A label is no longer than this, in words. */
const LONGEST = 8;

/** The speaker's label at the start of a block: the tokens of "NAME" in "NAME: …". Null for "Q:" and "A:". */
export function labelOf(reading: Reading, blockId: string): Range | null {
  const first = firstTokenOf(reading, blockId);
  if (first === null) return null;
  for (let k = first; k < first + LONGEST; k++) {
    if (reading.tokens[k]?.text === ':') return k > first ? { first, last: k } : null;
  }
  return null;
}

const firstTokens = new WeakMap<Reading, Map<string, number>>();

function firstTokenOf(reading: Reading, blockId: string): number | null {
  let table = firstTokens.get(reading);
  if (!table) {
    table = new Map();
    for (const s of reading.sentences) {
      const id = reading.report.blocks[s.block]?.id ?? '';
      if (!table.has(id)) table.set(id, s.first);
    }
    firstTokens.set(reading, table);
  }
  return table.get(blockId) ?? null;
}
