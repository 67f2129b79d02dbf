import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { markedReport } from '../../../test/markedReport.ts';
import type { TraceInput } from '../draft.ts';
import { settingOf } from './setting.ts';

const lines = readFileSync(new URL('./settings/fixtures/settings.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

for (const line of lines) {
  const [marked = '', setting = '', words = ''] = line.split('|').map((part) => part.trim());
  test(line, () => {
    const input = markedReport(marked, { published: '2026-03-05', outlet: 'Tarnholm Courier' });
    const { setting: found, evidence } = settingOf(input, first(input));
    assert.equal(found, setting);
    assert.equal(evidence ? input.report.text.slice(evidence.start, evidence.end) : '-', words);
  });
}

test('a post is said in a post', () => {
  const input = markedReport('{The ferryman knew.}', { how: 'post' });
  assert.deepEqual(settingOf(input, first(input)), { setting: 'post', evidence: null, by: 'a post' });
});

test('inside another outlet’s statement an interview without a name is that outlet’s', () => {
  const input = markedReport('[Quaywire News] <reported> {that ¶[Pell] <said> in an interview {it was over}}.', {
    outlet: 'Tarnholm Courier',
  });
  const nested = input.drafts[1];
  assert.ok(nested);
  assert.equal(settingOf(input, nested).setting, 'other-outlet');
});

test('“told me” inside a quotation is not said to the reporter', () => {
  const input = markedReport('{“¶[He] <told> me {so},”} she said.', {});
  const nested = input.drafts[1];
  assert.ok(nested);
  assert.equal(settingOf(input, nested).setting, 'unstated');
});

function first(input: TraceInput) {
  const [draft] = input.drafts;
  assert.ok(draft);
  return draft;
}
