import assert from 'node:assert/strict';
import { test } from 'node:test';
import { validateTrace } from '../src/contract/index.ts';
import { importTrace } from '../src/report/position.ts';
import { folderOf, hearsay } from './cliProcess.ts';
import { madeAnswer, madeMhtml, madeRecord, packedRecords } from './support/archives.ts';
import { harbourPage, POST_FRAME_URL, POST_PAGE } from './support/harbourPage.ts';

const TRACE = ['trace', '-f', 'jsonl', '--model', 'small'];
const SITE = 'https://packet.example';
const record = (n: number) =>
  madeRecord({ uri: `${SITE}/${n}`, body: madeAnswer(harbourPage('', { title: `Line ${n} closes` })) });
const crawl = () =>
  packedRecords([record(1), record(2), madeRecord({ uri: `${SITE}/a.png`, body: madeAnswer('x', ['Content-Type: image/png']) })]);
const mhtml = () =>
  madeMhtml([
    { location: `${SITE}/m`, body: harbourPage('<iframe src="cid:post@p"></iframe>') },
    { id: 'post@p', location: POST_FRAME_URL, body: POST_PAGE },
  ]);

test('a folder with archives gives a trace of each report, in order, those of an archive from several threads', async () => {
  const cwd = folderOf({ 'a.mhtml': mhtml(), 'b.warc.gz': crawl(), 'c.html': harbourPage() });
  const { code, stdout, stderr } = await hearsay([...TRACE, '--jobs', '2', '.'], { cwd });
  assert.equal(code, 0, stderr);
  const traces = stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
  assert.deepEqual(
    traces.map((t) => [t.report.file, t.report.url]),
    [
      ['a.mhtml', `${SITE}/m`],
      ['b.warc.gz', `${SITE}/1`],
      ['b.warc.gz', `${SITE}/2`],
      ['c.html', null],
    ],
  );
  for (const trace of traces) assert.deepEqual(validateTrace(importTrace(trace)), []);
  const post = traces[0].statements.find((s: { how: string }) => s.how === 'post');
  assert.ok(post, 'the post in the frame is a statement');
  assert.equal(stderr, 'hearsay: b.warc.gz: left out 1 record that is no page (image/png 1)\n');
});

test('an archive from standard input, a limit, and formats that hold one report', async () => {
  const cwd = folderOf({ 'b.warc.gz': crawl(), 'one.warc': record(1) });
  const piped = await hearsay([...TRACE, '-'], { cwd, stdin: crawl() });
  assert.equal(piped.stdout.trimEnd().split('\n').length, 2, piped.stderr);
  const limited = await hearsay([...TRACE, '--limits', 'records=1', 'b.warc.gz'], { cwd });
  assert.equal(limited.code, 1);
  assert.equal(limited.stdout.trimEnd().split('\n').length, 1);
  assert.match(limited.stderr, /^hearsay: b\.warc\.gz: has more than 1 records \(limit records\)/m);
  const json = ['trace', '-f', 'json', '--model', 'small'];
  const several = await hearsay([...json, '-o', 'out.json', 'b.warc.gz'], { cwd });
  assert.equal(several.code, 2);
  assert.match(several.stderr, /--format json writes one report and several were found/);
  const one = await hearsay([...json, 'one.warc'], { cwd });
  assert.equal(JSON.parse(one.stdout).report.url, `${SITE}/1`);
  const titled = await hearsay([...TRACE, '--title', 'Told', 'b.warc.gz'], { cwd });
  assert.equal(titled.code, 2);
  assert.match(titled.stderr, /--title is of one report and b\.warc\.gz is an archive of several/);
});

test('hearsay capture prints the reports of an archive one after the other', async () => {
  const cwd = folderOf({ 'b.warc.gz': crawl(), 'broken.zip': 'PK\x03\x04 and nothing more' });
  const { code, stdout } = await hearsay(['capture', 'b.warc.gz'], { cwd });
  assert.equal(code, 0);
  assert.deepEqual(stdout.match(/^# .*$|^---$/gm), ['# Line 1 closes', '---', '# Line 2 closes']);
  const broken = await hearsay(['capture', 'broken.zip'], { cwd });
  assert.equal(broken.code, 1);
  assert.match(broken.stderr, /^hearsay: broken\.zip: the Zip archive is damaged or cut off: .*\n$/);
});
