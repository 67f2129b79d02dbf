import type { PlacedItem } from './sourceText.ts';

/** An item in the frame in which the page's text is upright. */
export interface UprightItem extends PlacedItem {
  /** Left end and baseline in that frame; on an upright page the same as `x` and `y`. */
  readonly left: number;
  readonly base: number;
}

/** A page's text in the frame in which most of it is upright. */
export interface UprightPage {
  readonly width: number;
  readonly height: number;
  readonly items: readonly UprightItem[];
  /** What runs in another direction: stamps along the margin, watermarks. */
  readonly askew: readonly PlacedItem[];
}

/** Text may lean this many degrees before it counts as turned. */
const LEAN = 3;

/** Turns a page so that the text is upright: whole pages are set sideways, and scanners turn them without saying so. */
export function upright(items: readonly PlacedItem[], width: number, height: number): UprightPage {
  const weights = [0, 0, 0, 0];
  for (const item of items) {
    const q = quarter(item.angle);
    if (q !== undefined) weights[q] = (weights[q] ?? 0) + item.text.length;
  }
  const turn = weights.indexOf(Math.max(...weights));
  const straight: UprightItem[] = [];
  const askew: PlacedItem[] = [];
  for (const item of items) {
    if (quarter(item.angle) !== turn) askew.push(item);
    else straight.push({ ...item, ...place(item, turn, width, height) });
  }
  const sideways = turn % 2 === 1;
  return { width: sideways ? height : width, height: sideways ? width : height, items: straight, askew };
}

/** 0 to 3 for text that runs right, down, left or up; undefined for text at an angle between. */
function quarter(angle: number): number | undefined {
  const q = Math.round(angle / 90);
  return Math.abs(angle - q * 90) <= LEAN ? q % 4 : undefined;
}

function place(item: PlacedItem, turn: number, width: number, height: number): { left: number; base: number } {
  if (turn === 1) return { left: item.y, base: width - item.x };
  if (turn === 2) return { left: width - item.x, base: height - item.y };
  if (turn === 3) return { left: height - item.y, base: item.x };
  return { left: item.x, base: item.y };
}
