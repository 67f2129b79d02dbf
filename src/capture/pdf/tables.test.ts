import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineAt } from './fixtures/lineAt.ts';
import type { Line } from './lines.ts';
import { withTables } from './tables.ts';

function rows(cells: readonly (readonly string[])[], lefts: readonly number[]): Line[] {
  return cells.flatMap((row, r) => row.map((text, c) => lineAt(text, { left: lefts[c] ?? 0, base: 100 + 15 * r })));
}

test('rows of cells under each other with figures are one table', () => {
  const lines = [
    lineAt('The costs are these:', { base: 80 }),
    ...rows(
      [
        ['Part', 'Cost'],
        ['Bearings', '420,000'],
        ['Railing', '96,500'],
      ],
      [50, 250],
    ),
    lineAt('The opposition wants to wait.', { base: 160 }),
  ];
  const out = withTables(lines);
  assert.deepEqual(
    out.map((l) => [l.isTable, l.text.text]),
    [
      [false, 'The costs are these:'],
      [true, 'Part\tCost\nBearings\t420,000\nRailing\t96,500'],
      [false, 'The opposition wants to wait.'],
    ],
  );
});

test('a head that is set in the middle of its columns belongs to the table', () => {
  const lines = [
    ...rows([['Part', 'Cost']], [110, 300]),
    ...rows(
      [
        ['Bearings', '420,000'],
        ['Railing', '96,500'],
        ['Abutment', '1,200'],
      ],
      [50, 250],
    ).map((l) => ({ ...l, base: l.base + 30 })),
  ];
  assert.deepEqual(
    withTables(lines).map((l) => l.text.text),
    ['Part\tCost\nBearings\t420,000\nRailing\t96,500\nAbutment\t1,200'],
  );
});

test('two columns of prose are no table, even where they hold figures', () => {
  const prose = [
    ['The council will decide on', 'Thursday 14 March whether'],
    ['the old bridge is closed to', '2019 lorries or to 300 cars'],
    ['the traffic of the town and', 'its 12 villages, they said'],
  ];
  assert.ok(withTables(rows(prose, [50, 230])).every((l) => !l.isTable));
});

test('lists side by side without figures are no table', () => {
  assert.ok(
    withTables(
      rows(
        [
          ['World', 'Sport'],
          ['Europe', 'Football'],
          ['Asia', 'Tennis'],
        ],
        [50, 250],
      ),
    ).every((l) => !l.isTable),
  );
});
