import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Statement } from '../contract/index.ts';
import { ferry } from './fixtures/written.ts';
import { isPresented, type Standing, standingOf } from './standing.ts';

const [plain] = ferry.statements.filter((s) => s.id === 't-7a17') as [Statement];
const inferred = [{ source: 's1', evidence: null, link: null, statement: null, inferred: true }];

const CASES: readonly (readonly [Partial<Statement>, Standing])[] = [
  [{}, 'told'],
  [{ negated: true, alleged: true }, 'denied'],
  [{ modal: 'possible' }, 'possible'],
  [{ modal: 'reported', speaker: null }, 'possible'],
  [{ alleged: true }, 'alleged'],
  [{ chain: inferred }, 'inferred'],
  [{ speaker: null }, 'unknown'],
  [{ confidence: { ...plain.confidence, speaker: 0.69 } }, 'doubtful'],
];

for (const [change, standing] of CASES) {
  test(`${JSON.stringify(change)} is ${standing}`, () => {
    assert.equal(standingOf({ ...plain, ...change }), standing);
  });
}

test('what is denied, possible, alleged or inferred is not presented as said', () => {
  const all: Standing[] = ['told', 'denied', 'possible', 'alleged', 'inferred', 'unknown', 'doubtful'];
  assert.deepEqual(all.filter(isPresented), ['told', 'unknown', 'doubtful']);
});
