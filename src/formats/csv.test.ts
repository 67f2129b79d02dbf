import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Trace } from '../contract/index.ts';
import { importTrace } from '../report/position.ts';
import { CSV_COLUMNS, CSV_HEAD, writeCsv } from './csv.ts';

const exported = JSON.parse(readFileSync(new URL('./fixtures/ferry.json', import.meta.url), 'utf8')) as Trace;
const ferry = importTrace(exported);

function table(): Map<string, string>[] {
  return writeCsv(ferry)
    .trimEnd()
    .split('\r\n')
    .map((line) => {
      const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((m) =>
        (m[1] ?? m[2] ?? '').replaceAll('""', '"'),
      );
      return new Map(CSV_COLUMNS.map((name, i) => [name, cells[i] ?? '']));
    });
}

test('one row a statement, in the order of the trace', () => {
  assert.deepEqual(
    table().map((row) => row.get('statement')),
    ferry.statements.map((s) => s.id),
  );
  assert.equal(CSV_HEAD, `${CSV_COLUMNS.join(',')}\r\n`);
});

test('a statement inside two others says how deep it stands, its chain and whom it was said to', () => {
  const row = table().find((r) => r.get('depth') === '2' && r.get('speaker') === 'the ministry');
  assert.equal(row?.get('chain'), 'Signal > one source > the ministry');
  assert.equal(row?.get('grade'), 'unnamed');
  assert.equal(row?.get('alleged'), 'true');
  assert.equal(row?.get('addressee'), 'Maren Oduya');
  assert.equal(row?.get('cue'), 'told');
  assert.equal(row?.get('content'), 'that nobody was talking to the yard behind her back');
});

test('an unknown speaker is an empty cell; the pieces of one content are joined', () => {
  const row = table().find((r) => r.get('content') === 'The letter was … burned');
  assert.equal(row?.get('speaker'), '');
  assert.equal(row?.get('kind'), '');
  assert.equal(row?.get('chain'), 'unknown');
  assert.equal(row?.get('modal'), 'reported');
});

test('start and end are code points: after the emoji they differ from the program’s own positions', () => {
  const last = exported.statements.at(-1);
  const row = table().at(-1);
  assert.equal(row?.get('start'), String(last?.content[0]?.start));
  assert.notEqual(row?.get('start'), String(ferry.statements.at(-1)?.content[0]?.start));
  const points = [...ferry.text];
  assert.equal(points.slice(Number(row?.get('start')), Number(row?.get('end'))).join(''), row?.get('content'));
});

test('docs/formats.md explains exactly these columns, in this order', () => {
  const page = readFileSync(new URL('../../docs/formats.md', import.meta.url), 'utf8');
  const [section = ''] = page.slice(page.indexOf('## csv')).split('\n## ', 1);
  const named = [...section.matchAll(/^\| `(\w+)` \|/gm)].map((m) => m[1]);
  assert.deepEqual(named, CSV_COLUMNS);
});
