import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPartsFolder, isReportName } from './reportTypes.ts';

test('the folder that a browser saves beside a page is told in the languages of browsers, and only beside its page', () => {
  const beside = new Set(['The line closes.html', 'old.htm', 'x.xhtml', 'my.pdf']);
  const isParts = (name: string) => isPartsFolder(name, (file) => beside.has(file));
  const told = [
    'The line closes_files',
    'The line closes-Dateien',
    'The line closes_fichiers',
    'old.files',
    'old_archivos',
    'x_file',
  ];
  assert.deepEqual(
    told.filter((name) => !isParts(name)),
    [],
  );
  const others = ['The line closes', 'other_files', 'my_files', '_files', 'old-notes', 'old_profiles'];
  assert.deepEqual(others.filter(isParts), []);
});

test('mails of a Maildir have no type and are told by their folder', () => {
  const mails = ['Maildir/cur/1204680122.27c448.host:2,S', 'new/1717840000.M5P9.mail', 'a/b.EML', 'page.HTML'];
  assert.deepEqual(
    mails.filter((m) => !isReportName(m)),
    [],
  );
  const others = ['Maildir/tmp/1204680122.27c448.host', 'cur/notes', 'cur/12.x', '1204680122.27c448.host:2,S', 'a.png', 'html'];
  assert.deepEqual(others.filter(isReportName), []);
});
