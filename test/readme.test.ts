import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { VERSION } from '../src/index.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = promisify(execFile);
const readme = await readFile(`${root}README.md`, 'utf8');

test('the trace that the README opens with is what the command prints', async () => {
  const [, file, shown] = /<!-- trace (\S+) -->\n```\n([\s\S]*?)\n```/.exec(readme) ?? [];
  assert.ok(file && shown, 'the README has a trace');
  const env = { ...process.env, COLUMNS: '80', LANG: 'C.UTF-8', NO_COLOR: '1' };
  const { stdout } = await run(process.execPath, ['bin/hearsay.js', 'trace', file], { cwd: root, env });
  assert.equal(shown, stdout.trim(), 'write the new trace into README.md: npm run readme');
});

test('every file that the documents link to is there', async () => {
  for (const document of [
    'README.md',
    'CONTRIBUTING.md',
    'docs/guidelines.md',
    'docs/vocabulary.md',
    'docs/formats.md',
    'docs/command-line.md',
  ]) {
    const text = await readFile(`${root}${document}`, 'utf8');
    const folder = document.includes('/') ? `${root}docs/` : root;
    for (const [, link = ''] of text.matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)) {
      await assert.doesNotReject(readFile(new URL(link, `file://${folder}`)), `${document} links to ${link}`);
    }
  }
});

test('the version is told the same everywhere', async () => {
  const { version } = JSON.parse(await readFile(`${root}package.json`, 'utf8'));
  assert.equal(VERSION, version);
});
