import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { Trace } from '../../src/contract/index.ts';
import { importTrace } from '../../src/report/position.ts';
import { compareTraces } from './compareTraces.ts';
import { goldDrafts } from './goldDrafts.ts';
import { LAYERS_COUNTED } from './layers.ts';
import { interval, shares } from './tally.ts';

const path = new URL('../../examples/records/harbour-talks.trace.json', import.meta.url);
const gold: Trace = importTrace(JSON.parse(await readFile(path, 'utf8')));

const f1 = (found: Trace, name: string) => {
  const layer = LAYERS_COUNTED.find((l) => l.name.trim() === name);
  return layer ? shares(layer.all(compareTraces(gold, found))).f1 : undefined;
};

test('a trace against itself is right in every layer that it has', () => {
  for (const layer of LAYERS_COUNTED) {
    const { f1: all } = shares(layer.all(compareTraces(gold, gold)));
    assert.ok(all === null || all === 1, layer.name);
  }
});

test('what is taken away, moved or renamed costs its own layer', () => {
  const nested = gold.statements.filter((s) => s.within !== null);
  const without = { ...gold, statements: gold.statements.filter((s) => s.within === null) };
  assert.equal(f1(without, 'nested, with its outer one'), 0);
  assert.ok(nested.length > 0);
  assert.equal(f1(without, 'outermost'), 1);
  const silent = { ...gold, statements: gold.statements.map((s) => ({ ...s, act: 'decline' as const })) };
  assert.ok((f1(silent, 'act') ?? 1) < 0.2);
  assert.equal(f1(silent, 'form'), 1);
  const swapped = new Map(gold.sources.map((s, i) => [s.id, gold.sources[(i + 1) % gold.sources.length]?.id ?? s.id]));
  const other = { ...gold, statements: gold.statements.map((s) => ({ ...s, speaker: swapped.get(s.speaker ?? '') ?? null })) };
  assert.ok((f1(other, 'speaker') ?? 1) < 0.4);
});

test('a source is known by its names wherever they stand, not by its id', () => {
  const renamed = JSON.parse(JSON.stringify(gold).replaceAll(/"s(\d+)"/g, '"s9$1"')) as Trace;
  assert.equal(f1(renamed, 'speaker'), 1);
  assert.equal(f1(renamed, 'chain exact'), 1);
});

test('words that capture left out or let in are not the gold ones', () => {
  const shorter = 'Reports: '.length;
  const shift = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shift);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([k, v]) => [
        k,
        (k === 'start' || k === 'end') && typeof v === 'number' ? Math.max(0, v - shorter) : shift(v),
      ]),
    );
  };
  const cut = { ...(shift({ ...gold, removed: [] }) as Trace), text: gold.text.slice(shorter) };
  const statements = f1(cut, 'statements') ?? 0;
  assert.ok(statements > 0.97 && statements < 1, `${statements}`);
});

test('gold drafts keep the statements, outer ones first', () => {
  const drafts = goldDrafts(gold);
  assert.equal(drafts.length, gold.statements.length);
  for (const d of drafts) assert.ok(d.parent === null || d.parent < d.index);
});

test('the interval holds the score and is the same each time', () => {
  const tallies = [1, 3, 5, 9].map((right) => ({ right, gold: 10, rightFound: right, found: 10 }));
  const range = interval(tallies);
  assert.deepEqual(range, interval(tallies));
  assert.ok(range && range[0] < 0.45 && 0.45 < range[1]);
});
