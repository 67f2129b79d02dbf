import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Trace, validateTrace } from '../src/contract/index.ts';
import { CSV_COLUMNS } from '../src/formats/csv.ts';
import { importTrace } from '../src/report/position.ts';
import { EXAMPLES, FERRY, folderOf, HARBOUR, hearsay } from './cliProcess.ts';

const SMALL = ['--model', 'small'];

test('the version, and help with examples, also for each command', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
  assert.deepEqual(await hearsay(['--version']), { code: 0, stdout: `hearsay ${version}\n`, stderr: '' });
  const help = await hearsay(['--help']);
  assert.match(help.stdout, /hearsay trace report\.html/);
  const trace = await hearsay(['trace', '--help']);
  assert.match(trace.stdout, /--format FORMAT/);
  assert.deepEqual([help.code, trace.code, help.stderr, trace.stderr], [0, 0, '', '']);
});

test('wrong use ends with 2 and one line', async () => {
  const wrong: readonly (readonly [args: string[], line: RegExp])[] = [
    [['trcae', 'a'], /^hearsay: there is no command trcae; did you mean trace\?/],
    [['page.html'], /^hearsay: page\.html is no command; did you mean hearsay trace page\.html\?/],
    [['trace'], /^hearsay trace: name a file or a folder to trace, or - for standard input/],
    [['trace', '--formt', 'json', 'a'], /^hearsay trace: there is no option --formt; did you mean --format\?/],
    [['schema', 'clam'], /^hearsay schema: there is no record “clam”; did you mean claim\?/],
  ];
  for (const [args, line] of wrong) {
    const { code, stdout, stderr } = await hearsay(args);
    assert.deepEqual([code, stdout], [2, ''], args.join(' '));
    assert.match(stderr, line);
    assert.match(stderr, /^[^\n]+\n$/);
  }
});

test('json of several reports is wrong use, and so is one title for them', async () => {
  const cwd = folderOf({ 'a.html': FERRY, 'b.html': HARBOUR });
  const json = await hearsay(['trace', '-f', 'json', '.'], { cwd });
  assert.equal(json.code, 2);
  assert.match(json.stderr, /--format json writes one report and 2 were found; use --format jsonl for many/);
  const title = await hearsay(['trace', '--title', 'T', 'a.html', 'b.html'], { cwd });
  assert.equal(title.code, 2);
  assert.match(title.stderr, /--title is of one report and 2 were found/);
});

test('the example report as JSON passes the validator, twice with the same bytes', async () => {
  const args = ['trace', '--format', 'json', join(EXAMPLES, 'harbour-talks.html')];
  const [first, second] = [await hearsay(args), await hearsay(args)];
  assert.deepEqual([first.code, first.stderr], [0, '']);
  assert.equal(first.stdout, second.stdout);
  const trace = JSON.parse(first.stdout) as Trace;
  assert.deepEqual(validateTrace(importTrace(trace)), []);
  assert.equal(trace.report.file, 'harbour-talks.html');
  assert.ok(trace.statements.length > 30, `${trace.statements.length} statements`);
});

test('the readable trace of a page: title, profile, chains, who is talking; plain text in a pipe', async () => {
  const cwd = folderOf({ 'a.html': FERRY });
  const { code, stdout, stderr } = await hearsay(['trace', ...SMALL, 'a.html'], { cwd, env: { COLUMNS: '72' } });
  assert.deepEqual([code, stderr], [0, '']);
  assert.match(stdout, /^Ferry will sail again, minister says\n/);
  assert.match(stdout, /\d+ statements?: .*own\s+voice\./s);
  assert.match(stdout, /Agnes Lindqvist/);
  assert.match(stdout, /people briefed on the inspection \[unnamed\]/i);
  assert.match(stdout, /\nWho is talking\n/);
  assert.ok(!stdout.includes('\u001b'));
  for (const line of stdout.split('\n')) assert.ok(line.length <= 72, line);
});

test('FORCE_COLOR colours it, and a locale without UTF-8 has ASCII', async () => {
  const cwd = folderOf({ 'a.html': FERRY });
  const colored = await hearsay(['trace', ...SMALL, 'a.html'], { cwd, env: { FORCE_COLOR: '3' } });
  assert.ok(colored.stdout.includes('\u001b[1;38;5;33mAgnes Lindqvist'));
  const ascii = await hearsay(['trace', ...SMALL, 'a.html'], { cwd, env: { LC_ALL: 'C' } });
  assert.match(ascii.stdout, /^[\n -~]+$/);
});

test('what the file does not say comes from the command line', async () => {
  const cwd = folderOf({ 'note.txt': 'The ferry sails in May, the minister, Agnes Lindqvist, said on Tuesday.' });
  const head = ['--title', 'Ferry', '--outlet', 'The Ledger', '--published', '2026-04-16', '--url', 'https://ledger.example/1'];
  const { code, stdout } = await hearsay(['trace', '-f', 'json', ...SMALL, ...head, 'note.txt'], { cwd });
  assert.equal(code, 0);
  const { report, statements } = JSON.parse(stdout) as Trace;
  assert.deepEqual(
    [report.title, report.outlet.name, report.published, report.url],
    ['Ferry', 'The Ledger', '2026-04-16', 'https://ledger.example/1'],
  );
  // The bare weekday is the last one before the report's date.
  assert.ok(statements.some((s) => s.time?.value === '2026-04-14'));
});

test('standard input is read as “-”, and --depth 0 gives the outermost statements alone', async () => {
  const { code, stdout } = await hearsay(['trace', '-f', 'json', ...SMALL, '--depth', '0', '-'], { stdin: HARBOUR });
  assert.equal(code, 0);
  const trace = JSON.parse(stdout) as Trace;
  assert.equal(trace.report.file, '-');
  assert.ok(trace.statements.length > 0);
  assert.ok(trace.statements.every((s) => s.within === null));
});

test('a folder in parallel: the order of the files, the same bytes as one after the other', async () => {
  const files = Object.fromEntries(Array.from({ length: 7 }, (_, i) => [`r${i}.html`, i % 2 === 0 ? FERRY : HARBOUR]));
  const cwd = folderOf({ ...files, 'z/inner.html': FERRY, 'picture.jpg': 'x' });
  const args = ['trace', '-f', 'jsonl', ...SMALL, '.'];
  const parallel = await hearsay([...args, '--jobs', '3'], { cwd });
  const single = await hearsay([...args, '--jobs', '1'], { cwd });
  assert.equal(parallel.code, 0);
  assert.equal(parallel.stdout, single.stdout);
  const names = parallel.stdout
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as Trace).report.file);
  assert.deepEqual(names, [...Object.keys(files), 'z/inner.html']);
  assert.equal(parallel.stderr, 'hearsay: .: left out 1 file of another type (.jpg 1)\n');
  const quiet = await hearsay([...args, '--jobs', '1', '-q'], { cwd });
  assert.equal(quiet.stderr, '');
});

test('csv has one header for all reports', async () => {
  const cwd = folderOf({ 'a.html': FERRY, 'b.html': HARBOUR });
  const { code, stdout } = await hearsay(['trace', '-f', 'csv', ...SMALL, 'b.html', 'a.html'], { cwd });
  assert.equal(code, 0);
  const rows = stdout.trimEnd().split('\r\n');
  assert.equal(rows[0], CSV_COLUMNS.join(','));
  assert.equal(rows.filter((r) => r.startsWith('report,')).length, 1);
  const files = rows.slice(1).map((r) => r.split(',')[1]);
  assert.deepEqual([...new Set(files)], ['b.html', 'a.html']);
});

test('a format with an end has it once, after the last report; one for a single report says so', async () => {
  const cwd = folderOf({ 'a.html': FERRY, 'b.html': HARBOUR });
  const many = await hearsay(['trace', '-f', 'csl', ...SMALL, 'b.html', 'a.html'], { cwd });
  assert.equal(many.code, 0);
  assert.equal((JSON.parse(many.stdout) as unknown[]).length, 2);
  const one = await hearsay(['trace', '-f', 'csl', ...SMALL, 'a.html'], { cwd });
  assert.equal((JSON.parse(one.stdout) as unknown[]).length, 1);
  const refused = await hearsay(['trace', '-f', 'gexf', ...SMALL, 'a.html', 'b.html'], { cwd });
  assert.deepEqual([refused.code, refused.stdout], [2, '']);
  assert.match(refused.stderr, /--format gexf writes one report and 2 were found/);
});

test('--output is written whole or not at all', async () => {
  const cwd = folderOf({ 'a.html': FERRY, 'empty.html': '' });
  const done = await hearsay(['trace', '-f', 'jsonl', ...SMALL, '-o', 'out.jsonl', 'empty.html', 'a.html'], { cwd });
  assert.deepEqual([done.code, done.stdout], [1, '']);
  assert.match(done.stderr, /^hearsay: empty\.html: [^\n]+\n$/);
  assert.equal(readFileSync(join(cwd, 'out.jsonl'), 'utf8').split('\n').length, 2);
  const none = await hearsay(['trace', '-f', 'jsonl', '-o', 'none.jsonl', 'empty.html'], { cwd });
  assert.equal(none.code, 1);
  assert.equal(existsSync(join(cwd, 'none.jsonl')), false);
  const nowhere = await hearsay(['trace', '-o', 'no/such/out', 'a.html'], { cwd });
  assert.deepEqual(nowhere, { code: 1, stdout: '', stderr: 'hearsay: no/such/out: its folder is not there; make it first\n' });
});

test('capture shows the clean report, what was removed, and all that is known of it', async () => {
  const file = join(EXAMPLES, 'harbour-talks.html');
  const markdown = await hearsay(['capture', file]);
  assert.deepEqual([markdown.code, markdown.stderr], [0, '']);
  assert.match(markdown.stdout, /^# Reports: Sandreth Begged/);
  const removed = await hearsay(['capture', '--removed', file]);
  assert.equal(removed.code, 0);
  assert.match(removed.stdout, /^[a-z-]+ \(bytes \d+–\d+\)\n {2}\S/);
  const json = await hearsay(['capture', '-f', 'json', file]);
  assert.equal((JSON.parse(json.stdout) as Trace).blocks[0]?.type, 'title');
});

test('schema prints the JSON Schema of a record', async () => {
  const { code, stdout } = await hearsay(['schema']);
  assert.equal(code, 0);
  assert.equal((JSON.parse(stdout) as { $id: string }).$id, 'hearsay/1/trace');
  assert.match((await hearsay(['schema', 'claim'])).stdout, /"hearsay\/1\/claim"/);
});
