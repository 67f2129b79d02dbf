import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { walkFolder } from './walkFolder.ts';

const root = mkdtempSync(join(tmpdir(), 'hearsay-walk-'));
after(() => rmSync(root, { recursive: true }));

function folderWith(name: string, files: readonly string[]): string {
  for (const file of files) {
    const path = join(root, name, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, 'x');
  }
  return join(root, name);
}

test('reports come sorted, folders in their place, names as seen from the folder', async () => {
  const folder = folderWith('sorted', ['b.html', 'a/z.txt', 'a/b.md', 'c.TXT', 'a.html']);
  const { inputs, notes, problems } = await walkFolder(folder);
  assert.deepEqual(
    inputs.map((i) => i.name),
    ['a/b.md', 'a/z.txt', 'a.html', 'b.html', 'c.TXT'],
  );
  assert.equal(inputs[0]?.path, join(folder, 'a', 'b.md'));
  assert.deepEqual([notes, problems], [[], []]);
});

test('what is left out is said in one line', async () => {
  const folder = folderWith('left', ['a.html', '.hidden.html', '.git/b.html', 'p.jpg', 'q.jpg', 'README']);
  const { inputs, notes } = await walkFolder(folder);
  assert.deepEqual(
    inputs.map((i) => i.name),
    ['a.html'],
  );
  assert.deepEqual(notes, [`${folder}: left out 2 hidden files and folders, 3 files of other types (.jpg 2, no type 1)`]);
});

test('the folder of parts that a browser saves beside a page is left out, any other of such a name is read', async () => {
  const folder = folderWith('parts', ['story.html', 'story_files/ad.html', 'case_files/a.html']);
  const { inputs, notes } = await walkFolder(folder);
  assert.deepEqual(
    inputs.map((i) => i.name),
    ['case_files/a.html', 'story.html'],
  );
  assert.deepEqual(notes, [`${folder}: left out 1 folder with parts of a saved page`]);
});

test('a link back to a folder it stands in is left out and said; a folder reached twice is read once', async () => {
  const folder = folderWith('links', ['a/one.html']);
  symlinkSync('..', join(folder, 'a', 'up'));
  symlinkSync('a', join(folder, 'again'));
  const { inputs, notes, problems } = await walkFolder(folder);
  assert.deepEqual(
    inputs.map((i) => i.name),
    ['a/one.html'],
  );
  assert.deepEqual(notes, [
    `${join(folder, 'a', 'up')}: is a link back to a folder it stands in; left out`,
    `${join(folder, 'again')}: leads to ${join(folder, 'a')}, which was read; left out`,
  ]);
  assert.deepEqual(problems, []);
});

test('a link that leads nowhere or round and round is a problem, and the others are read', async () => {
  const folder = folderWith('broken', ['ok.html']);
  symlinkSync('gone.html', join(folder, 'dead.html'));
  symlinkSync('loop.html', join(folder, 'loop.html'));
  const { inputs, problems } = await walkFolder(folder);
  assert.equal(inputs.length, 1);
  assert.deepEqual(problems, [
    `${join(folder, 'dead.html')}: there is no such file or folder; check the path`,
    `${join(folder, 'loop.html')}: is a cycle of links that leads to no file; give the file itself`,
  ]);
});

test('a pipe in a folder is left out: reading it would wait for ever', { skip: process.platform === 'win32' }, async () => {
  const folder = folderWith('pipes', ['ok.html']);
  execFileSync('mkfifo', [join(folder, 'pipe.html')]);
  const { inputs, notes } = await walkFolder(folder);
  assert.equal(inputs.length, 1);
  assert.deepEqual(notes, [`${folder}: left out 1 device, socket or pipe`]);
});
