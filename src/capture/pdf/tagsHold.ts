import { beginsInside, endsSentence } from './breaks/neighbours.ts';
import type { Line } from './lines.ts';
import type { Typography } from './typography.ts';

/**
 * Whether the file's tags part its paragraphs as the eye does. Tags are often made by machine: some put a whole page in one
 * element, some each line in its own. They count where most neighbours that stand closely share an element, and most that
 * stand apart do not.
 */
export function tagsHold(columns: readonly (readonly Line[])[], typography: Typography): boolean {
  let close = 0;
  let closeShared = 0;
  let apart = 0;
  let apartShared = 0;
  let torn = 0;
  for (const column of columns) {
    for (let i = 1; i < column.length; i++) {
      const a = column[i - 1];
      const b = column[i];
      if (!a?.lastTag || !b?.tag || Math.abs(a.size - b.size) > 0.05 * b.size) continue;
      const shared = a.lastTag.element === b.tag.element;
      const step = (b.base - a.base) / (b.size * typography.lead(b.size));
      if (step < 1.1) {
        close++;
        if (shared) closeShared++;
        else if (beginsInside(b.text.text) && !endsSentence(a.text.text)) torn++;
      } else if (step > 1.4) {
        apart++;
        if (shared) apartShared++;
      }
    }
  }
  return close > 0 && closeShared > 0.3 * close && torn < 0.1 * close && apartShared <= 0.3 * apart;
}
