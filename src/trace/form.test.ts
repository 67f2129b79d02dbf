import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spanOf } from '../../test/support/report.ts';
import { quotationsOf } from '../language/quotations.ts';
import type { Draft } from './draft.ts';
import { formOf } from './form.ts';

function form(text: string, content: string, cue: string | null, how: Draft['how'] = 'cue') {
  const draft: Draft = {
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
  return formOf(text, draft, quotationsOf(text));
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

test('block quotations and posts are direct without marks', () => {
  assert.equal(form('We knew that it would come.', 'We knew that it would come.', null, 'block-quote'), 'direct');
  assert.equal(form('Nobody told us.', 'Nobody told us.', null, 'post'), 'direct');
});
