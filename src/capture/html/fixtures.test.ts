import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Report } from '../../contract/index.ts';
import { capture } from '../capture.ts';
import { decode } from '../decode.ts';
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
    const shown = show(report);
    if (process.env.UPDATE) writeFileSync(expected, shown);
    assert.equal(shown, readFileSync(expected, 'utf8'));
  });
}

/** The report as a person reads it: facts, blocks, what was left out. */
function show(report: Report): string {
  const { head } = report;
  const facts = (['title', 'byline', 'outlet', 'published', 'modified', 'url', 'language', 'stub'] as const).map((field) => {
    const by = head.found[field]?.by;
    return `${field}: ${JSON.stringify(head[field])}${by ? ` (${by})` : ''}`;
  });
  const blocks = report.blocks.map((b) => {
    const links = b.links.map((l) => `\n    -> ${report.text.slice(l.start, l.end)} | ${l.href}`).join('');
    const post = b.post ? `\n    ${JSON.stringify(b.post)}` : '';
    return `${b.type}${b.level ? ` ${b.level}` : ''}: ${report.text.slice(b.start, b.end).replaceAll('\n', '\n    ')}${links}${post}`;
  });
  const removed = report.removed.map((r) => `${r.reason}: ${r.text}`);
  const said = report.diagnostics.map((d) => `${d.severity} ${d.rule}: ${d.message}`);
  return `${[facts, blocks, removed, said].map((part) => part.join('\n')).join('\n\n')}\n`;
}
