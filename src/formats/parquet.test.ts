import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Trace } from '../contract/index.ts';
import { importTrace } from '../report/position.ts';
import { HOSTILE, hostileTrace } from './fixtures/hostile.ts';
import { writeParquet } from './parquet.ts';
import { STATEMENT_COLUMNS } from './statementTable.ts';

const ferry = importTrace(JSON.parse(readFileSync(new URL('./fixtures/ferry.json', import.meta.url), 'utf8')) as Trace);

/** What DuckDB, which shares no code with the writer, answers about the file. */
async function asked(traces: readonly Trace[], query: string): Promise<Record<string, unknown>[]> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-parquet-'));
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    const file = join(folder, 'statements.parquet');
    writeFileSync(file, writeParquet(traces));
    const reader = await connection.runAndReadAll(query.replace('FILE', `'${file}'`));
    return reader.getRowObjectsJson();
  } finally {
    connection.closeSync();
    instance.closeSync();
    rmSync(folder, { recursive: true });
  }
}

test('DuckDB reads every column with its type', async () => {
  const types = { text: 'VARCHAR', whole: 'INTEGER', share: 'DOUBLE', truth: 'BOOLEAN' };
  const columns = await asked([ferry], 'DESCRIBE SELECT * FROM FILE');
  assert.deepEqual(
    columns.map((c) => [c.column_name, c.column_type]),
    STATEMENT_COLUMNS.map(({ name, type }) => [name, types[type]]),
  );
});

test('an alleged speaker is marked, an unknown one is null and not an empty text', async () => {
  const rows = await asked([ferry], 'SELECT speaker, kind, named, alleged, chain, depth, sure_speaker FROM FILE WHERE alleged');
  assert.deepEqual(
    rows.map((r) => [r.speaker, r.alleged, r.depth]),
    [
      ['Ministry officials', true, 2],
      ['the ministry', true, 2],
    ],
  );
  assert.equal(rows[1]?.chain, 'Signal > one source > the ministry');
  const unknown = await asked([ferry], 'SELECT speaker, kind, named, chain, grade FROM FILE WHERE speaker IS NULL');
  assert.equal(unknown.length, 2);
  for (const row of unknown) assert.deepEqual(row, { speaker: null, kind: null, named: null, chain: 'unknown', grade: 'none' });
  assert.deepEqual(await asked([ferry], "SELECT count(*) AS n FROM FILE WHERE speaker = '' OR cue = '' OR addressee = ''"), [
    { n: '0' },
  ]);
});

test('positions are code points', async () => {
  const [row] = await asked([ferry], 'SELECT "start", "end", content FROM FILE WHERE statement = \'t-7a95\'');
  assert.equal([...ferry.text].slice(Number(row?.start), Number(row?.end)).join(''), row?.content);
});

test('several reports are one table; hostile words come back as they are, lone surrogates replaced', async () => {
  const rows = await asked([ferry, hostileTrace()], "SELECT content, file FROM FILE WHERE statement = 't-bad0'");
  assert.deepEqual(rows, [{ content: HOSTILE.toWellFormed(), file: `${HOSTILE.toWellFormed()}.html` }]);
  const [all] = await asked([ferry, hostileTrace()], 'SELECT count(*) AS n FROM FILE');
  assert.equal(all?.n, String(2 * ferry.statements.length + 1));
});

test('no statements at all are an empty table', async () => {
  assert.deepEqual(await asked([{ ...ferry, statements: [] }], 'SELECT count(*) AS n FROM FILE'), [{ n: '0' }]);
});
