import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Trace, validateTrace } from '../src/contract/index.ts';
import { importTrace } from '../src/report/position.ts';
import { type Ended, FERRY, folderOf, hearsay, page } from './cliProcess.ts';

const TRACE = ['trace', '-f', 'jsonl', '--model', 'small'];
const linux = process.platform === 'linux';

function tracesOf({ stdout }: Ended): Trace[] {
  return stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Trace]));
}

/** Every line on standard error, without the program's name before it. */
function linesOf({ stderr }: Ended): string[] {
  assert.doesNotMatch(stderr, /^\s+at /m, 'no stack trace');
  return stderr
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/^hearsay: /, ''));
}

test('each bad file has one line that names it, and the others go on', async () => {
  const cwd = folderOf({
    'empty.html': '',
    // Much of it zeros and other controls, as programs have it.
    'binary.html': Uint8Array.from({ length: 4000 }, (_, i) => (i % 16 < 11 ? i % 7 : (i * 7919) % 256)),
    'scan.pdf': '%PDF-1.7\n1 0 obj\n',
    'blank.txt': ' \n\n\t\n',
    'noArticle.html': '<!doctype html><title>Home</title><nav><a href="/">Home</a><a href="/a">About</a></nav>',
    'good.html': FERRY,
  });
  mkdirSync(join(cwd, 'folder'));
  symlinkSync('b', join(cwd, 'a'));
  symlinkSync('a', join(cwd, 'b'));
  const bad = ['missing.html', 'empty.html', 'binary.html', 'blank.txt', 'noArticle.html', 'a', 'folder', 'good.html/x'];
  const ended = await hearsay([...TRACE, ...bad, 'good.html'], { cwd });
  assert.equal(ended.code, 1);
  const lines = linesOf(ended);
  assert.equal(lines.length, bad.length, ended.stderr);
  const of = (name: string) =>
    lines.find((l) => l.startsWith(`${name}: `)) ?? assert.fail(`nothing is said of ${name}: ${ended.stderr}`);
  assert.equal(of('missing.html'), 'missing.html: there is no such file or folder; check the path');
  assert.match(of('empty.html'), /empty/);
  assert.match(of('binary.html'), /not text/);
  assert.match(of('a'), /cycle of links/);
  assert.match(of('folder'), /holds no report/);
  assert.match(of('good.html/x'), /a part of the path is a file/);
  for (const name of ['blank.txt', 'noArticle.html']) assert.ok(of(name).length > name.length + 10, of(name));
  const traces = tracesOf(ended);
  const good = traces.find((t) => t.report.file === 'good.html');
  assert.ok(good && good.statements.length > 0);
});

test('a device and a socket are no reports', { skip: !linux }, async () => {
  const cwd = folderOf({});
  const server = createServer().listen(join(cwd, 'socket'));
  const ended = await hearsay([...TRACE, '/dev/null', 'socket'], { cwd });
  server.close();
  assert.equal(ended.code, 1);
  assert.deepEqual(linesOf(ended), [
    '/dev/null: is a device, not a file; give a saved report, or - to read standard input',
    'socket: is a socket, not a file; give a saved report, or - to read standard input',
  ]);
});

test('a pipe named on the command line is read', { skip: !linux }, async () => {
  const cwd = folderOf({ 'a.html': FERRY });
  execFileSync('mkfifo', [join(cwd, 'pipe')]);
  const writer = execFile('sh', ['-c', 'cat a.html > pipe'], { cwd });
  const ended = await hearsay([...TRACE, 'pipe'], { cwd });
  // It waits for ever where nobody reads.
  writer.kill();
  assert.equal(ended.code, 0, ended.stderr);
  assert.equal(tracesOf(ended)[0]?.report.file, 'pipe');
});

test('a file that may not be read', { skip: !linux }, async () => {
  const cwd = folderOf({ 'secret.html': FERRY });
  chmodSync(cwd, 0o755);
  chmodSync(join(cwd, 'secret.html'), 0);
  // Root may read everything, so where the tests run as root the program runs as nobody.
  const ended = await hearsay([...TRACE, 'secret.html'], { cwd, ...(process.getuid?.() === 0 ? { uid: 65534 } : {}) });
  assert.equal(ended.code, 1);
  assert.deepEqual(linesOf(ended), ['secret.html: may not be read; change its permissions, or copy it to where you may read']);
});

test('another language than English is said, and nothing is traced', async () => {
  const german = page(
    'Die Fähre fährt wieder',
    'Die Fähre werde im Mai wieder fahren, sagte die Ministerin am Dienstag. Man habe jede Niete geprüft und keinen Schaden gefunden.',
    '„Es gab keinen Brief“, sagte der Vorsitzende der Hafenbehörde, und niemand habe mit dem Konsulat gesprochen oder werde es tun.',
  ).replace('lang="en"', 'lang="de"');
  const cwd = folderOf({ 'de.html': german });
  const ended = await hearsay([...TRACE, 'de.html'], { cwd });
  assert.equal(ended.code, 1);
  assert.match(linesOf(ended).join('\n'), /^de\.html: .*another language than English/);
  const [trace] = tracesOf(ended);
  assert.deepEqual(trace?.statements, []);
  assert.equal(trace?.report.language?.slice(0, 2), 'de');
});

test('what is not UTF-8 is read all the same, and the encoding is said', async () => {
  const latin = Buffer.from(
    'The ferry sails in May, the minister, Zo\u00eb Br\u00fcck, said. \u201cNo,\u201d she said, \u201cnever.\u201d',
    'latin1',
  );
  // Windows-1252 has the curly marks where Latin-1 has controls.
  const bytes = latin.map((b) => (b === 0x1c ? 0x93 : b === 0x1d ? 0x94 : b));
  const cwd = folderOf({ 'old.txt': bytes });
  const ended = await hearsay([...TRACE, 'old.txt'], { cwd });
  assert.equal(ended.code, 0, ended.stderr);
  assert.match(linesOf(ended).join('\n'), /^old\.txt: .*windows-1252/);
  assert.match(tracesOf(ended)[0]?.text ?? '', /Zoë Brück/);
});

test('NULs, lone surrogates, a truncated page and a page nested without end give traces that pass the validator', async () => {
  const cwd = folderOf({
    'deep.html': `<!doctype html><html lang="en"><title>Deep</title><body>${'<div>'.repeat(100_000)}<p>The ferry sails in May, the minister said.</p>`,
    'nul.txt': 'The ferry sails\u0000 in May, the minister, Agnes Lindqvist, said.\n',
    'surrogate.txt': Buffer.concat([
      Buffer.from('The ferry sails in May, '),
      Buffer.from([0xed, 0xa0, 0xbd]),
      Buffer.from(' the minister, Agnes Lindqvist, said.\n'),
    ]),
    'truncated.html': FERRY.slice(0, FERRY.indexOf('every rivet')),
  });
  const ended = await hearsay([...TRACE, '.'], { cwd });
  assert.doesNotMatch(ended.stderr, /please report/);
  const traces = tracesOf(ended);
  assert.ok(traces.length >= 3, ended.stderr);
  for (const trace of traces) assert.deepEqual(validateTrace(importTrace(trace)), [], trace.report.file);
  assert.ok(traces.some((t) => t.report.file === 'truncated.html' && t.statements.length > 0));
});

test('the name of a file cannot play tricks on the terminal', { skip: !linux }, async () => {
  const cwd = folderOf({ 'a\u001b[31m\nb.html': '' });
  const ended = await hearsay([...TRACE, 'a\u001b[31m\nb.html', '\u009b2J'], { cwd });
  assert.equal(ended.code, 1);
  assert.doesNotMatch(ended.stderr.replaceAll('\n', ''), /\p{Cc}/u);
  assert.equal(ended.stderr.split('\n').length, 3);
});

test('HEARSAY_DEBUG=1 shows where an error came from, and nothing else does', async () => {
  const cwd = folderOf({ 'empty.html': '' });
  assert.match((await hearsay(['trace', 'empty.html'], { cwd, env: { HEARSAY_DEBUG: '1' } })).stderr, /^\s+at /m);
  assert.doesNotMatch((await hearsay(['trace', 'empty.html'], { cwd })).stderr, /^\s+at /m);
});
