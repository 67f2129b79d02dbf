import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Said, saidTrace } from '../../../test/support/saidTrace.ts';
import type { BlockType, End, Source, Trace } from '../../contract/index.ts';
import { relationsWithin, withRelations } from './relationsWithin.ts';

/** Each relation in words: its type, both ends, and what is changed. */
function told(
  blocks: readonly (readonly [BlockType, string])[],
  said: readonly Said[],
  more: Record<string, Partial<Source>> = {},
): string[] {
  const trace = saidTrace(blocks, said, more);
  return relationsWithin(trace).map((r) => {
    const changes = r.type === 'drift' ? ` [${r.basis}: ${r.changes.map((c) => c.kind).join(', ')}]` : '';
    return `${r.type}: ${endWords(trace, r.a)} | ${endWords(trace, r.b)}${changes}`;
  });
}

function endWords(trace: Trace, end: End): string {
  const span = typeof end === 'string' ? trace.statements.find((s) => s.id === end)?.content[0] : end;
  return span ? trace.text.slice(span.start, span.end) : '';
}

const MORE: [BlockType, string][] = [
  ['paragraph', 'Holm is a small port in the north.'],
  ['paragraph', 'Its ferries sail twice a day in summer.'],
];

test('a title that keeps what is said is faithful, and one that does not is a drift', () => {
  const body: [BlockType, string] = [
    'paragraph',
    '“I would welcome an audit of the ferry fund if it looked at every port,” Roe said.',
  ];
  const quoted: Said = {
    in: 1,
    by: 'Roe',
    cue: 'said',
    content: '“I would welcome an audit of the ferry fund if it looked at every port,”',
  };
  assert.deepEqual(
    told(
      [['title', 'Roe says she would welcome ferry fund audit'], body, ...MORE],
      [{ in: 0, by: 'Roe', cue: 'says', content: 'she would welcome ferry fund audit', how: 'title' }, quoted],
    ),
    [
      'drift: she would welcome ferry fund audit | “I would welcome an audit of the ferry fund if it looked at every port,” [excerpt: omission]',
    ],
  );
  assert.deepEqual(
    told(
      [['title', 'Roe would welcome ferry fund audit if it looks at every port'], body, ...MORE],
      [{ in: 0, by: 'Roe', content: 'would welcome ferry fund audit if it looks at every port', how: 'title' }, quoted],
    ),
    [
      'same-claim: would welcome ferry fund audit if it looks at every port | “I would welcome an audit of the ferry fund if it looked at every port,”',
    ],
  );
});

test('a headline that asks renders nothing', () => {
  const said: Said[] = [{ in: 1, by: 'Tamm', cue: 'said', content: '“The ferry fund of Holm is empty,”' }];
  const body: [BlockType, string] = ['paragraph', '“The ferry fund of Holm is empty,” Tamm said.'];
  assert.deepEqual(told([['title', 'Is the ferry fund of Holm empty?'], body, ...MORE], said), []);
  assert.equal(told([['title', 'The ferry fund of Holm is empty'], body, ...MORE], said).length, 1);
});

test('a title renders only the words of the origin it names', () => {
  const blocks: [BlockType, string][] = [
    ['title', 'Roe: ferry fund is empty'],
    ['paragraph', '“The ferry fund is empty,” Tamm said.'],
    ...MORE,
  ];
  const said = (by: string): Said[] => [
    { in: 0, by, content: 'ferry fund is empty', how: 'title' },
    { in: 1, by: 'Tamm', cue: 'said', content: '“The ferry fund is empty,”' },
  ];
  assert.deepEqual(told(blocks, said('Roe')), []);
  assert.deepEqual(told(blocks, said('Tamm')), ['same-claim: ferry fund is empty | “The ferry fund is empty,”']);
  assert.deepEqual(told(blocks, said('the fund'), { Tamm: { affiliation: 'the fund' }, 'the fund': { kind: 'organization' } }), [
    'same-claim: ferry fund is empty | “The ferry fund is empty,”',
  ]);
});

test('the same words twice are no pair, and neither is a quotation with the sentence that leads to another', () => {
  assert.deepEqual(
    told(
      [['heading', '“The fund is empty today”'], ['paragraph', '“The fund is empty today,” Tamm said.'], ...MORE],
      [
        { in: 0, by: 'Tamm', content: '“The fund is empty today”', how: 'title' },
        { in: 1, by: 'Tamm', cue: 'said', content: '“The fund is empty today,”' },
      ],
    ),
    [],
  );
});

test('a paraphrase in the body is held against the words that the report quotes', () => {
  assert.deepEqual(
    told(
      [
        ['paragraph', 'Roe admitted that the harbour wall was cracked. “The harbour wall was cracked in May,” she said.'],
        ...MORE,
      ],
      [
        { in: 0, by: 'Roe', cue: 'admitted', content: 'that the harbour wall was cracked' },
        { in: 0, by: 'Roe', cue: 'said', content: '“The harbour wall was cracked in May,”' },
      ],
    ),
    ['drift: that the harbour wall was cracked | “The harbour wall was cracked in May,” [excerpt: strength]'],
  );
});

test('what one denies to have told is never the same claim as what he told', () => {
  const blocks: [BlockType, string][] = [
    ['paragraph', 'Roe denied telling the board about the crack. “I told the board about the crack,” she said.'],
    ...MORE,
  ];
  const relations = told(blocks, [
    { in: 0, by: 'Roe', act: 'deny', cue: 'denied', content: 'telling the board about the crack' },
    { in: 0, by: 'Roe', cue: 'said', content: '“I told the board about the crack,”' },
  ]);
  assert.ok(!relations.some((r) => r.startsWith('same-claim')), relations.join('\n'));
});

test('a quotation in a heading whose words stand nowhere is a drift against the nearest words', () => {
  const body: [BlockType, string] = ['paragraph', 'The ministry told her that nobody was talking to the yard.'];
  const said: Said[] = [
    { in: 0, by: null, content: '“No, We Are Not Talking to the Yard”', how: 'title' },
    { in: 1, by: 'the ministry', cue: 'told', content: 'that nobody was talking to the yard' },
  ];
  assert.deepEqual(told([['heading', '“No, We Are Not Talking to the Yard”'], body, ...MORE], said), [
    'drift: “No, We Are Not Talking to the Yard” | that nobody was talking to the yard [excerpt: attribution]',
  ]);
  const there: [BlockType, string] = ['paragraph', 'The ministry wrote: “No, we are not talking to the yard.”'];
  const quoted: Said = { in: 1, by: 'the ministry', cue: 'wrote', content: '“No, we are not talking to the yard.”' };
  assert.deepEqual(told([['heading', '“No, We Are Not Talking to the Yard”'], there, ...MORE], [said[0] as Said, quoted]), []);
});

test('an order put on another’s word is held against that other’s own account', () => {
  const relations = told(
    [
      ['paragraph', 'The deal is off because Roe ordered Quist to stop it, the Courier reported.'],
      ['paragraph', '“Roe asked the ministry for a reply, two clerks said,” the Courier wrote.'],
      ...MORE,
    ],
    [
      { in: 0, by: 'the Courier', cue: 'reported', content: 'The deal is off because Roe ordered Quist to stop it' },
      { in: 0, by: 'Roe', within: 0, act: 'urge', cue: 'ordered', content: 'to stop it' },
      { in: 1, by: 'the Courier', cue: 'wrote', content: '“Roe asked the ministry for a reply, two clerks said,”' },
      { in: 1, by: 'Roe', within: 2, act: 'ask', form: 'indirect', cue: 'asked', content: 'for a reply' },
    ],
  );
  assert.deepEqual(relations, ['drift: to stop it | for a reply [excerpt: strength]']);
});

test('a trace without statements or text has no relations, and what stood there before is replaced', () => {
  const empty = saidTrace([['paragraph', '']], []);
  assert.deepEqual(relationsWithin(empty), []);
  assert.deepEqual(
    withRelations({ ...empty, relations: [{ type: 'same-claim', a: 't-0000', b: 't-0001', score: 1 }] }).relations,
    [],
  );
});

test('a long report takes time in proportion to its length', () => {
  const blocks: [BlockType, string][] = [['title', 'Roe says the harbour wall is cracked']];
  const said: Said[] = [{ in: 0, by: 'Roe', cue: 'says', content: 'the harbour wall is cracked', how: 'title' }];
  for (let i = 1; i <= 3000; i++) {
    blocks.push(['paragraph', `Roe said the harbour wall number ${i} is cracked. “Wall ${i} is cracked,” she said.`]);
    said.push({ in: i, by: 'Roe', cue: 'said', content: `the harbour wall number ${i} is cracked` });
  }
  const trace = saidTrace(blocks, said);
  const start = performance.now();
  relationsWithin(trace);
  assert.ok(performance.now() - start < 10_000);
});
