import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { assertAsExpected, inputOf } from '../../../test/support/heldEntries.ts';
import { CaptureError } from '../captureError.ts';
import { decode } from '../decode.ts';
import { captureExport } from './captureExport.ts';
import { isExport } from './isExport.ts';

/*
 * Each folder holds an export of our own invention and what a careful person makes of it. `UPDATE=1` writes what the
 * program makes of it now, to be read before it is kept.
 */
const FOLDER = join(import.meta.dirname, 'fixtures');

for (const name of readdirSync(FOLDER)) {
  test(`the export ${name} comes out as expected`, async () => {
    const folder = join(FOLDER, name);
    assert.ok(isExport(inputOf(folder).bytes));
    await assertAsExpected(folder, captureExport, (bytes) => decode(bytes));
  });
}

test('a list of addresses is no text, and says so', async () => {
  const lists = [
    'title,url,time_added,tags,status\nA page,https://a.example/,1760601112,,unread\n',
    'Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen\nA page,https://a.example/,1,,2025-10-16,0,new,False\n',
    'id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite\n1,A page,,Of the harbour,https://a.example/,News,,2026-06-09T10:00:00.000Z,,,false\n',
    'Title,Author,Publisher,URL,Tags,Word Count,In Queue,Favorited,Read,Highlight Count\nA page,,The Packet,https://a.example/,,900,True,False,False,0\n',
    'url,state,labels\nhttps://a.example/,ARCHIVED,\n',
    '[{"id":"1","slug":"a-page-1","title":"A page","url":"https://a.example/","state":"Active","readingProgress":0,"labels":[],"savedAt":"2026-06-09T10:00:00.000Z"}]',
    '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE>\n<DL><p><DT><A HREF="https://a.example/">A page</A></DL>',
    '<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><ul><li><a href="https://a.example/">A</a></li></ul></body></html>',
  ];
  for (const list of lists) {
    const bytes = new TextEncoder().encode(list);
    assert.ok(isExport(bytes));
    const read = captureExport(bytes, { file: 'x' }).next();
    await assert.rejects(
      read,
      (e: unknown) => e instanceof CaptureError && e.code === 'no-text' && /without the texts/.test(e.message),
    );
  }
});

test('other tables, lists and pages are no exports', () => {
  const others = [
    'a,b\n1,2\n',
    '{"a": 1}',
    '[{"title": "x", "url": "y"}]',
    '<p>is_archived</p>',
    'Title, and more.\n\nThe text.',
    '',
  ];
  for (const other of others) assert.equal(isExport(new TextEncoder().encode(other)), false, other);
});
