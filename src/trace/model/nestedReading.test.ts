import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { modelFolder, readModelFiles } from '../../runtime/modelFiles.ts';
import { nativeRuntime } from '../../runtime/native.ts';
import { type AttributionModel, loadModel, type NestedAttribution } from './attributionModel.ts';

let model: AttributionModel;
before(async () => {
  model = await loadModel(await readModelFiles(modelFolder('default')), nativeRuntime);
});

const deep =
  'Two people briefed on the call said on Monday that the minister had told his deputy that the auditors believe the loan was never repaid.';
const flat = 'The port will open on Friday, the harbour master told reporters.';
const astral = '🚢 Ms. Ortega 🚢 wrote: “The mayor says she knew nothing 🚢 about it.”';

function shown(text: string, s: NestedAttribution): string {
  return `${s.depth} ${s.source.map((x) => text.slice(x.start, x.end)).join()} | ${text.slice(s.cue.start, s.cue.end)}`;
}

test('statements inside statements are found to any depth, outer before inner', async () => {
  const read = await model.readNested(deep, { depth: 8 });
  assert.deepEqual(
    read.map((s) => shown(deep, s)),
    ['0 Two people briefed on the call | said', '1 the minister | had told', '2 the auditors | believe'],
  );
});

test('depth says how deep: 0 gives what read gives, but for loose marks', async () => {
  for (const text of [deep, flat, astral]) {
    const outermost = await model.readNested(text, { depth: 0 });
    assert.deepEqual(
      outermost.map(({ depth, ...s }) => s),
      await model.read(text),
    );
  }
  assert.equal((await model.readNested(deep, { depth: 1 })).length, 2);
});

test('an inner statement lies in the content of its outer one, in UTF-16', async () => {
  const read = await model.readNested(astral, { depth: 8 });
  const [outer, inner] = read;
  assert.ok(outer && inner);
  assert.equal(shown(astral, inner), '1 The mayor | says');
  const piece = outer.content[0];
  assert.ok(piece);
  for (const s of [inner.cue, ...inner.source, ...inner.content]) assert.ok(piece.start <= s.start && s.end <= piece.end);
});

test('nothing is found in nothing', async () => {
  for (const text of ['', ' \n ', '.', '\ud800', 'The tide is high.'])
    assert.deepEqual(await model.readNested(text, { depth: 8 }), []);
});

test('an aborted reading stops with the reason', async () => {
  const reason = new Error('enough');
  await assert.rejects(model.read(flat, { signal: AbortSignal.abort(reason) }), reason);
  const later = new AbortController();
  const reading = model.readNested(`${flat}\n`.repeat(200), { depth: 8, signal: later.signal });
  setTimeout(() => later.abort(reason), 50);
  await assert.rejects(reading, reason);
});
