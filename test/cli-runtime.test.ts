import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { FERRY, folderOf, HARBOUR, hearsay } from './cliProcess.ts';

/** A machine for which there is no native runtime. */
const folder = folderOf({
  'a.html': FERRY,
  'b.html': HARBOUR,
  'none.mjs': `import { registerHooks } from 'node:module';
registerHooks({
  resolve(specifier, context, next) {
    if (specifier === 'onnxruntime-node') throw new Error('no binary for this machine');
    return next(specifier, context);
  },
});`,
});
const env = { NODE_OPTIONS: `--import=${pathToFileURL(`${folder}/none.mjs`)}` };
const NOTE =
  'hearsay: the model runs in WebAssembly, which is slower, since its native runtime cannot be used (no binary for this machine)\n';

test('where WebAssembly serves, one line says why, once a run, however many threads trace', async () => {
  for (const jobs of ['1', '2']) {
    const { code, stdout, stderr } = await hearsay(
      ['trace', '-f', 'jsonl', '--model', 'small', '-j', jobs, 'a.html', 'b.html', 'a.html'],
      { cwd: folder, env },
    );
    assert.deepEqual([code, stderr], [0, NOTE], jobs);
    assert.equal(stdout.trimEnd().split('\n').length, 3);
  }
});

test('and it is quiet where that was asked for, or where the native runtime serves', async () => {
  const quiet = await hearsay(['trace', '-q', '-f', 'jsonl', '--model', 'small', 'a.html'], { cwd: folder, env });
  assert.deepEqual([quiet.code, quiet.stderr], [0, '']);
  const native = await hearsay(['trace', '-f', 'jsonl', '--model', 'small', 'a.html'], { cwd: folder });
  assert.deepEqual([native.code, native.stderr], [0, '']);
});
