import { MappedText } from '../../../report/mappedText.ts';
import { type Item, type ItemRule, isKept } from '../item.ts';

const ENDS = /[.!?…:;][")\]'”’»]*$/;
const GOES_ON = /^[\p{Ll},;)]/u;

/** A sentence that furniture cut in two is whole again: only removed text lies between, the first half ends no sentence, the second begins none. */
export const joinedCuts: ItemRule = {
  name: 'joined-cuts',
  apply: (items) => {
    const result: Item[] = [];
    let lastKept = -1;
    let cutBetween = false;
    for (const item of items) {
      if (!isKept(item)) {
        cutBetween = true;
        result.push(item);
        continue;
      }
      const before = result[lastKept];
      if (before && cutBetween && goesOn(before, item)) {
        result[lastKept] = join(before, item);
        continue;
      }
      lastKept = result.length;
      cutBetween = false;
      result.push(item);
    }
    return result;
  },
};

function goesOn(before: Item, after: Item): boolean {
  if (before.type !== 'paragraph' || after.type !== 'paragraph' || !before.inBody || !after.inBody) return false;
  return before.text.length > 20 && !ENDS.test(before.text.text) && GOES_ON.test(after.text.text);
}

function join(before: Item, after: Item): Item {
  const from = before.text.runs.at(-1)?.to ?? 0;
  const to = Math.max(from, after.text.runs[0]?.from ?? from);
  const shift = before.text.length + 1;
  return {
    ...before,
    text: MappedText.concat([before.text, MappedText.changed(' ', from, to, 'join'), after.text]),
    links: [...before.links, ...after.links.map((l) => ({ ...l, start: l.start + shift, end: l.end + shift }))],
  };
}
