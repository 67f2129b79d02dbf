import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type Decoding, readConfig } from './config.ts';
import { cueCandidates } from './cueCandidates.ts';
import { decode } from './decode.ts';
import type { CueRoles } from './roles.ts';

interface Case {
  readonly cues: number[];
  readonly candidates: { cue: [number, number]; score: number; lo: number; source: number[]; content: number[] }[];
  readonly statements: { cue: [number, number]; score: number; source: [number, number][]; content: [number, number][] }[];
}

/** Made by training/attribution/model_fixtures.py. */
const cases: Case[] = JSON.parse(readFileSync(new URL('./fixtures/decoding.json', import.meta.url), 'utf8'));
const decoding: Decoding = readConfig(
  JSON.parse(readFileSync(new URL('../../../models/attribution/config.json', import.meta.url), 'utf8')),
).decode;
const range = ([start, end]: [number, number]) => ({ start, end });

test('cues are those of the reference', () => {
  for (const c of cases) {
    const words = { start: 0, end: c.cues.length / 2 };
    const found = cueCandidates(Float32Array.from(c.cues), 0, words, 0.1, decoding.t_in);
    assert.deepEqual(
      found.map((f) => [f.start, f.end, Number(f.score.toFixed(6))]),
      c.candidates.map((k) => [...k.cue, Number(k.score.toFixed(6))]),
    );
  }
});

test('statements are those of the reference', () => {
  for (const c of cases) {
    const candidates = c.candidates.map(
      (k): CueRoles => ({
        cue: { ...range(k.cue), score: k.score },
        words: { start: k.lo, end: k.lo + k.source.length },
        source: Float32Array.from(k.source),
        content: Float32Array.from(k.content),
      }),
    );
    const found = decode(candidates, decoding);
    assert.deepEqual(
      found.map(({ cue, source, content }) => ({ cue: { start: cue.start, end: cue.end }, source, content })),
      c.statements.map((s) => ({ cue: range(s.cue), source: s.source.map(range), content: s.content.map(range) })),
    );
    for (const [i, f] of found.entries()) assert.ok(Math.abs(f.score - (c.statements[i]?.score ?? 0)) < 1e-5);
  }
});
