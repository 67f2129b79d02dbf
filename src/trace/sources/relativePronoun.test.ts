import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { speakersOf } from '../../../test/speakersOf.ts';

const who = (marked: string) => speakersOf(`It rained. ${marked}`)[0];

describe('a relative clause', () => {
  test('is about the mention that it goes on from, or that ends before it', () => {
    assert.match(who('The port was shut, and an officer at the cordon, [who] <said> {it burned}, left.') ?? '', /officer/);
    assert.equal(who('They met Anna Weber, [who] <said> {it burned}.'), 'Anna Weber');
    assert.match(who('It came from two people [who] <heard> {her speak}.') ?? '', /people/);
    assert.match(who('They asked the person behind the Harbour Watchdog, [who] <refused> {to say}.') ?? '', /person/);
    assert.equal(who('Anna Weber, who runs the port and [who] <denied> {it}, left.'), 'Anna Weber');
    assert.match(who('Posts on social media [which] <claim> {that it burned} are old.') ?? '', /^posts/);
  });

  test('is about nobody in a question or behind “nobody”', () => {
    assert.equal(who('Anna Weber left. The question is [who] <decided> {to sail}.'), null);
    assert.equal(who('Anna Weber knew of nobody [who] <denied> {it}.'), null);
  });
});
