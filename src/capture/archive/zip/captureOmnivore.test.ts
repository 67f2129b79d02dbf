import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collected } from '../../../../test/support/collected.ts';
import { harbourPage } from '../../../../test/support/harbourPage.ts';
import { Report } from '../../../contract/index.ts';
import { captureAll } from '../../captureAll.ts';
import { zipped } from '../../docx/zipped.ts';

test('an Omnivore export: its articles, with what its lists say of them; those without a text are counted', async () => {
  const item = (slug: string, more: object = {}) => ({
    id: slug,
    slug,
    title: `Of ${slug}`,
    url: `https://packet.example/${slug}`,
    ...more,
  });
  const list = [
    item('line-1', { author: 'Ana Roe', savedAt: '2024-10-30T10:00:00.000Z', publishedAt: '2024-10-29T00:00:00.000Z' }),
    item('gone-2'),
  ];
  const zip = zipped({
    'metadata_0_to_20.json': JSON.stringify(list),
    'content/line-1.html': harbourPage().replace(/<meta[^>]*author[^>]*>/, ''),
    'content/other-3.html': harbourPage(),
    'highlights/line-1.md': '> A passage that was marked.',
  });
  const captured = await collected(captureAll({ bytes: zip }, { file: 'omnivore.zip' }));
  const [first, second, note] = captured;
  assert.ok(first?.kind === 'report' && second?.kind === 'report' && note?.kind === 'note' && captured.length === 3);
  assert.deepEqual(Report.safeParse(first.report).error?.issues ?? [], []);
  const { head } = first.report;
  assert.deepEqual(
    [head.file, head.title, head.url, head.byline, head.published, head.captured],
    [
      'omnivore.zip/content/line-1.html',
      'Of line-1',
      'https://packet.example/line-1',
      ['Ana Roe'],
      '2024-10-29T00:00:00Z',
      '2024-10-30T10:00:00Z',
    ],
  );
  assert.equal(second.report.head.title, 'The island line closes');
  assert.equal(note.note.message, 'of 1 of its articles the export has no text; save their pages to read them');
});
