import type { Line } from '../lines.ts';
import type { Typography } from '../typography.ts';

/** Two lines of which the second stands right under the first, and the column around them. */
export interface Neighbours {
  readonly above: Line;
  readonly below: Line;
  /** The line after `below` in the column, if there is one. */
  readonly after: Line | undefined;
  /** Left and right edge of the column at this place. */
  readonly columnLeft: number;
  readonly columnRight: number;
  readonly typography: Typography;
  /** The file's tags part paragraphs as the eye does. */
  readonly tagsHold: boolean;
}

export type Verdict = 'break' | 'join' | null;

/** One rule on whether a new paragraph begins; null where it has nothing to say. */
export interface BreakRule {
  readonly name: string;
  judge(pair: Neighbours): Verdict;
}

export function endsSentence(text: string): boolean {
  return /[.!?…:][”"’')\]»]*\s*(?:\[?\d{1,3}\]?)?$/u.test(text.slice(-16));
}

/** The line goes on in the middle of something. */
export function beginsInside(text: string): boolean {
  return /^[\p{Ll},;)\]%]/u.test(text);
}

export function endsWithHyphen(text: string): boolean {
  return /\p{L}[-\u00ad\u2010\u2011]$/u.test(text.slice(-4));
}

/** A bullet, or a number or letter with a point or a bracket, before text. */
export const LIST_MARK = /^(?:[•◦▪▫■□●○‣⁃∙·–—*➢➤►✓✔]\s+|\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]\s+)(?=\S)/u;

/** A mark that stands nowhere but before the items of a list. */
export const BULLET = /^[•◦▪▫■□●○‣⁃∙➢➤►✓✔]\s/u;

/** How much room is left on the line above beyond what the next word would have needed. */
export function roomLeft({ above, below, columnRight }: Neighbours): number {
  return columnRight - above.right - below.firstWord - 0.25 * above.size;
}
