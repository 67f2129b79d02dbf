import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import type { Statement, Trace } from '../../contract/index.ts';
import { importTrace } from '../../report/position.ts';
import { widthOf } from './line.ts';
import type { Screen } from './screen.ts';
import { writeTerminal } from './terminal.ts';

const read = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');
const ferry = importTrace(JSON.parse(read('ferry.json')) as Trace);
const plain: Screen = { width: 80, colors: 'none', unicode: true, full: false };

/** The rows of one statement, found by its number at the left, as one text without the bars beside it. */
function rowsOf(number: number, screen: Screen = plain, trace: Trace = ferry): string {
  const lines = writeTerminal(trace, screen).split('\n');
  const from = lines.findIndex((l) => l.startsWith(`${String(number).padStart(3)} `));
  const to = lines.findIndex((l, i) => i > from && !/\w/.test(l));
  return lines
    .slice(from, to)
    .map((l) => l.slice(4).replace(/^(?:[┃▌║┋│╏·] )+/, ''))
    .join('\n');
}

function changed(id: number, change: Partial<Statement>): Trace {
  return { ...ferry, statements: ferry.statements.map((s, i) => (i === id ? { ...s, ...change } : s)) };
}

test('the whole trace at 80 and at 120 columns is as it was looked at', () => {
  assert.equal(writeTerminal(ferry, plain), read('ferry.80.txt'));
  assert.equal(writeTerminal(ferry, { ...plain, width: 120 }), read('ferry.120.txt'));
});

test('no line is wider than the screen, from 40 columns to 200, in Unicode and in ASCII', () => {
  for (const unicode of [true, false]) {
    for (let width = 40; width <= 200; width += 5) {
      for (const full of [true, false]) {
        const drawn = writeTerminal(ferry, { ...plain, width, unicode, full });
        for (const line of drawn.split('\n')) assert.ok(widthOf(line) <= width, `${width}: ${line}`);
        if (!unicode) assert.match(drawn, /^[\n -~]*$/);
      }
    }
  }
});

test('colour changes nothing but colour', () => {
  const drawn = writeTerminal(ferry, { ...plain, colors: 'many' });
  assert.notEqual(drawn, writeTerminal(ferry, plain));
  assert.equal(stripVTControlCharacters(drawn), writeTerminal(ferry, plain));
});

test('a statement inside two others carries the whole chain, the unnamed step and the alleged speaker', () => {
  assert.equal(
    rowsOf(11),
    'Signal → one source [unnamed] → the ministry [alleged]\nthat nobody was talking to the yard behind her back\nto Maren Oduya',
  );
});

test('a speaker who is not well supported gets a question mark, in the list of sources too', () => {
  assert.match(rowsOf(15), /^Agnes Lindqvist\?\n/);
  assert.match(writeTerminal(ferry, plain), /Agnes Lindqvist .*in 12, 13, 14, 15\?/);
  const sure = changed(14, { confidence: { statement: 1, speaker: 0.7, chain: 1 } });
  assert.match(rowsOf(15, plain, sure), /^Agnes Lindqvist\n/);
});

test('an unknown speaker is said to be unknown, with the words that name them', () => {
  assert.match(rowsOf(1), /^unknown \(“Two new reports”\) showed\n/);
  assert.match(rowsOf(16), /^unknown reportedly said\n/);
});

test('what is borrowed from another sentence is said to be inferred; a loaded verb is marked', () => {
  assert.equal(
    rowsOf(13),
    'Agnes Lindqvist may have said\nthat she might have been shown “a summary”\nloaded verb: “claimed” · Tuesday, 14 April 2026 (inferred)'
      .replace('14 April 2026', '14\u00a0April\u00a02026')
      .replace('Tuesday, ', 'Tuesday,\u00a0'),
  );
});

test('long words are cut with their count, and --full shows every one and what is known', () => {
  assert.match(rowsOf(4), /… \d+ more words/);
  const full = rowsOf(4, { ...plain, full: true }).replaceAll('\n', ' ');
  assert.ok(full.includes('closed since the autumn of last year'));
  assert.ok(full.includes('sure of words 97%, speaker 93%, chain 90%'));
  assert.doesNotMatch(writeTerminal(ferry, { ...plain, full: true }), /more words/);
});

test('the number of words left out is right, however long the statement', () => {
  const body = ferry.blocks[1];
  assert.ok(body);
  const words = 5000;
  const text = `${'word '.repeat(words - 1)}word`;
  const trace: Trace = {
    ...ferry,
    text,
    blocks: [{ ...body, start: 0, end: text.length }],
    statements: [{ ...(ferry.statements[0] as Statement), content: [{ start: 0, end: text.length }], cue: null, source: [] }],
    exchanges: [],
    relations: [],
    sources: [],
  };
  const drawn = rowsOf(1, plain, trace);
  const shown = drawn.match(/\bword\b/g)?.length ?? 0;
  const left = Number(/(\d+) more words/.exec(drawn)?.[1]);
  assert.equal(shown + left, words);
});

test('escape sequences in names, words, file names and diagnostics never reach the terminal', () => {
  const evil = '\u001b]0;pwned\u0007\u009b31m\r\u202e';
  const poison = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(poison);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([k, v]) => [
        k,
        ['name', 'file', 'title', 'message', 'role', 'reason'].includes(k) && typeof v === 'string' ? evil + v : poison(v),
      ]),
    );
  };
  const trace = { ...(poison(ferry) as Trace), text: ferry.text.replaceAll(' t', '\u001bt') };
  const drawn = writeTerminal(trace, { ...plain, full: true });
  assert.doesNotMatch(drawn.replaceAll('\n', ''), /[\p{Cc}\u202e]/u);
  assert.match(drawn, /␛/);
});

test('any text at all under the statements is drawn within the width', () => {
  const { length } = ferry.text;
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 10, maxLength: 80 }), fc.constantFrom(40, 80, 120), (noise, width) => {
      const text = noise.repeat(Math.ceil(length / noise.length)).slice(0, length);
      const drawn = writeTerminal({ ...ferry, text }, { ...plain, width });
      for (const line of drawn.split('\n')) assert.ok(widthOf(line) <= width);
    }),
    { numRuns: 60 },
  );
});

test('a hundred statements, each inside the one before, are drawn without losing the words', () => {
  const first = ferry.statements[0] as Statement;
  const deep = Array.from({ length: 100 }, (_, i) => ({
    ...first,
    id: `t-${(i + 4096).toString(16)}`,
    within: i === 0 ? null : `t-${(i + 4095).toString(16)}`,
  }));
  const drawn = writeTerminal({ ...ferry, statements: deep, exchanges: [], relations: [] }, { ...plain, width: 40 });
  for (const line of drawn.split('\n')) assert.ok(widthOf(line) <= 40);
  assert.equal(drawn.match(/that the ferry/g)?.length, 100);
});

test('who thinks something inside their own words is named once', () => {
  const outer = ferry.statements[11] as Statement;
  const inner: Statement = {
    ...outer,
    id: 't-ffff',
    within: outer.id,
    act: 'believe',
    chain: [...outer.chain, ...outer.chain],
    addressee: [],
  };
  const trace = { ...ferry, statements: [...ferry.statements.slice(0, 12), inner], exchanges: [], relations: [] };
  assert.match(rowsOf(13, plain, trace), /^Agnes Lindqvist believed\n/);
});
