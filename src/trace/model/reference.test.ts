import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
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
 * Five made-up texts with every number that training/attribution gives for them: machine code, a processor with VNNI. On such
 * a one our numbers may differ by 0.002. Elsewhere sums are rounded in another order, a rounding may fall the other way
 * when an activation becomes 8 bits, and twelve layers carry that on: WebAssembly differs by 0.0006 in the mean and by 0.07
 * at most, where the model is undecided. Identities and spans must be equal everywhere.
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
const likeReference = ['/proc/cpuinfo'].some((f) => existsSync(f) && /\bavx(512)?_vnni\b/.test(readFileSync(f, 'utf8')));
const tolerance = { native: likeReference ? 0.002 : 0.1, wasm: 0.1 };
const meanTolerance = 0.002;

for (const [name, runtime] of [
  ['native', nativeRuntime],
  ['wasm', wasmRuntime],
] as const) {
  describe(`the model reads as the reference does (${name})`, () => {
    const near = (found: ArrayLike<number>, expected: readonly number[]): void => assertNear(found, expected, tolerance[name]);
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
      const found: number[] = [];
      const expected: number[] = [];
      for (const c of cases) {
        const text = reader.pieced(c.text);
        const read = [];
        for (const window of reader.windows(text)) read.push(...(await reader.readWindow(text, window)));
        assert.deepEqual(
          read.map((r) => [r.cue.start, r.cue.end, r.words.start]),
          c.candidates.map((r) => [...r.cue, r.lo]),
        );
        found.push(...read.flatMap((r) => [r.cue.score, ...r.source, ...r.content]));
        expected.push(...c.candidates.flatMap((r) => [r.score, ...r.p_source, ...r.p_content]));
      }
      near(found, expected);
      const distance = expected.reduce((sum, e, i) => sum + Math.abs(e - (found[i] ?? 0)), 0);
      assert.ok(distance / expected.length <= meanTolerance);
    });

    test('the probability that a word is in a cue', async () => {
      const graph = await runtime.load(files.encoder);
      const special = { start: 101, separator: 102, unknown: 100 };
      for (const c of cases) {
        const text = reader.pieced(c.text);
        for (const [i, window] of reader.windows(text).entries()) {
          const encoded = await encode(graph, encoderInput(text, window.seen, special));
          near(encoded.cues, c.windows[i]?.cue_probs.flat() ?? []);
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
        near(
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

function assertNear(found: ArrayLike<number>, expected: readonly number[], tolerance: number): void {
  assert.equal(found.length, expected.length);
  expected.forEach((e, i) => {
    const f = found[i] ?? Number.NaN;
    assert.ok(Math.abs(f - e) <= tolerance, `${f} is not near ${e}`);
  });
}
