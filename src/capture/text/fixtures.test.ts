import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Report } from '../../contract/index.ts';
import { decode } from '../decode.ts';
import { captureText } from './index.ts';

/** What a fixture states: the head, each block with its text, and everything that was taken out. */
export function summary(report: Report): object {
  const { title, byline, outlet, published, modified, url, language, section, found } = report.head;
  return {
    head: { title, byline, outlet, published, modified, url, language, ...(section === null ? {} : { section }) },
    found: Object.fromEntries(Object.entries(found).map(([field, f]) => [field, f.by])),
    blocks: report.blocks.map((b) => ({
      type: b.type,
      text: report.text.slice(b.start, b.end),
      ...(b.level ? { level: b.level } : {}),
      ...(b.links.length > 0 ? { links: b.links.map((l) => [report.text.slice(l.start, l.end), l.href]) } : {}),
      ...(b.post ? { post: b.post } : {}),
    })),
    removed: report.removed.map((r) => [r.reason, r.text]),
  };
}

const folder = new URL('./fixtures/', import.meta.url);
for (const name of readdirSync(folder)) {
  test(`the document ${name} comes out as a careful person would clean it`, async () => {
    const input = readdirSync(new URL(`${name}/`, folder)).find((f) => f.startsWith('input.')) ?? '';
    const bytes = new Uint8Array(readFileSync(new URL(`${name}/${input}`, folder)));
    const report = await captureText(decode(bytes), { file: input }, input.endsWith('.md') ? 'markdown' : 'text');
    const expected: unknown = JSON.parse(readFileSync(new URL(`${name}/expected.json`, folder), 'utf8'));
    assert.deepEqual(JSON.parse(JSON.stringify(summary(report))), expected);
  });
}
