import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { z } from 'zod';
import { hostileTrace } from './fixtures/hostile.ts';
import { ferry, written } from './fixtures/written.ts';

const dated = z.strictObject({ 'date-parts': z.array(z.array(z.int()).min(1).max(3)).min(1).max(2) });

/** Of the CSL-JSON schema (version 1.0.2) the fields that a report has; it allows no others. */
const Items = z.array(
  z.strictObject({
    id: z.string(),
    type: z.enum(['article-newspaper', 'webpage', 'document']),
    title: z.string().optional(),
    author: z.array(z.strictObject({ literal: z.string() })).optional(),
    'container-title': z.string().optional(),
    section: z.string().optional(),
    issued: dated.optional(),
    accessed: dated.optional(),
    URL: z.string().optional(),
    language: z.string().optional(),
    note: z.string().optional(),
  }),
);
const cited = (json: string) => new Cite(JSON.parse(json)).format('bibtex');

test('the list is CSL-JSON, and a citation program makes an entry of it', () => {
  const json = written('csl', ferry);
  assert.deepEqual(Items.parse(JSON.parse(json)), JSON.parse(json));
  const entry = cited(json);
  assert.match(entry, /^@article\{/);
  assert.match(entry, /author = \{\{Ilse Tamm\}\}/);
  assert.match(entry, /journal = \{The Northshore Ledger\}/);
});

test('many reports are one list, each with its own id', () => {
  const other = { ...ferry, report: { ...ferry.report, id: `sha256:${'a'.repeat(64)}`, published: '2025-11' } };
  const items = JSON.parse(written('csl', ferry, other)) as { id: string; issued: unknown }[];
  assert.deepEqual(
    items.map((i) => [i.id, i.issued]),
    [
      ['the-northshore-ledger-2026-00000000', { 'date-parts': [[2026, 4, 16]] }],
      ['the-northshore-ledger-2025-aaaaaaaa', { 'date-parts': [[2025, 11]] }],
    ],
  );
});

test('what is not known is left out', () => {
  const bare = { ...ferry.report, title: null, byline: [], outlet: { name: null, domain: null }, published: null, url: null };
  const [item] = JSON.parse(written('csl', { ...ferry, report: bare })) as Record<string, unknown>[];
  assert.deepEqual(item, { id: 'report-undated-00000000', type: 'document', language: 'en' });
});

test('hostile words give a valid list that can be cited', () => {
  const json = written('csl', hostileTrace(), ferry);
  assert.deepEqual(Items.parse(JSON.parse(json)), JSON.parse(json));
  assert.doesNotMatch(json, /\\u(0|d[89a-f])/);
  assert.match(cited(json), /The Northshore Ledger/);
});
