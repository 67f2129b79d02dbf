import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Report } from '../contract/index.ts';
import { writeRemoved } from './removed.ts';

function withRemoved(removed: Report['removed']): Report {
  return { removed } as Report;
}

test('the reason, the place and the text of each removal', () => {
  const origin = [
    { start: 0, end: 4, bytes: [100, 104] as [number, number] },
    { start: 4, end: 9, bytes: [120, 125] as [number, number] },
  ];
  assert.equal(
    writeRemoved(
      withRemoved([
        { reason: 'share-bar', text: 'Post\nShare\u0007', origin },
        { reason: 'promotion', text: 'Join', origin: [] },
      ]),
    ),
    'share-bar (bytes 100–125)\n  Post\n  Share␇\n\npromotion\n  Join\n',
  );
});

test('the place in a PDF is its page, and in a part of the file the part is named', () => {
  const boxes: Report['removed'][number]['origin'][number]['boxes'] = [[50, 60, 80, 10]];
  const shown = writeRemoved(
    withRemoved([
      { reason: 'running-header', text: 'Packet', origin: [{ start: 0, end: 6, page: 3, boxes }] },
      { reason: 'comment', text: 'Why?', origin: [{ start: 0, end: 4, bytes: [7, 11], part: 'word/comments.xml' }] },
    ]),
  );
  assert.equal(shown, 'running-header (page 3)\n  Packet\n\ncomment (bytes 7–11 of word/comments.xml)\n  Why?\n');
});

test('nothing removed is said', () => {
  assert.equal(writeRemoved(withRemoved([])), 'Nothing was removed.\n');
});
