import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markedReport } from '../../../test/markedReport.ts';
import { innermostContents } from './innermost.ts';

test('the innermost content holds a place', () => {
  const { report, drafts } = markedReport('{He said ¶{she said ¶{it rained} then} today} and {so on}.');
  const within = innermostContents(drafts);
  const at = (words: string) => within(report.text.indexOf(words))?.index ?? null;
  assert.deepEqual(
    [at('He'), at('she'), at('rained'), at('then'), at('today'), at('and'), at('so on')],
    [0, 1, 2, 1, 0, null, 0],
  );
});

test('without contents no place is held', () => {
  assert.equal(innermostContents([])(5), null);
});
