import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { markedReport } from '../../../test/markedReport.ts';
import { resolveSources } from './resolve.ts';

/** Who the last draft's speaker is and by which rule. */
function last(marked: string): [string | null, string | undefined] {
  const { sources, speakers } = resolveSources(markedReport(marked), []);
  const speaker = speakers.at(-1);
  return [sources.find((s) => s.id === speaker?.source)?.name ?? null, speaker?.by];
}

describe('whom a definite description means', () => {
  test('the same words again', () => {
    assert.deepEqual(last('[Officials briefed on the plan] <said> {no}. ¶[The officials briefed on the plan] <said> {so}.'), [
      'officials briefed on the plan',
      'same-words',
    ]);
    assert.deepEqual(last('[The Haug campaign] <said> {no}. ¶[Critics] <said> {so}. ¶[The Haug campaign] <said> {no}.'), [
      'the Haug campaign',
      'same-words',
    ]);
  });

  test('the outlet spoken of last', () => {
    assert.deepEqual(last('It stood in the Harbor Times. “It is so,” ¶[the paper] <added>{}.'), ['Harbor Times', 'outlet-noun']);
    assert.equal(last('It stood in the Harbor Times. ¶[Her paper] <said> {so}.')[0], 'her paper');
  });

  test('the one whom the text gave that office', () => {
    assert.deepEqual(last('Mayor Anna Weber came. ¶[The mayor] <said> {so}.'), ['Anna Weber', 'office']);
    assert.deepEqual(last('Anna Weber, the mayor of Ridgeway, met Paul Keller. ¶[The mayor] <said> {so}.'), [
      'Anna Weber',
      'office',
    ]);
    assert.deepEqual(last('Secretary of State Anna Weber came. ¶[The secretary of state] <said> {so}.'), [
      'Anna Weber',
      'office',
    ]);
    const above = resolveSources(
      markedReport('Nurses met in Olkeju. ¶[The governor] <said> {so}. ¶[Governor Josphat Lemayian] <said> {no}.'),
      [],
    );
    assert.equal(above.speakers[0]?.by, 'only-holder');
    assert.equal(above.speakers[0]?.source, above.speakers[1]?.source);
    assert.deepEqual(last('Gov. Paul Keller came with Sen. Anna Weber. ¶[The governor] <said> {so}.'), ['Paul Keller', 'office']);
  });

  test('an office somewhere else is somebody else’s', () => {
    const two = 'Texas Sen. Paul Ortega met Sen. Anna Weber. ';
    assert.deepEqual(last(`${two}¶[The Texas senator] <said> {so}.`), ['Paul Ortega', 'office']);
    assert.deepEqual(last(`${two}¶[The Florida senator] <said> {so}.`), ['Anna Weber', 'office']);
    assert.notEqual(last('Danish President Anna Weber came. ¶[The Norwegian president] <said> {so}.')[1], 'office');
  });

  test('the head of a country’s government', () => {
    assert.deepEqual(last('Norwegian Prime Minister Ingrid Haug came. ¶[The Norwegian leader] <said> {so}.'), [
      'Ingrid Haug',
      'leader-of-nation',
    ]);
  });

  test('the last source without a name that was called so', () => {
    assert.deepEqual(last('[A city official] <said> {no}. ¶[The official] <said> {so}.'), ['a city official', 'unnamed-again']);
    assert.deepEqual(last('[Two city officials] <said> {no}. ¶[The officials] <said> {so}.'), [
      'two city officials',
      'unnamed-again',
    ]);
    assert.equal(last('[Ohio voters] <said> {no}. ¶[The voters in Florida] <said> {so}.')[0], 'the voters in Florida');
    assert.equal(last('[Two sources] <said> {no}. ¶[The three sources] <said> {so}.')[0], 'the three sources');
  });

  test('the body whose name holds the word', () => {
    assert.deepEqual(last('The Supreme Court sat. ¶[The court] <said> {so}.'), ['Supreme Court', 'body-noun']);
    assert.notEqual(last('Haug’s campaign sat. ¶[Weber’s campaign] <said> {so}.')[1], 'body-noun');
  });

  test('the only man, the only woman', () => {
    assert.deepEqual(last('Paul Keller fell. ¶[The man] <said> {so}.'), ['Paul Keller', 'only-person']);
    assert.notEqual(last('Paul Keller and Karl Haug fell. ¶[The man] <said> {so}.')[1], 'only-person');
  });

  test('a standing by which news calls somebody again, sure only in part', () => {
    const { sources, speakers } = resolveSources(
      markedReport('[Paul Keller] <said> {no}. ¶“{It is so},” [the billionaire developer] <said>.'),
      [],
    );
    assert.equal(sources.find((s) => s.id === speakers[1]?.source)?.name, 'Paul Keller');
    assert.equal(speakers[1]?.by, 'epithet');
    assert.ok((speakers[1]?.confidence ?? 1) < 0.85);
  });
});
