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

test('“would” inside another’s words is what was to come', () => {
  const text = 'she would oppose the toll';
  const draft = draftOf({ source: [{ start: 0, end: 3 }], cue: { start: 4, end: 16 }, content: [{ start: 17, end: 25 }] });
  assert.equal(actOf(text, draft).modal, 'possible');
  assert.equal(actOf(text, { ...draft, parent: 0, index: 1 }).modal, 'future');
});

test('the rule is named', () => {
  const draft = draftOf({ source: [{ start: 0, end: 4 }], cue: { start: 5, end: 14 }, content: [{ start: 15, end: 20 }] });
  assert.equal(actOf('Pell expressed doubt', { ...draft, cue: { start: 5, end: 20 }, content: [] }).by, 'express + noun: doubt');
});

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
