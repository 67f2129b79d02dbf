import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentencesOf } from './sentences.ts';

/** Each case is its sentences, parted by "|" as they should be. */
const CASES: readonly string[] = [
  'Mr. Pell met U.S. officials on Sept. 3.|He left.',
  'She left the U.S.|The talks ended at 5 p.m.|He slept.',
  'J. Edgar Vane was No. 1.|The answer is no.|They went home.',
  '“Why?” he asked.|“Because,” she said.|“Go.”|“Stay.”',
  'He works for Acme Inc. in Quill.|Nobody knows why.',
  'It cost $5.4 million, up 3.2 percent.|That was too much.',
  'Sen. Ada Finch, D-Vt., said so.|Gov. Brandt did not.',
  'It rose ... and then fell.|It never rose again…|Nobody cared.',
  'The plan (see below) failed.|(It was never good.)|He wrote at example.com.',
  'Was it so?|No!|It was not.',
  'He said “We won.”|Then he left.',
  'The U.N. Security Council met.|The F.B.I. did not.',
  'They had a Plan B.|The plan worked.',
  'He spoke with Louis B. Vane.|It was late.',
  'They left at 9 p.m. EST.|“We won.”|Nobody knew.',
  'at 9:30 a.m. the gate opened.|By noon it was shut.',
];

for (const line of CASES) {
  test(line, () => {
    const wanted = line.split('|');
    const text = wanted.join(' ');
    assert.deepEqual(
      sentencesOf(text).map((s) => text.slice(s.start, s.end)),
      wanted,
    );
  });
}

test('a blank line ends a sentence, a line break alone does not', () => {
  const text = 'A heading\n\nThe gate\nwas locked.';
  assert.deepEqual(
    sentencesOf(text).map((s) => text.slice(s.start, s.end)),
    ['A heading', 'The gate\nwas locked.'],
  );
});

test('only the given stretch is read, with its places in the whole text', () => {
  const text = 'One. Two. Three.';
  assert.deepEqual(sentencesOf(text, { start: 5, end: 9 }), [{ start: 5, end: 9 }]);
});

test('long runs of marks take no more than linear time', () => {
  const text = `${'.'.repeat(200_000)}x ${'."'.repeat(100_000)}x ${'a.'.repeat(100_000)}`;
  const started = performance.now();
  sentencesOf(text);
  assert.ok(performance.now() - started < 2000);
});
