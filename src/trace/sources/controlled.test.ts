import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { speakersOf } from '../../../test/speakersOf.ts';

const inner = (marked: string) => speakersOf(`It rained. ${marked}`).at(-1);

describe('a verb without a subject', () => {
  test('is done by the one who was asked to', () => {
    assert.equal(inner('[Anna Weber] <asked> Paul Keller {to ¶<say> {so}}.'), 'Paul Keller');
    assert.equal(
      inner('[Anna Weber] <ordered> the Dunholt Harbour Board {to ring in and ¶<say> {so}}.'),
      'Dunholt Harbour Board',
    );
    assert.equal(inner('[Anna Weber] <wanted> {Paul Keller to ¶<explain> {why}}.'), 'Paul Keller');
    assert.equal(inner('[Anna Weber] <accused> {Paul Keller of ¶<saying> {so}}.'), 'Paul Keller');
  });

  test('is done by the one who promises, denies, hopes or asks to', () => {
    assert.equal(inner('[Anna Weber] <denied> {¶<asking> {who paid}}.'), 'Anna Weber');
    assert.equal(inner('[Anna Weber] <hopes> {to ¶<hear> {who paid}}.'), 'Anna Weber');
    assert.equal(inner('[Anna Weber] <promised> Paul Keller {to ¶<ask> {who paid}}.'), 'Anna Weber');
    assert.equal(inner('[The Dunholt Harbour Board] <voted> {to ¶<ask> {who paid}}.'), 'Dunholt Harbour Board');
  });

  test('that is a fear or a hope is that of whoever asks because of it', () => {
    assert.equal(inner('[Anna Weber] <asked> {not to be named for ¶<fear> {of losing her post}}.'), 'Anna Weber');
  });

  test('is nobody’s where the grammar does not tell', () => {
    assert.equal(inner('[Anna Weber] <said> {Paul Keller was late and ¶<it is thought> {he slept}}.'), null);
    assert.equal(inner('[Anna Weber] <denied> {¶<having been asked> {to sail}}.'), null);
    assert.equal(inner('[Anna Weber] <thinks> {to ¶<say> {so} is wrong}.'), null);
    assert.equal(inner('[Anna Weber] <asked> nobody {to ¶<say> {so}}.'), null);
  });
});
