import assert from 'node:assert/strict';
import { test } from 'node:test';

import { captureAll } from './captureAll.ts';
import { zipped } from './docx/zipped.ts';

const page = (n: number, path: string) =>
  `<!doctype html><title>Gate stays shut for good</title><link rel="canonical" href="https://packet.example/gate-shut${path}"><h1>Gate stays shut for good</h1><p>The harbour board said on day ${n} that it would not reopen the gate before the winter, whatever the ministry might think.</p><p>Officials in the capital declined to comment, and the ferry line said that it had heard nothing so far.</p><p><a href="https://packet.example/gate-shut">1</a> <a href="https://packet.example/gate-shut?page=2">2</a></p>`;

test('the pages of one report in an archive stay reports, and a note tells that they belong together', async () => {
  const zip = zipped({
    'b.html': page(2, '?page=2'),
    'a.html': page(1, ''),
    'other.html': page(3, '-again'),
  });
  const notes: string[] = [];
  let reports = 0;
  for await (const one of captureAll({ bytes: zip }, { file: 'saved.zip' })) {
    if (one.kind === 'report') reports++;
    if (one.kind === 'note') notes.push(one.note.message);
  }
  assert.equal(reports, 3);
  assert.deepEqual(notes, ['2 reports are pages of one (1: a.html, 2: b.html); each stays a report of its own']);
});
