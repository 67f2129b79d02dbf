import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speakersOf } from '../../../test/speakersOf.ts';

const said = (source: string) => speakersOf(`It rained. [${source}] <said> {so}.`)[0];

test('behind “nobody”, “no third country”, “neither of them”, “anyone” there is nobody', () => {
  for (const source of [
    'Nobody',
    'No one',
    'Nothing',
    'No third country',
    'Neither',
    'Anyone',
    'Not one minister',
    'nobody in her office',
  ])
    assert.equal(said(source), null, source);
});

test('“one official”, “someone”, “everybody”, “anyone who had left” are somebody', () => {
  for (const source of ['One official', 'Someone', 'Everybody', 'Anyone who had left', 'Norwegians'])
    assert.notEqual(said(source), null, source);
});
