import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { markedReport } from '../../../test/markedReport.ts';
import { addresseesOf } from './addressee.ts';

const lines = readFileSync(new URL('./fixtures/addressees.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

for (const line of lines) {
  const [marked = '', expected = ''] = line.split('|').map((part) => part.trim());
  test(line, () => {
    const { report, drafts } = markedReport(marked);
    // The innermost statement is the one that the line is about.
    const draft = drafts.at(-1);
    assert.ok(draft);
    const found = addresseesOf(report.text, draft).map((s) => report.text.slice(s.start, s.end));
    assert.equal(found.join(', ') || '-', expected);
  });
}
