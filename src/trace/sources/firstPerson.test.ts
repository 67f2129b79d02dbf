import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { speakersOf } from '../../../test/speakersOf.ts';

describe('the first person', () => {
  test('is whoever opened the marks, also two statements further in', () => {
    const text = '[Anna Weber] <said>, “{¶[Paul Keller] <told her> {that ¶[I] <knew> {of it}}}.”';
    assert.deepEqual(speakersOf(text), ['Anna Weber', 'Paul Keller', 'Anna Weber']);
  });

  test('is the report itself outside all marks: its outlet, or its only writer', () => {
    const text = 'It rained in Tarnholm. ¶[We] <asked> {who paid}. ¶[I] <think> {nobody did}.';
    const own = { outlet: 'Tarnholm Courier', byline: ['Ingrid Haug'] };
    assert.deepEqual(speakersOf(text, own), ['Tarnholm Courier', 'Ingrid Haug']);
    assert.deepEqual(speakersOf(text, { ...own, byline: ['Ingrid Haug', 'Tarik Almasi'] }), ['Tarnholm Courier', null]);
    assert.deepEqual(speakersOf(text), [null, null]);
    assert.equal(speakersOf('It rained. As [we] <know>, {it rains}.', own)[0], null, 'everybody knows');
    const quoted = 'It rained. “[We] <hope> {to sail},” it said on the wall.';
    assert.deepEqual(speakersOf(quoted, own), [null], 'in marks that nobody opened it is not the outlet');
  });

  test('in an indirect content is the writer, not the speaker', () => {
    const text = 'It rained. [Anna Weber] <said> {that ¶[we] <had asked> {too late}}.';
    assert.deepEqual(speakersOf(text, { outlet: 'Tarnholm Courier' }), ['Anna Weber', 'Tarnholm Courier']);
  });

  test('“we” of a spokesman or a head is the body, of anybody else nobody who is told', () => {
    const said = (who: string) => speakersOf(`It rained. [${who}] <said>, “{¶[We] <hope> {to sail}}.”`).at(-1);
    assert.equal(said('Anna Weber, a spokeswoman for the Dunholt Harbour Board,'), 'Dunholt Harbour Board');
    assert.equal(said('Norway’s Prime Minister, Anna Weber,'), 'Norway');
    assert.equal(said('Anna Weber'), null);
    assert.equal(said('Anna Weber and Paul Keller'), 'Anna Weber and Paul Keller');
  });

  test('“my uncle” is the speaker’s uncle, not the speaker', () => {
    const [, uncle] = speakersOf('It rained. [Anna Weber] <said>, “{¶[My uncle] <thought> {it was late}}.”');
    assert.match(uncle ?? '', /uncle$/);
  });
});
