import assert from 'node:assert/strict';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { modelFolder, openRuntime, readModelFiles } from './index.ts';

test('the native runtime is the first choice', async () => {
  const { runtime, whyNotNative } = await openRuntime();
  assert.equal(runtime.name, whyNotNative === null ? 'native' : 'wasm');
});

test('a model has an identity that follows its files', async () => {
  const small = await readModelFiles(modelFolder('small'));
  assert.match(small.id, /^sha256:[0-9a-f]{64}$/);
  assert.equal((await readModelFiles(modelFolder('small'))).id, small.id);
  assert.notEqual((await readModelFiles(modelFolder('default'))).id, small.id);
  assert.match(small.vocabulary, /^\[PAD\]\n/);
});

test('a folder may have its own vocabulary; a missing file is told by name', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-model-'));
  try {
    await cp(modelFolder('small'), folder, { recursive: true });
    await assert.rejects(readModelFiles(folder), /vocab\.txt/);
    await writeFile(join(folder, 'vocab.txt'), '[PAD]\nown\n');
    const own = await readModelFiles(folder);
    assert.equal(own.vocabulary, '[PAD]\nown\n');
    assert.notEqual(own.id, (await readModelFiles(modelFolder('small'))).id);
    await rm(join(folder, 'role.int8.onnx'));
    await assert.rejects(readModelFiles(folder), /role\.int8\.onnx/);
  } finally {
    await rm(folder, { recursive: true });
  }
});
