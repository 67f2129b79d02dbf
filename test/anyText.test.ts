import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  CaptureError,
  capture,
  exportTrace,
  type Format,
  importTrace,
  trace,
  validateRecord,
  validateTrace,
} from '../src/index.ts';
import { smallModel } from './support/model.ts';
import { misplacedRuns } from './support/origins.ts';

/** What makes reading hard, in pieces that are put together at random. */
const pieces = fc.constantFrom(
  'The mayor said the gate was shut. ',
  '“We will stay,” Ada Quist told the Gull on Tuesday',
  'according to two people familiar with the talks, ',
  'the paper reported:',
  'HALE: Who did it?',
  'A spokesman declined to comment',
  '‘It is over’',
  "''No,'' he said",
  '\n',
  '\n\n',
  '\r\n\r\n',
  '\r',
  '\u2028',
  '\u2029',
  '\u0085',
  '\f',
  '\t',
  '🚢',
  '👩‍👩‍👧',
  'e\u0301\u0323',
  '\ud83d',
  '\udea2',
  '\u0000',
  '\ufeff',
  '\u00ad',
  '\u00a0',
  '“',
  '”',
  '"',
  ':',
  '. ',
  '<p>',
  '</blockquote>',
  '<blockquote class="twitter-tweet">',
  '&amp;&#128674;&nbsp;',
  '# ',
  '> ',
  '- ',
  '[link](https://a.example/x)',
  '@adaquist · Follow',
  '3:24 AM · Mar 4, 2026',
  '中文。',
);
const texts = fc.array(fc.oneof({ weight: 5, arbitrary: pieces }, fc.string({ unit: 'grapheme', maxLength: 12 })), {
  maxLength: 40,
});

async function holds(text: string, as: Format): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  const model = await smallModel();
  let report: Awaited<ReturnType<typeof capture>>;
  try {
    report = await capture(bytes, { file: 'any', as, published: '2026-06-12' });
  } catch (error) {
    assert.ok(error instanceof CaptureError, `${error}`);
    assert.ok(!error.message.includes('\n'), 'one line');
    return;
  }
  assert.deepEqual(misplacedRuns(report, bytes), []);
  const traced = await trace(report, model);
  assert.deepEqual(validateTrace(traced), []);
  const exported = exportTrace(traced);
  assert.deepEqual(validateRecord('trace', exported), []);
  assert.deepEqual(importTrace(JSON.parse(JSON.stringify(exported))), JSON.parse(JSON.stringify(traced)));
}

for (const as of ['plain', 'text', 'markdown', 'html'] as const) {
  test(`any text as ${as} gives a trace that passes the validator, or one line that says why not`, async () => {
    await fc.assert(
      fc.asyncProperty(texts, (parts) => holds(parts.join(''), as)),
      { numRuns: 60, seed: 20261125 },
    );
  });
}

test('plain takes the text as it is, whatever its newlines', async () => {
  await fc.assert(
    fc.asyncProperty(texts, async (parts) => {
      const bytes = new TextEncoder().encode(parts.join(''));
      const decoded = new TextDecoder('utf-8', { ignoreBOM: false }).decode(bytes);
      try {
        assert.equal((await capture(bytes, { file: 'any', as: 'plain' })).text, decoded);
      } catch (error) {
        assert.ok(error instanceof CaptureError, `${error}`);
      }
    }),
    { numRuns: 200, seed: 20261125 },
  );
});
