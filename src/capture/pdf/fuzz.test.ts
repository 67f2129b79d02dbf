import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Report } from '../../contract/index.ts';
import { CaptureError } from '../captureError.ts';
import { capturePdf } from './capturePdf.ts';
import { typeset, writePdf } from './fixtures/writePdf.ts';

const SECONDS = Number(process.env.FUZZ_SECONDS ?? 4);
/** Generous: the machine may be busy. A hang would last for ever. */
const LONGEST = 20_000;

const FOLDER = new URL('./fixtures/', import.meta.url);
const TEXT = [
  'The council will decide on Thursday whether the old bridge is closed, three members said.',
  '“We have to know,” said Tor Berg.',
];

/** Uncompressed files too: in a compressed one nearly every flipped byte only breaks the compression. */
const SEEDS: readonly Uint8Array[] = [
  writePdf(
    [
      { words: typeset(TEXT, { x: 50, y: 100, letters: 40 }) },
      { words: typeset(TEXT, { x: 50, y: 100, letters: 30 }), rotate: 90 },
    ],
    { Title: 'Bridge' },
  ),
  writePdf([
    {
      words: [{ x: 50, y: 80, text: '• a', size: 30, turn: 45 }],
      picture: true,
      links: [{ x: 1, y: 1, width: 9, height: 9, href: 'https://example.org/' }],
    },
  ]),
  ...readdirSync(FOLDER)
    .map((n) => new URL(`${n}/input.pdf`, FOLDER))
    .filter((u) => existsSync(u))
    .map((u) => new Uint8Array(readFileSync(u))),
];

/** A small generator of numbers with a seed, so that a failure comes again. */
function generator(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function spoil(seed: number): Uint8Array {
  const next = generator(seed);
  const pick = () => SEEDS[next(SEEDS.length)] ?? new Uint8Array(0);
  let bytes = Uint8Array.from(pick());
  for (let n = 1 + next(6); n > 0; n--) {
    const at = next(bytes.length);
    switch (next(5)) {
      case 0:
        bytes[at] = next(256);
        break;
      case 1:
        bytes = bytes.slice(0, Math.max(1, at));
        break;
      case 2: {
        const other = pick();
        const from = next(other.length);
        bytes = Uint8Array.from([...bytes.subarray(0, at), ...other.subarray(from, from + next(4000)), ...bytes.subarray(at)]);
        break;
      }
      case 3:
        bytes = Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + next(400))]);
        break;
      default:
        // Numbers are what a reader of PDFs believes: sizes, places, counts.
        for (let i = at; i < Math.min(at + 2000, bytes.length); i++) {
          const c = bytes[i] ?? 0;
          if (c >= 48 && c <= 57 && next(8) === 0) bytes[i] = 48 + next(10);
        }
    }
  }
  return bytes;
}

test(`spoilt files give a report or a refusal, for ${SECONDS} s`, async () => {
  const until = performance.now() + SECONDS * 1000;
  let reports = 0;
  let refusals = 0;
  for (let seed = 1; performance.now() < until; seed++) {
    const began = performance.now();
    try {
      const report = await capturePdf(spoil(seed), { file: 'a.pdf', limits: { milliseconds: LONGEST / 2 } });
      Report.parse(report);
      reports++;
    } catch (error) {
      assert.ok(error instanceof CaptureError, `seed ${seed}: ${error instanceof Error ? error.stack : error}`);
      assert.doesNotMatch(error.message, /\n/);
      refusals++;
    }
    assert.ok(performance.now() - began < LONGEST, `seed ${seed} took ${performance.now() - began} ms`);
  }
  // Both happen, or the spoiling is too mild or too hard to try anything.
  assert.ok(reports > 0 && refusals > 0, `${reports} reports, ${refusals} refusals`);
});
