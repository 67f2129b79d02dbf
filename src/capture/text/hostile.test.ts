import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftText } from './draftText.ts';

/** What readers of text have been brought to a stop with. Each must take time in proportion to its length. */
const CASES: Readonly<Record<string, string>> = {
  'opening brackets': '[',
  'links without an end': '[](',
  'pictures in pictures': '![',
  asterisks: '*a ',
  'runs of backticks': '` `` ``` ',
  'opening tags': '<a ',
  'opening comments': '<!--',
  'marks of quotation': '>',
  'dashes and spaces': '- ',
  'lines of dashes': '-\n',
  handles: 'Name\n@a\n',
  'numbers alone': '1\n',
  'ages of posts': '3h\n',
  'bars of buttons': 'share this ',
  'names of agencies': 'AP/AP/AP, ',
  'capital letters and points': 'A.B. ',
  escapes: '\\*',
  'one long word': 'a',
  'empty lines': '\n',
};

for (const [name, piece] of Object.entries(CASES)) {
  test(`${name} take time in proportion`, () => {
    const time = (size: number): number => {
      const text = piece.repeat(Math.ceil(size / piece.length));
      const start = performance.now();
      draftText(text, 'markdown', {});
      return performance.now() - start;
    };
    time(1_000);
    const [short, long] = [Math.min(time(10_000), time(10_000)), time(80_000)];
    // Eight times the text: quadratic time would be sixty-four times. The rest is for a busy machine.
    assert.ok(long < Math.max(40 * short, 1500), `${short.toFixed(0)} ms, then ${long.toFixed(0)} ms`);
  });
}
