import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { markedReport } from '../../../test/markedReport.ts';
import { postOf } from '../../../test/support/report.ts';
import type { Time } from '../../contract/index.ts';
import type { TraceInput } from '../draft.ts';
import { interpret } from '../interpretation.ts';

const lines = readFileSync(new URL('./fixtures/times.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

for (const line of lines) {
  const [marked = '', expected = ''] = line.split('|').map((part) => part.trim());
  test(line, () => {
    const input = markedReport(marked.replaceAll('…', '\n\n'), { published: '2026-03-05' });
    assert.equal(shown(input, timeOf(input)), expected);
  });
}

test('a post shows its date where its text prints it', () => {
  const post = postOf({ author: 'Maren Oakes', handle: 'oakes', published: '2026-03-04T03:24' });
  const options = { published: '2026-03-05', how: 'post', types: ['post'], post } as const;
  assert.equal(timeOf(markedReport('{The ferryman knew on Monday. March 4, 2026}', options))?.value, '2026-03-04');
  assert.equal(timeOf(markedReport('{The ferryman knew on Monday.}', options)), null);
});

test('the first sentence of a paragraph has the day of the quotation that it sums up', () => {
  const input = markedReport('[Avery] <rejected> {the report}. ¶{“He did not know,”} [Avery] <said> last night.', {
    published: '2026-03-05',
  });
  assert.equal(interpret(input.report, input.drafts).statements[0]?.time?.value, '2026-03-04');
});

test('the introduction of a transcript dates its turns, the line with the report’s own date does not', () => {
  const types = ['paragraph', 'paragraph', 'question'] as const;
  const options = { published: '2026-03-05', how: 'question', types } as const;
  const held = markedReport('Thursday, March 5, 2026\n\nOn Tuesday, the Lantern interviewed Roe.\n\n{Who rows?}', options);
  assert.equal(timeOf(held)?.value, '2026-03-03');
  const open = markedReport('Thursday, March 5, 2026\n\nThe Lantern interviewed Roe, who won on Monday.\n\n{Who rows?}', options);
  assert.equal(timeOf(open), null);
});

test('days inside a post count from the post', () => {
  const post = postOf({ handle: 'oakes', published: '2026-02-20' });
  const input = markedReport('[Pell] <said> Monday {that it was over}.', { published: '2026-03-05', types: ['post'], post });
  assert.equal(timeOf(input)?.value, '2026-02-16');
});

test('what the writer of a live blog is told was said on the day of the entry, by its printed hour', () => {
  const types = ['entry', 'paragraph'] as const;
  const told = markedReport('14.25 GMT\n\n[Pell] <told> reporters {it was over}.', { published: '2026-03-05', types });
  assert.deepEqual(timeOf(told), { start: 0, end: 9, value: '2026-03-05', relation: null, inferred: true });
  const just = markedReport('14.25 GMT\n\nPell has just finished a press conference. {“No,”} [she] <said>.', {
    published: '2026-03-05',
    types,
  });
  assert.equal(timeOf(just)?.value, '2026-03-05');
  const open = markedReport('14.25 GMT\n\n[The firm] <disputes> {that it was warned}.', { published: '2026-03-05', types });
  assert.equal(timeOf(open), null);
});

test('what follows an announcement was said when it says', () => {
  const input = markedReport('[Pell] <said> on Monday:{}\n\n¶{Nobody knew.}', { published: '2026-03-05' });
  const following = { ...last(input), follows: 0 };
  assert.equal(timeOf({ ...input, drafts: [...input.drafts.slice(0, 1), following] })?.value, '2026-03-02');
});

test('without a report date the words are kept and no date is given', () => {
  const input = markedReport('[Pell] <said> on Tuesday {that it was over}.', { published: null });
  assert.equal(timeOf(input)?.value, null);
});

function timeOf({ report, drafts }: TraceInput): Time | null {
  return interpret(report, drafts).statements.at(-1)?.time ?? null;
}

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
