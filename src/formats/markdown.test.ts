import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headOf, postOf } from '../../test/support/report.ts';
import type { Block, BlockType, Report } from '../contract/index.ts';
import { writeMarkdown } from './markdown.ts';

function reportOf(parts: readonly (readonly [type: BlockType, text: string, more?: Partial<Block>])[]): Report {
  let text = '';
  const blocks = parts.map(([type, words, more], i): Block => {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += words;
    return { id: `b${i + 1}`, type, start, end: text.length, origin: [{ start, end: text.length }], links: [], ...more };
  });
  const head = headOf({
    file: 'a.html',
    format: 'html',
    title: 'T',
    byline: ['Ilse Tamm'],
    outlet: { name: 'The Ledger', domain: null },
    published: '2026-04-16',
  });
  return { head, text, blocks, removed: [], diagnostics: [] };
}

test('the line of facts has what is known, the section after the outlet', () => {
  const report = reportOf([['title', 'T']]);
  assert.equal(writeMarkdown(report), '# T\n\nIlse Tamm · The Ledger · 2026-04-16\n');
  const placed = { ...report, head: { ...report.head, section: 'World' } };
  assert.equal(writeMarkdown(placed), '# T\n\nIlse Tamm · The Ledger · World · 2026-04-16\n');
});

test('each type of block has its markup', () => {
  const post = postOf({ author: 'Dmitri Halloran', handle: 'dhalloran', published: '2026-04-15' });
  const report = reportOf([
    ['title', 'The ferry'],
    ['paragraph', 'She sailed.'],
    ['heading', 'Rust', { level: 3 }],
    ['quote', 'One.'],
    ['quote', 'Two.'],
    ['list-item', 'first'],
    ['list-item', 'inner', { level: 2 }],
    ['post', 'They knew.', { post }],
    ['caption', 'The yard'],
  ]);
  assert.equal(
    writeMarkdown(report),
    `# The ferry

Ilse Tamm · The Ledger · 2026-04-16

She sailed.

### Rust

> One.
>
> Two.

- first
  - inner

> **Dmitri Halloran · @dhalloran · 2026-04-15**
>
> They knew.

*The yard*
`,
  );
});

test('text that looks like markup stays text, and controls are shown', () => {
  const report = reportOf([
    ['paragraph', '# not a heading *or* <b>bold</b> [link](x)'],
    ['paragraph', '1. not a list'],
    ['paragraph', '- nor this\u001b[2J'],
  ]);
  assert.equal(
    writeMarkdown(report),
    'Ilse Tamm · The Ledger · 2026-04-16\n\n\\# not a heading \\*or\\* \\<b\\>bold\\</b\\> \\[link\\](x)\n\n1\\. not a list\n\n\\- nor this␛\\[2J\n',
  );
});
