import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import type { Span } from '../../contract/index.ts';
import { specialPieces } from '../../language/wordPieces.ts';
import { words } from '../../language/words.ts';
import { toUtf16 } from '../../report/position.ts';
import { modelFolder, readModelFiles } from '../../runtime/modelFiles.ts';
import { nativeRuntime } from '../../runtime/native.ts';
import { wasmRuntime } from '../../runtime/wasm.ts';
import type { ModelFiles, Runtime } from '../runtime.ts';
import { encode, encoderInput } from './encoder.ts';
import { Reader } from './reader.ts';

/*
 * Five made-up texts with every number that training/reference gives for them (machine code, a processor with VNNI).
 * Numbers may differ by 0.002, since runtimes round differently; identities and spans must be equal.
 */
type Spans = [number, number][];
interface Case {
  readonly text: string;
  readonly words: [number, number, string, number, number, number][];
  readonly windows: { core: [number, number]; window: [number, number]; ids: number[]; cue_probs: [number, number][] }[];
  readonly candidates: { cue: [number, number]; score: number; lo: number; p_source: number[]; p_content: number[] }[];
  readonly attributions: { score: number; cue: Spans; source: Spans; content: Spans }[];
}
const cases: Case[] = JSON.parse(readFileSync(new URL('./fixtures/reference.json', import.meta.url), 'utf8')).cases;
const tolerance = 0.002;

for (const runtime of [nativeRuntime, wasmRuntime]) {
  describe(`the model reads as the reference does (${runtime.name})`, () => {
    let files: ModelFiles;
    let reader: Reader;
    before(async () => {
      files = await readModelFiles(modelFolder('default'));
      reader = await Reader.load(files, runtime);
    });

    test('words and word pieces', () => {
      for (const c of cases) {
        const position = toUtf16(c.text);
        const cut = words(c.text).map((w) => [w.start, w.end, w.form, w.case, w.quotation, w.paragraph]);
        assert.deepEqual(
          cut,
          c.words.map(([start, end, ...rest]) => [position(start), position(end), ...rest]),
        );
        const text = reader.pieced(c.text);
        const windows = reader.windows(text);
        assert.deepEqual(
          windows.map((w) => [w.core.start, w.core.end, w.seen.start, w.seen.end]),
          c.windows.map((w) => [...w.core, ...w.window]),
        );
        const special = specialPieces(new Map(files.vocabulary.split('\n').map((piece, id) => [piece, id])));
        assert.deepEqual(
          windows.map((w) => Array.from(encoderInput(text, w.seen, special).ids, Number)),
          c.windows.map((w) => w.ids),
        );
      }
    });

    test('probabilities', async () => {
      for (const c of cases) {
        const text = reader.pieced(c.text);
        const read = [];
        for (const window of reader.windows(text)) read.push(...(await reader.readWindow(text, window)));
        assert.deepEqual(
          read.map((r) => [r.cue.start, r.cue.end, r.words.start]),
          c.candidates.map((r) => [...r.cue, r.lo]),
        );
        read.forEach((r, i) => {
          assertNear([r.cue.score], [c.candidates[i]?.score ?? 0]);
          assertNear(r.source, c.candidates[i]?.p_source ?? []);
          assertNear(r.content, c.candidates[i]?.p_content ?? []);
        });
      }
    });

    test('the probability that a word is in a cue', async () => {
      const graph = await runtime.load(files.encoder);
      const special = { start: 101, separator: 102, unknown: 100 };
      for (const c of cases) {
        const text = reader.pieced(c.text);
        for (const [i, window] of reader.windows(text).entries()) {
          const encoded = await encode(graph, encoderInput(text, window.seen, special));
          assertNear(encoded.cues, c.windows[i]?.cue_probs.flat() ?? []);
        }
      }
    });

    test('statements', async () => {
      for (const c of cases) {
        const position = toUtf16(c.text);
        const spans = (s: Spans): Span[] => s.map(([start, end]) => ({ start: position(start), end: position(end) }));
        const read = await reader.read(c.text, reader.config.decode);
        assert.deepEqual(
          read.map((r) => ({ cue: [r.cue], source: r.source, content: r.content })),
          c.attributions.map((a) => ({ cue: spans(a.cue), source: spans(a.source), content: spans(a.content) })),
        );
        assertNear(
          read.map((r) => r.score),
          c.attributions.map((a) => a.score),
        );
      }
    });
  });
}

test('a model that is not one is refused in words', async () => {
  const files = await readModelFiles(modelFolder('small'));
  const never: Runtime = { name: 'never', load: () => Promise.reject(new Error('asked to load')) };
  await assert.rejects(Reader.load({ ...files, config: { decode: {} } }, never), /config\.json of the model: /);
  await assert.rejects(Reader.load({ ...files, vocabulary: 'a\nb\n' }, nativeRuntime), /the vocabulary has no \[CLS\]/);
});

function assertNear(found: ArrayLike<number>, expected: readonly number[]): void {
  assert.equal(found.length, expected.length);
  expected.forEach((e, i) => {
    const f = found[i] ?? Number.NaN;
    assert.ok(Math.abs(f - e) <= tolerance, `${f} is not near ${e}`);
  });
}
