import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capture } from '../../capture.ts';

async function types(questions: readonly string[], answers: readonly string[], tag: string) {
  const body = questions.map((q, i) => `<${tag}>${q}</${tag.split(' ')[0]}><p>${answers[i % answers.length]}</p>`).join('');
  const page = `<!doctype html><html lang="en"><body><article><h1>The gate at Quill</h1>
<p>The harbour gate at Quill was shut on Thursday, and the town wants to know why it was and for how long.</p>${body}</article></body></html>`;
  const { blocks } = await capture(new TextEncoder().encode(page), { file: 'gate.html' });
  return [...new Set(blocks.map((b) => b.type))].sort();
}

const ASKED = ['Why was the gate shut?', 'Who has the key?', 'When will it open?'];

test('headings that ask and nobody answers are a writer’s own', async () => {
  const answers = [
    'The board shut it after the storm, and said that “I would do it again” was the chairman’s view of the matter.',
  ];
  assert.deepEqual(await types(ASKED, answers, 'h2'), ['heading', 'paragraph', 'title']);
});

test('headings that ask and somebody answers are an interview', async () => {
  const answers = ['I shut it after the storm, and I would do it again, because the wall was not safe and everybody knew that.'];
  assert.deepEqual(await types(ASKED, answers, 'h2'), ['answer', 'paragraph', 'question', 'title']);
});
