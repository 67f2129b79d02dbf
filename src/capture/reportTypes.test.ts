import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPartsFolder } from './reportTypes.ts';

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
