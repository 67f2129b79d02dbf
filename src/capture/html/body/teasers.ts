import type { HtmlElement } from '../node.ts';
import type { Passage } from '../passage.ts';
import { proseWeight } from '../prose.ts';
import { countWords } from '../words.ts';

/** More passages than this in one box are no teaser. */
const FEW = 4;

/**
 * True where a passage is the excerpt of another report: right after a line that is one link with a headline in it, in a
 * small box with that. A page shows many of them beside a short report; all together they would outweigh it.
 */
export function isExcerpt(passage: Passage, passages: readonly Passage[]): boolean {
  const before = passages[passage.index - 1];
  if (!before || before.linked < before.text.length * 0.95 || countWords(before.text.text) < 3) return false;
  const box = boxOfBoth(passage, before);
  if (!box) return false;
  const inside = (p: Passage | undefined) => p !== undefined && p.first >= box.index && p.first < box.end;
  return !inside(passages[passage.index + FEW]) && !inside(passages[passage.index - FEW]) && !inside(passages[passage.index + 2]);
}

function boxOfBoth(passage: Passage, before: Passage): HtmlElement | null {
  let box: HtmlElement | null = passage.container;
  for (let steps = 0; box && steps < 6; box = box.parent, steps++) {
    if (before.first >= box.index && before.first < box.end) return box;
  }
  return null;
}

/** So many excerpts in one body are a list of other reports. */
const LIST = 3;

/** The excerpts in a body that has running text of its own, and the headlines over them. */
export function teasersAmong(
  body: readonly Passage[],
  excerpts: ReadonlySet<Passage>,
  passages: readonly Passage[],
): Set<Passage> {
  const inside = body.filter((p) => excerpts.has(p));
  const ownText = body.some((p) => !excerpts.has(p) && proseWeight(p) > 0);
  if (inside.length < LIST || !ownText) return new Set();
  return new Set(inside.flatMap((p) => [p, passages[p.index - 1] ?? p]));
}
