import assert from 'node:assert/strict';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { OutputError, openSink } from './sink.ts';
import { UsageError } from './usageError.ts';

const root = mkdtempSync(join(tmpdir(), 'hearsay-sink-'));
after(() => rmSync(root, { recursive: true }));
let made = 0;
function folder(): string {
  const path = join(root, String(made++));
  mkdirSync(path);
  return path;
}

test('a file is replaced only by a whole output, and keeps its mode', async () => {
  const dir = folder();
  const file = join(dir, 'out.csv');
  writeFileSync(file, 'old');
  chmodSync(file, 0o640);
  const sink = await openSink(file);
  await sink.write('new ');
  await sink.write('text');
  assert.equal(readFileSync(file, 'utf8'), 'old');
  assert.equal(await sink.finish(), null);
  assert.equal(readFileSync(file, 'utf8'), 'new text');
  assert.equal(statSync(file).mode & 0o777, 0o640);
  assert.deepEqual(readdirSync(dir), ['out.csv']);
});

test('a stopped run keeps what is finished beside the file, which stays as it was', async () => {
  const dir = folder();
  const file = join(dir, 'out.csv');
  writeFileSync(file, 'old');
  const sink = await openSink(file);
  await sink.write('some');
  assert.equal(await sink.stop(), `what was finished stands in ${file}.partial; ${file} is as it was`);
  assert.equal(readFileSync(file, 'utf8'), 'old');
  assert.equal(readFileSync(`${file}.partial`, 'utf8'), 'some');
  assert.deepEqual(readdirSync(dir), ['out.csv', 'out.csv.partial']);
});

test('where nothing was written nothing is left behind', async () => {
  const dir = folder();
  const sink = await openSink(join(dir, 'out.csv'));
  assert.equal(await sink.finish(), `nothing was traced, so ${join(dir, 'out.csv')} was not written`);
  assert.deepEqual(readdirSync(dir), []);
});

test('a link stays a link: the file it leads to is replaced', async () => {
  const dir = folder();
  writeFileSync(join(dir, 'real'), 'old');
  symlinkSync('real', join(dir, 'link'));
  const sink = await openSink(join(dir, 'link'));
  await sink.write('new');
  await sink.finish();
  assert.equal(readFileSync(join(dir, 'real'), 'utf8'), 'new');
  assert.deepEqual(readdirSync(dir), ['link', 'real']);
});

test('a folder is wrong use; a place that is not there fails with one line', async () => {
  await assert.rejects(
    openSink(root),
    (e) => e instanceof UsageError && e.message === `--output ${root} is a folder; name a file`,
  );
  const path = join(root, 'nowhere', 'out');
  const told = (e: unknown) => e instanceof OutputError && e.message === `${path}: its folder is not there; make it first`;
  await assert.rejects(
    openSink(path).then((sink) => sink.write('x')),
    told,
  );
});

test('a device is written to as it is', { skip: process.platform === 'win32' }, async () => {
  const sink = await openSink('/dev/null');
  await sink.write('x');
  assert.equal(await sink.finish(), null);
});
