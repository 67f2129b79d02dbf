import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { speakersOf } from '../../../test/speakersOf.ts';

const last = (marked: string, options = {}) => speakersOf(marked, options).at(-1);

describe('an office', () => {
  test('with a possessor is that of whom it was said to be, never just anybody of that trade', () => {
    const doctor = 'Dr. Paul Keller, a doctor, left. [Anna Weber] <said>, “{¶[My own doctor] <thinks> {so}}.”';
    assert.notEqual(last(doctor), 'Paul Keller');
    const lawyer = 'Paul Keller, a lawyer, left. [The board’s lawyer] <said> {so}.';
    assert.notEqual(last(lawyer), 'Paul Keller');
  });

  test('is parted from another by the word before it, and from its deputy', () => {
    const ministers = 'They met Foreign Minister Anna Weber. [The prime minister] <said> {so}.';
    assert.notEqual(last(ministers), 'Anna Weber');
    const deputy = 'Deputy auditor Anna Weber left. [The auditor] <said> {so}.';
    assert.notEqual(last(deputy), 'Anna Weber');
    assert.equal(last('Auditor Anna Weber left. [The auditor] <said> {so}.'), 'Anna Weber');
  });

  test('that two hold is the one just spoken of, else nobody’s', () => {
    const near =
      'Governor Anna Weber left. It rained. It was late. Long. Longer. Governor Paul Keller came. [The governor] <said> {so}.';
    assert.equal(last(near), 'Paul Keller');
    assert.equal(last('Governor Anna Weber met Governor Paul Keller. [The governor] <said> {so}.'), null);
  });

  test('and the person behind its comma are one', () => {
    const said = (source: string) => last(`It rained. [${source}] <said> {so}.`);
    assert.equal(said('Minister of Labour and Maritime Affairs, the Hon. Paul Keller,'), 'Paul Keller');
    assert.equal(said('the Norwegian chargé d’affaires, Mr Paul Keller,'), 'Paul Keller');
    assert.notEqual(said('His son, also Paul, 34,'), 'Paul');
  });
});

describe('of several without a name', () => {
  const two = '[A senior city official] <said> {yes}. ¶[A second official, in Oslo,] <said> {no}. ';
  test('the one who has what is said of him is meant', () => {
    assert.equal(last(`${two}It rained. Long.\n\nLater. ¶[The official in Oslo] <said> {so}.`), 'a second official, in Oslo');
  });
  test('else who spoke last in this paragraph, else nobody', () => {
    assert.equal(last(`${two}¶[The official] <added> {so}.`), 'a second official, in Oslo');
    assert.equal(last(`${two}\n\nIt rained. ¶[The official] <added> {so}.`), null);
    assert.equal(last(`${two}¶[One of the officials] <added> {so}.`), null);
  });
});

describe('outlets', () => {
  const own = { outlet: 'Rift Monitor' };
  test('the report’s own is nobody’s surname, and not “the newspaper”', () => {
    assert.equal(last('It rained. [The Monitor] <asked> {who paid}.', own), 'Rift Monitor');
    const other = 'The Monitor has asked. The Harbor Times is old. [The newspaper] <reported> {so}.';
    assert.equal(last(other, own), 'Harbor Times');
  });
  test('“the Courier” is the paper that ends so; “Norrvik” is not Radio Norrvik', () => {
    assert.equal(last('The Tarnholm Courier came. [The Courier] <said> {so}.'), 'Tarnholm Courier');
    assert.notEqual(last('They heard it on Radio Norrvik. Later [Norrvik] <said> {so}.'), 'Radio Norrvik');
  });
});

test('of two with one surname the rank tells', () => {
  const text = 'Undersheriff Wade Keller left. Sgt. Paul Keller stayed. [Sgt. Keller] <said> {so}.';
  assert.equal(last(text), 'Paul Keller');
});

test('“Ms Brask” is not the firm Brask, “Weber and colleagues” not Weber alone', () => {
  assert.notEqual(last('They sold Brask to the company Brask. [Ms Brask] <said> {so}.'), 'company Brask');
  assert.equal(last('Anna Weber came. [Weber and colleagues] <found> {so}.'), 'Weber and colleagues');
});

test('a question without marks that goes on nothing is asked by nobody who is named', () => {
  const text = '“{It will sail},” [Anna Weber] <said>. ¶{Had she read it?}';
  assert.deepEqual(speakersOf(text, { hows: { 1: 'continued' } }), ['Anna Weber', null]);
});
