import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownBy } from '../shownBy.ts';

test('questions in bold and what follows them', async () => {
  const turns = ['Who shut the gate?', 'Who has the key?', 'Who will open it?']
    .map((q) => `<p><b>${q}</b></p><p>I did, as everybody knows.</p>`)
    .join('');
  const { blocks } = await shownBy(turns);
  assert.deepEqual(blocks.slice(0, 3), [
    'question: Who shut the gate?',
    'answer: I did, as everybody knows.',
    'question: Who has the key?',
  ]);
});

test('marked by Q and A', async () => {
  const { blocks } = await shownBy(
    ['a', 'b', 'c'].map((x) => `<p>Q: Who shut gate ${x}?</p><p>A: I did that, as you know.</p>`).join(''),
  );
  assert.deepEqual(blocks.slice(0, 2), ['question: Q: Who shut gate a?', 'answer: A: I did that, as you know.']);
});

test('one bold question is a heading', async () => {
  const { blocks } = await shownBy('<h2>Who shut the gate?</h2><p>The board did, it says, and nobody else.</p>');
  assert.deepEqual(blocks, ['heading 2: Who shut the gate?', 'paragraph: The board did, it says, and nobody else.']);
});
