import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { markedReport } from '../../../test/markedReport.ts';
import { postOf } from '../../../test/support/report.ts';
import type { Time } from '../../contract/index.ts';
import type { TraceInput } from '../draft.ts';
import { timeOf } from './time.ts';

const lines = readFileSync(new URL('./fixtures/times.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

for (const line of lines) {
  const [marked = '', expected = ''] = line.split('|').map((part) => part.trim());
  test(line, () => {
    const input = markedReport(marked.replaceAll('…', '\n\n'), { published: '2026-03-05' });
    assert.equal(shown(input, timeOf(input, last(input))), expected);
  });
}

test('a post has its own date', () => {
  const post = postOf({ author: 'Maren Oakes', handle: 'oakes', published: '2026-03-04T03:24' });
  const input = markedReport('{The ferryman knew on Monday.}', { published: '2026-03-05', how: 'post', types: ['post'], post });
  assert.deepEqual(timeOf(input, last(input)), { start: 0, end: 0, value: '2026-03-04T03:24', relation: null, inferred: false });
});

test('days inside a post count from the post', () => {
  const post = postOf({ handle: 'oakes', published: '2026-02-20' });
  const input = markedReport('[Pell] <said> Monday {that it was over}.', { published: '2026-03-05', types: ['post'], post });
  assert.equal(timeOf(input, last(input))?.value, '2026-02-16');
});

test('an item of a live blog lends its time', () => {
  const input = markedReport('10:32 a.m. [Pell] <said> {it was over}.', { published: '2026-03-05', types: ['entry'] });
  assert.deepEqual(timeOf(input, last(input)), { start: 0, end: 10, value: '2026-03-05T10:32', relation: null, inferred: true });
});

test('what follows an announcement was said when it says', () => {
  const input = markedReport('[Pell] <said> on Monday:{}\n\n¶{Nobody knew.}', { published: '2026-03-05' });
  const following = { ...last(input), follows: 0 };
  assert.equal(timeOf({ ...input, drafts: [...input.drafts.slice(0, 1), following] }, following)?.value, '2026-03-02');
});

test('without a report date the words are kept and no date is given', () => {
  const input = markedReport('[Pell] <said> on Tuesday {that it was over}.', { published: null });
  assert.equal(timeOf(input, last(input))?.value, null);
});

function last(input: TraceInput) {
  const draft = input.drafts.at(-1);
  assert.ok(draft);
  return draft;
}

function shown(input: TraceInput, time: Time | null): string {
  if (!time) return '-';
  const words = ({ start, end }: { start: number; end: number }) => input.report.text.slice(start, end);
  if (time.relation) return `${time.relation.type}: ${words(time.relation.event)}`;
  return `${time.value} ${time.inferred ? 'inferred' : words(time)}`;
}
