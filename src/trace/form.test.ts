import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spanOf } from '../../test/support/report.ts';
import { quotationsOf } from '../language/quotations.ts';
import type { Draft } from './draft.ts';
import { formOf } from './form.ts';

function form(text: string, content: string, cue: string | null, how: Draft['how'] = 'cue') {
  return formOf(text, draftOf(text, content, cue, how), quotationsOf(text));
}

function draftOf(text: string, content: string, cue: string | null, how: Draft['how']): Draft {
  return {
    index: 0,
    parent: null,
    content: [spanOf(text, content)],
    cue: cue === null ? null : spanOf(text, cue),
    source: [],
    how,
    follows: null,
    score: 1,
    block: 'b1',
  };
}

test('all words in marks: direct; none: indirect; some: mixed', () => {
  assert.equal(form('“We will stay,” the mayor said.', '“We will stay,”', 'said'), 'direct');
  assert.equal(form('The mayor said they would stay.', 'they would stay', 'said'), 'indirect');
  assert.equal(form('The mayor said they would “stay for good”.', 'they would “stay for good”', 'said'), 'mixed');
});

test('marks that somebody further out opened do not count (rule 15)', () => {
  const text = '“The ministry told the premier that nobody was talking,” one source said.';
  assert.equal(form(text, 'that nobody was talking', 'told'), 'indirect');
  assert.equal(form(text, text.slice(0, text.indexOf(' one')), 'said'), 'direct');
});

test('inner marks count for the inner statement', () => {
  const text = '“He told me ‘get out of here’ and hung up,” she said.';
  assert.equal(form(text, '‘get out of here’', 'told'), 'direct');
});

test('marks that open inside the cue were opened further out; a leading “that” is no word of its own', () => {
  assert.equal(form('He said he “never told them that it was safe”.', 'that it was safe', 'never told'), 'indirect');
  assert.equal(form('The sign warns that “the ice is thin”.', 'that “the ice is thin”', 'warns'), 'direct');
  assert.equal(form('She said that thing “was thin”.', 'that thing “was thin”', 'said'), 'mixed');
});

test('what goes on without marks is direct after a block quotation, and else told in the writer’s words', () => {
  const text = 'We knew it. It had taken the bridge.';
  const block = draftOf(text, 'We knew it.', null, 'block-quote');
  const next = { ...draftOf(text, 'It had taken the bridge.', null, 'continued'), index: 1, follows: 0 };
  assert.equal(formOf(text, next, [], [block, next]), 'direct');
  assert.equal(formOf(text, next, [], [{ ...block, how: 'cue', cue: spanOf(text, 'knew') }, next]), 'indirect');
  assert.equal(formOf(text, { ...next, follows: null }, [], [block, next]), 'indirect');
});

test('block quotations and posts are direct without marks', () => {
  assert.equal(form('We knew that it would come.', 'We knew that it would come.', null, 'block-quote'), 'direct');
  assert.equal(form('Nobody told us.', 'Nobody told us.', null, 'post'), 'direct');
});
