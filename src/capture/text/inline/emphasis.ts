import type { DelimiterRun } from './token.ts';

const PUNCTUATION = /[\p{P}\p{S}]/u;
const LETTER = /[\p{L}\p{N}]/u;

/** The run of one delimiter that begins at `a`, with what it may do there (CommonMark 6.2, left- and right-flanking). */
export function delimiterRun(s: string, a: number): DelimiterRun {
  const char = s[a] ?? '';
  let b = a;
  while (s[b] === char) b++;
  const before = characterBefore(s, a);
  const after = characterAt(s, b);
  const spaceBefore = before === '' || /\s/.test(before);
  const spaceAfter = after === '' || /\s/.test(after);
  const left = !spaceAfter && (!PUNCTUATION.test(after) || spaceBefore || PUNCTUATION.test(before));
  const right = !spaceBefore && (!PUNCTUATION.test(before) || spaceAfter || PUNCTUATION.test(after));
  const inWord = LETTER.test(before) && LETTER.test(after);
  const underscore = char === '_';
  // A single tilde means "about", so only two strike out (GitHub Flavored Markdown 6.5).
  const able = char !== '~' || b - a === 2;
  return {
    kind: 'run',
    a,
    b,
    char,
    opens: able && left && (!underscore || !right || PUNCTUATION.test(before)),
    closes: able && right && (!underscore || !left || PUNCTUATION.test(after)),
    inWord,
    left: 0,
    right: 0,
  };
}

/**
 * Pairs runs, given in reading order, and marks what they use up (CommonMark, "process emphasis").
 * Two runs that both stand inside words never pair: "sh*t and f*ck" has no emphasis in it.
 */
export function pairEmphasis(runs: readonly DelimiterRun[]): void {
  const stack: DelimiterRun[] = [];
  /** For each kind of closer, how deep the stack has been searched in vain: without it the search is quadratic. */
  const floor = new Map<string, number>();
  for (const run of runs) {
    if (run.closes) close(run, stack, floor);
    if (run.opens && rest(run) > 0) stack.push(run);
  }
}

function close(run: DelimiterRun, stack: DelimiterRun[], floor: Map<string, number>): void {
  const key = `${run.char}${run.opens}${run.inWord}${(run.b - run.a) % 3}`;
  while (rest(run) > 0) {
    const bottom = Math.min(floor.get(key) ?? 0, stack.length);
    let k = stack.length - 1;
    while (k >= bottom && !pairs(stack[k], run)) k--;
    const opener = stack[k];
    if (k < bottom || !opener) {
      floor.set(key, stack.length);
      return;
    }
    const n = run.char === '~' || (rest(run) >= 2 && rest(opener) >= 2) ? 2 : 1;
    opener.right += n;
    run.left += n;
    stack.length = rest(opener) > 0 ? k + 1 : k;
    for (const [other, height] of floor) if (height > stack.length) floor.set(other, stack.length);
  }
}

function pairs(opener: DelimiterRun | undefined, closer: DelimiterRun): boolean {
  if (!opener || opener.char !== closer.char || (opener.inWord && closer.inWord)) return false;
  const a = opener.b - opener.a;
  const b = closer.b - closer.a;
  // "Multiple of 3" rule: a run that may both open and close doesn't pair across lengths that add up to one.
  return !((opener.closes || closer.opens) && (a + b) % 3 === 0 && (a % 3 !== 0 || b % 3 !== 0));
}

function rest(run: DelimiterRun): number {
  return run.b - run.a - run.left - run.right;
}

function characterAt(s: string, i: number): string {
  return i < s.length ? String.fromCodePoint(s.codePointAt(i) ?? 0) : '';
}

function characterBefore(s: string, i: number): string {
  if (i === 0) return '';
  const low = s.charCodeAt(i - 1);
  return low >= 0xdc00 && low <= 0xdfff && i >= 2 ? characterAt(s, i - 2) : (s[i - 1] ?? '');
}
