import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { markedReport } from '../../../test/markedReport.ts';
import { resolveSources } from './resolve.ts';

function speakers(marked: string): (string | null)[] {
  const { sources, speakers: found } = resolveSources(markedReport(marked), []);
  return found.map((s) => sources.find((x) => x.id === s.source)?.name ?? null);
}
const last = (marked: string) => speakers(marked).at(-1);

describe('whom a pronoun means', () => {
  test('whoever spoke last goes on', () => {
    assert.equal(last('[Paul Keller] <said> {that Karl Haug had left}. ¶“{He left early},” [he] <added>.'), 'Paul Keller');
  });

  test('sex, by given name, title or noun', () => {
    assert.equal(last('Anna Weber met Paul Keller. ¶[She] <said> {no}.'), 'Anna Weber');
    assert.equal(last('Mrs. Weber met Mr. Keller. ¶[She] <said> {no}.'), 'Weber');
    assert.equal(last('[A spokeswoman for Paul Keller] <said> {no}. ¶[She] <added> {more}.'), 'a spokeswoman for Paul Keller');
  });

  test('nobody fits, or nobody stands out', () => {
    assert.equal(last('Paul Keller left. ¶[She] <said> {no}.'), null);
    assert.equal(last('The road was closed. ¶[He] <said> {no}.'), null);
  });

  test('"they" are several, a body is "it"', () => {
    assert.equal(last('[Two officials] <said> {no}. ¶[They] <added> {more}.'), 'two officials');
    assert.equal(last('[Paul Keller] <said> {no}. ¶[They] <added> {more}.'), null);
    assert.notEqual(last('[The National Transport Board] <said> {no}. ¶[He] <added> {more}.'), 'National Transport Board');
  });

  test('"who" is the person before it, also past a place', () => {
    assert.equal(last('It was Paul Ortega of Texas, [who] <denied> {it}.'), 'Paul Ortega');
  });

  test('"I" inside a quotation is its speaker, "he" is not', () => {
    assert.deepEqual(speakers('“{¶[I] <know> {nothing}},” [Paul Keller] <said>.'), ['Paul Keller', 'Paul Keller']);
    assert.notEqual(speakers('“{¶[He] <knows> {nothing}},” [Paul Keller] <said>.')[1], 'Paul Keller');
    assert.equal(last('[I] <know> {nothing}.'), null);
  });
});
