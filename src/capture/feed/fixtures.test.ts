import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Report } from '../../contract/index.ts';
import { decode } from '../decode.ts';
import { shownReport } from '../shownReport.ts';
import { unfaithful } from '../unfaithful.ts';
import { decodeXml } from '../xml/decodeXml.ts';
import { captureFeed } from './captureFeed.ts';
import { isFeed } from './isFeed.ts';

/*
 * Each folder holds a feed of our own invention and what a careful person makes of it. `UPDATE=1` writes what the program
 * makes of it now, to be read before it is kept.
 */
const FOLDER = join(import.meta.dirname, 'fixtures');

for (const name of readdirSync(FOLDER)) {
  test(`the feed ${name} comes out as expected`, async () => {
    const input = readdirSync(join(FOLDER, name)).find((f) => f.startsWith('input.')) ?? '';
    const bytes = readFileSync(join(FOLDER, name, input));
    assert.ok(isFeed(bytes));
    const file = input.endsWith('.json') ? decode(bytes) : decodeXml(bytes);
    const shown: string[] = [];
    for await (const captured of captureFeed(bytes, { file: input })) {
      if (captured.kind === 'report') {
        Report.parse(captured.report);
        assert.deepEqual(unfaithful(captured.report, file), [], 'a run does not hold what it says');
        shown.push(`${captured.part}\n${shownReport(captured.report)}`);
      } else shown.push(captured.kind === 'note' ? `note: ${captured.note.message}\n` : `problem: ${captured.error.message}\n`);
    }
    const expected = join(FOLDER, name, 'expected.txt');
    const all = shown.join('\n----------\n');
    if (process.env.UPDATE || !existsSync(expected)) writeFileSync(expected, all);
    assert.equal(all, readFileSync(expected, 'utf8'));
  });
}
