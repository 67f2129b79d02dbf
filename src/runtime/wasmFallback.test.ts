import assert from 'node:assert/strict';
import { registerHooks } from 'node:module';
import { test } from 'node:test';
import { openRuntime } from './index.ts';

test('where there is no native runtime, WebAssembly is used, and why is told', async () => {
  const hooks = registerHooks({
    resolve(specifier, context, next) {
      if (specifier === 'onnxruntime-node') throw new Error('no binary for this machine\nsecond line');
      return next(specifier, context);
    },
  });
  try {
    const { runtime, whyNotNative } = await openRuntime();
    assert.equal(runtime.name, 'wasm');
    assert.equal(whyNotNative, 'no binary for this machine');
  } finally {
    hooks.deregister();
  }
});
