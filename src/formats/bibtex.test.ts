import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { HOSTILE, hostileTrace } from './fixtures/hostile.ts';
import { ferry, written } from './fixtures/written.ts';
import { oneLine } from './oneLine.ts';

/** The entries as citation.js reads them, as CSL. */
const read = (bibtex: string) => plugins.input.chain(bibtex, { generateGraph: false });

test('a BibTeX reader finds the report, its byline as one name', () => {
  const [entry, ...more] = read(written('bibtex', ferry));
  assert.equal(more.length, 0);
  assert.equal(entry?.id, 'the-northshore-ledger-2026-00000000');
  assert.equal(entry?.title, ferry.report.title);
  assert.equal(entry?.['container-title'], 'The Northshore Ledger');
  assert.deepEqual(entry?.issued, { 'date-parts': [[2026, 4, 16]] });
  assert.equal(entry?.URL, 'https://ledger.example/ferry');
  assert.equal(JSON.stringify(entry?.author).includes('Ilse Tamm'), true);
});

test('what is not known is left out, not made up', () => {
  const bare = { ...ferry.report, title: null, byline: [], outlet: { name: null, domain: null }, published: '2026', url: null };
  const text = written('bibtex', { ...ferry, report: bare });
  assert.equal(text, '@misc{report-2026-00000000,\n  year = {2026},\n  date = {2026},\n  langid = {en},\n}\n');
  const [entry] = read(text);
  assert.deepEqual(entry?.issued, { 'date-parts': [[2026]] });
  assert.equal(entry?.author, undefined);
});

test('hostile words stay inside their fields: two entries in, two entries out', () => {
  const text = written('bibtex', hostileTrace(), ferry);
  const entries = read(text);
  assert.equal(entries.length, 2);
  assert.equal(entries[1]?.title, ferry.report.title);
  assert.equal(entries[0]?.['container-title']?.replaceAll(/\s+/g, ' '), oneLine(HOSTILE));
  assert.equal(entries[0]?.author?.length, 2);
  // Braces are paired even for readers that know no escapes, such as bibtex itself.
  assert.equal(text.split('{').length, text.split('}').length);
  assert.doesNotMatch(text, /\\[{}]/);
  assert.doesNotMatch(text.replaceAll('\n', ''), /\p{Cc}/u);
});
