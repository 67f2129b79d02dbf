import type { Direction } from './dateRule.ts';

const FUTURE =
  /\b(?:will|shall|would|going to|due|set (?:to|for)|scheduled|slated|expected|planned for|plans? to|planning to|intends? to|hopes? to|wants? to|upcoming|promised to|vowed to|pledged to|agreed to|deadline|is to|are to|until)\b|['’](?:ll|d)\b|\bwo(?:n['’]t)\b/g;
const PAST =
  /\b(?:said|told|was|were|had|has|have|did|met|went|came|began|gave|took|made|left|held|wrote|spoke|won|lost|fell|rose|ran|saw|sent|found|got|shot|broke|sank|hit|set|put|became|since|\p{Ll}{2,}ed)\b/gu;

const LEFT = 90;
const RIGHT = 70;

/**
 * Which way the tense about a place looks, told by the verb nearest before it in its clause, else by the first one after it.
 * "nearest" where neither tells.
 */
export function directionAt(text: string, start: number, end: number): Direction {
  const left = clauseBefore(text.slice(Math.max(0, start - LEFT), start));
  const future = lastIndex(left, FUTURE);
  const past = lastIndex(left, PAST);
  if (future >= 0 || past >= 0) return future >= past ? 'future' : 'past';
  const right = text.slice(end, end + RIGHT).split(/[.;!?](?:\s|$)|["“”\n]/)[0] ?? '';
  const ahead = firstIndex(right, FUTURE);
  const behind = firstIndex(right, PAST);
  if (ahead < 0 && behind < 0) return 'nearest';
  return ahead >= 0 && (behind < 0 || ahead <= behind) ? 'future' : 'past';
}

function clauseBefore(left: string): string {
  return left.split(/[.;!?](?=\s)|["“”\n]/).at(-1) ?? '';
}

function lastIndex(text: string, pattern: RegExp): number {
  let at = -1;
  for (const m of text.matchAll(pattern)) at = m.index;
  return at;
}

function firstIndex(text: string, pattern: RegExp): number {
  for (const m of text.matchAll(pattern)) return m.index;
  return -1;
}
