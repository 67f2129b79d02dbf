import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Trace } from '../src/contract/index.ts';
import { FERRY, folderOf, HARBOUR, hearsay, LAUNCHER } from './cliProcess.ts';

const unix = { skip: process.platform === 'win32' };
/** More than are done before the test can say stop, however busy the machine. */
const MANY = Object.fromEntries(
  Array.from({ length: 500 }, (_, i) => [`r${String(i).padStart(3, '0')}.html`, i % 2 ? FERRY : HARBOUR]),
);

/** Runs a line of shell in which `hearsay` is the program. */
function shell(line: string, cwd: string): Promise<{ code: number; stdout: string; stderr: string }> {
  const program = `hearsay() { "${process.execPath}" "${LAUNCHER}" "$@"; }; `;
  return new Promise((resolve) => {
    execFile('bash', ['-c', program + line], { cwd }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

test('whoever reads may go at any time: no stack trace, no failure', unix, async () => {
  const cwd = folderOf(MANY);
  const one = await shell('set -o pipefail; hearsay trace -f json --model small r000.html | head -1', cwd);
  assert.deepEqual([one.code, one.stderr], [0, '']);
  const many = await shell('set -o pipefail; hearsay trace -f jsonl --model small -j 2 . | head -1', cwd);
  assert.deepEqual([many.code, many.stderr], [0, '']);
  assert.equal(many.stdout.split('\n').length, 2);
  const help = await shell('hearsay --help >&-; hearsay schema | true', cwd);
  assert.equal(help.stderr, '');
});

test('a standard input that is closed or empty is one clear line', unix, async () => {
  for (const line of ['hearsay trace - <&-', 'hearsay trace - </dev/null']) {
    const ended = await shell(line, folderOf({}));
    assert.equal(ended.code, 1);
    assert.match(ended.stderr, /^hearsay: standard input: [^\n]*empty[^\n]*\n$/, line);
  }
});

test('a process substitution is read like a file', unix, async () => {
  const ended = await shell('hearsay trace -f json --model small <(cat r000.html)', folderOf(MANY));
  assert.equal(ended.code, 0, ended.stderr);
  assert.ok((JSON.parse(ended.stdout) as Trace).statements.length > 0);
});

for (const jobs of ['1', '2']) {
  test(`Ctrl-C ends in order, with what is finished printed (--jobs ${jobs})`, unix, async () => {
    const cwd = folderOf(MANY);
    let told = false;
    const ended = await hearsay(['trace', '-f', 'jsonl', '--model', 'small', '-j', jobs, '.'], {
      cwd,
      onOutput: (soFar, kill) => {
        if (!told && soFar.split('\n').length >= 3) kill('SIGINT');
        told ||= soFar.split('\n').length >= 3;
      },
    });
    assert.equal(ended.code, 130);
    assert.equal(ended.stderr, '');
    const lines = ended.stdout.split('\n');
    assert.equal(lines.pop(), '', 'the last line is whole');
    assert.ok(lines.length >= 2 && lines.length < 500, `${lines.length} lines`);
    const names = lines.map((line) => (JSON.parse(line) as Trace).report.file);
    assert.deepEqual(names, [...names].sort());
  });
}

test('a run that is told to end leaves its output file as it was', unix, async () => {
  const cwd = folderOf({ 'old.jsonl': 'old' });
  const reports = folderOf(MANY);
  const begun = () => readdirSync(cwd).some((name) => name.endsWith('.tmp') && statSync(join(cwd, name)).size > 0);
  const ended = await hearsay(['trace', '-f', 'jsonl', '--model', 'small', '-j', '2', '-o', 'old.jsonl', reports], {
    cwd,
    onStart: (kill) => {
      const timer = setInterval(() => {
        if (!begun()) return;
        clearInterval(timer);
        kill('SIGTERM');
      }, 10);
      timer.unref();
    },
  });
  assert.equal(ended.code, 143);
  assert.equal(ended.stderr, 'hearsay: what was finished stands in old.jsonl.partial; old.jsonl is as it was\n');
  assert.equal(readFileSync(join(cwd, 'old.jsonl'), 'utf8'), 'old');
  for (const line of readFileSync(join(cwd, 'old.jsonl.partial'), 'utf8').trimEnd().split('\n'))
    assert.doesNotThrow(() => JSON.parse(line));
  assert.deepEqual(readdirSync(cwd).sort(), ['old.jsonl', 'old.jsonl.partial']);
});
