import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Report } from '../../contract/index.ts';
import { shownReport } from '../shownReport.ts';
import { captureMail } from './captureMail.ts';
import { isMail } from './isMail.ts';

/*
 * Each folder holds a mail of our own invention and what a careful person makes of it. `UPDATE=1` writes what the program
 * makes of it now, to be read before it is kept.
 */
const FOLDER = join(import.meta.dirname, 'fixtures');

for (const name of readdirSync(FOLDER)) {
  test(`the mail ${name} comes out as expected`, async () => {
    const bytes = readFileSync(join(FOLDER, name, 'input.eml'));
    assert.ok(isMail(bytes));
    const report = await captureMail(bytes, { file: `${name}.eml` });
    Report.parse(report);
    const expected = join(FOLDER, name, 'expected.txt');
    const shown = shownReport(report);
    if (process.env.UPDATE || !existsSync(expected)) writeFileSync(expected, shown);
    assert.equal(shown, readFileSync(expected, 'utf8'));
  });
}
