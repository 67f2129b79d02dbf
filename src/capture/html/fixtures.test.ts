import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Report } from '../../contract/index.ts';
import { capture } from '../capture.ts';
import { decode } from '../decode.ts';
import { shownReport } from '../shownReport.ts';
import { unfaithful } from '../unfaithful.ts';
import { uncovered } from './uncovered.ts';

/*
 * Each folder holds a page of our own invention and what a careful person makes of it. `UPDATE=1` writes what the program
 * makes of it now, to be read before it is kept.
 */
const FOLDER = join(import.meta.dirname, 'fixtures');

for (const name of readdirSync(FOLDER)) {
  test(`the page ${name} comes out as expected`, async () => {
    const bytes = readFileSync(join(FOLDER, name, 'input.html'));
    const report = await capture(bytes, { file: `${name}.html` });
    Report.parse(report);
    const file = decode(bytes);
    assert.deepEqual(uncovered(report, file), [], 'visible text was lost');
    assert.deepEqual(unfaithful(report, file), [], 'a run does not hold what it says');
    const expected = join(FOLDER, name, 'expected.txt');
    const shown = shownReport(report);
    if (process.env.UPDATE) writeFileSync(expected, shown);
    assert.equal(shown, readFileSync(expected, 'utf8'));
  });
}
