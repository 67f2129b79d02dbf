import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Draft } from '../draft.ts';
import { actOf } from './act.ts';

const lines = readFileSync(new URL('./fixtures/cues.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

for (const line of lines) {
  const [source = '', cue = '', content = '', expected = ''] = line.split('|').map((part) => part.trim());
  test(line, () => {
    const text = `${source} ${cue} ${content}`;
    const at = source.length + 1;
    const draft = draftOf({
      source: [{ start: 0, end: source.length }],
      cue: { start: at, end: at + cue.length },
      content: content === '' ? [] : [{ start: at + cue.length + 1, end: text.length }],
    });
    const { act, negated, modal, loaded } = actOf(text, draft);
    assert.equal([act, negated ? 'not' : '', modal ?? '', loaded ? 'loaded' : ''].filter(Boolean).join(' '), expected);
  });
}

test('a statement without a cue says, a question asks', () => {
  assert.equal(actOf('It was late.', draftOf({ content: [{ start: 0, end: 12 }], how: 'block-quote' })).act, 'say');
  assert.equal(actOf('Was it late?', draftOf({ content: [{ start: 0, end: 12 }], how: 'question' })).act, 'ask');
  assert.equal(actOf('It is late.', draftOf({ content: [{ start: 0, end: 11 }], how: 'question' })).act, 'say');
});

test('auxiliaries that the cue lacks are read from the words before it', () => {
  const text = 'Pell has never said so';
  const cue = { start: text.indexOf('said'), end: text.indexOf('said') + 4 };
  assert.equal(actOf(text, draftOf({ source: [{ start: 0, end: 4 }], cue, content: [{ start: 20, end: 22 }] })).negated, true);
});

test('“would” in reported speech is plain, an infinitive without a subject is only wished for (corpus guidelines, section 4)', () => {
  const text = 'she said she would oppose the toll';
  const draft = draftOf({ source: [{ start: 9, end: 12 }], cue: { start: 13, end: 25 }, content: [{ start: 26, end: 34 }] });
  assert.equal(actOf(text, { ...draft, parent: 0, index: 1 }).modal, null);
  assert.equal(modal('She asked the agency to ', 'say', ' so.'), 'possible');
  assert.equal(modal('She asked him to ring in and ', 'say', ' so.'), 'possible');
  assert.equal(modal('The board voted to ', 'ask', ' for the tape.'), 'future');
  assert.equal(modal('It is wrong to ', 'call', ' them that.'), null);
  assert.equal(modal('He went on to ', 'say', ' so.'), null);
});

test('what is supposed, and what is asked', () => {
  assert.equal(modal('If ', 'says', ' so, she should go.', 'the clerk '), 'possible');
  assert.equal(modal('Asked if ', 'believed', ' so, she left.', 'the clerk '), null);
  assert.equal(modal('It would let ', 'order', ' so.', 'a town '), 'possible');
  assert.equal(modal('The towns are expected to ', 'say', ' yes.'), 'future');
  assert.equal(modal('He is said to ', 'have told', ' her so.'), 'reported');
});

test('a negation ahead of the subject counts, that of “nobody” does not', () => {
  assert.equal(read('At no time did ', 'ask', ' anyone to lie.', 'she ').negated, true);
  assert.equal(read('Nor does ', 'say', ' where.', 'it ').negated, true);
  assert.equal(read('Without ', 'saying', ' so.', 'anyone ').negated, true);
  assert.equal(read('Then ', 'told', ' us.', 'nobody ').negated, false);
});

test('a cue that begins with a clitic is read whole', () => {
  assert.equal(read('I', '’d like', ' to hear it.').act, 'want');
  assert.equal(read('They', '’ll say', ' so.').modal, 'future');
});

test('a question that the writer passes on without marks asks', () => {
  const text = 'Had she read it? She had.';
  assert.equal(actOf(text, draftOf({ content: [{ start: 0, end: 16 }], how: 'continued' })).act, 'ask');
  assert.equal(actOf(text, draftOf({ content: [{ start: 17, end: 25 }], how: 'continued' })).act, 'say');
});

test('the rule is named', () => {
  const draft = draftOf({ source: [{ start: 0, end: 4 }], cue: { start: 5, end: 14 }, content: [{ start: 15, end: 20 }] });
  assert.equal(actOf('Pell expressed doubt', { ...draft, cue: { start: 5, end: 20 }, content: [] }).by, 'express + noun: doubt');
});

/** Reads a nested statement: what stands before it, its cue, its content, and its source where it has one. */
function read(left: string, cue: string, content: string, source = '') {
  const text = `${left}${source}${cue}${content}`;
  const at = left.length + source.length;
  return actOf(
    text,
    draftOf({
      index: 1,
      parent: 0,
      source: source === '' ? [] : [{ start: left.length, end: left.length + source.trimEnd().length }],
      cue: { start: at, end: at + cue.length },
      content: [{ start: at + cue.length + 1, end: text.length }],
    }),
  );
}

function modal(left: string, cue: string, content: string, source = '') {
  return read(left, cue, content, source).modal;
}

function draftOf(part: Partial<Draft>): Draft {
  return {
    index: 0,
    parent: null,
    content: [],
    cue: null,
    source: [],
    how: 'cue',
    follows: null,
    score: 1,
    block: 'b1',
    ...part,
  };
}
