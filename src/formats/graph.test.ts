import assert from 'node:assert/strict';
import { test } from 'node:test';
import Graphology from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { SaxesParser } from 'saxes';
import type { Statement } from '../contract/index.ts';
import { heldByXml } from './fixtures/heldByXml.ts';
import { HOSTILE, hostileTrace } from './fixtures/hostile.ts';
import { ferry, written } from './fixtures/written.ts';
import { writeGexf } from './gexf.ts';
import { EDGE_ATTRIBUTES, graphOf, NODE_ATTRIBUTES } from './graph.ts';

const { MultiDirectedGraph } = Graphology;
const { id } = ferry.report;
const other = { ...ferry, report: { ...ferry.report, id: `sha256:${'b'.repeat(64)}` } };

/** Both formats of the same reports, as graphology reads them, and as they stand. */
const FORMATS = [
  {
    name: 'graphml',
    text: (...traces: (typeof ferry)[]) => written('graphml', ...traces),
    read: (text: string) => graphml.parse(MultiDirectedGraph, text),
  },
  {
    name: 'gexf',
    text: (...traces: (typeof ferry)[]) => writeGexf(traces),
    read: (text: string) => gexf.parse(MultiDirectedGraph, text, { respectInputGraphType: true }),
  },
];

/** Throws where the text is not well-formed XML 1.0, signs that it has no place for included. */
function assertWellFormed(text: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
}

for (const { name, text, read } of FORMATS) {
  test(`${name}: a graph library reads the chain of a statement inside two others`, () => {
    const graph = read(text(ferry));
    const [signal, one, ministry] = ['t-7a48', 't-7a4f', 't-7a56'].map((s) => `${id}:${s}`);
    assert.equal(graph.source(signal), id);
    assert.equal(graph.target(signal), graph.source(one));
    assert.equal(graph.target(one), graph.source(ministry));
    assert.equal(graph.getNodeAttribute(graph.target(one), 'label'), 'one source [unnamed]');
    assert.equal(graph.getNodeAttribute(graph.target(one), 'named'), false);
    const edge = graph.getEdgeAttributes(ministry);
    assert.equal(edge.alleged, true);
    assert.equal(edge.grade, 'unnamed');
    assert.equal(edge.words, 'that nobody was talking to the yard behind her back');
    assert.equal(edge.chain, 'Signal → one source [unnamed] → the ministry [alleged]');
  });

  test(`${name}: two speakers whom the text does not tell are two nodes`, () => {
    const graph = read(text(ferry));
    const unknown = graph.filterNodes((_, a) => a.kind === 'not told');
    assert.deepEqual(unknown, [`${id}:t-7a10:unknown`, `${id}:t-7a79:unknown`, `${id}:x2:from:unknown`]);
  });

  test(`${name}: an exchange that is said not to have been is no exchange, and says who tells of it`, () => {
    const graph = read(text(ferry));
    const told = graph.mapEdges((_, a, from, to) => [a.kind, a.label, from, to, a.via, a.chain]).filter(([k]) => k !== 'step');
    assert.deepEqual(told, [
      [
        'exchange',
        'reached out to',
        `${id}:s13`,
        `${id}:s6`,
        ferry.sources.find((s) => s.id === 's14')?.name,
        'Harbor Courier → two people briefed on the offer [unnamed]',
      ],
      [
        'no exchange',
        'did not tell',
        `${id}:x2:from:unknown`,
        `${id}:s13`,
        undefined,
        'Signal → one source [unnamed] → the ministry [alleged]',
      ],
    ]);
  });

  test(`${name}: positions are code points`, () => {
    const edge = read(text(ferry)).getEdgeAttributes(`${id}:t-7a95`);
    assert.equal([...ferry.text].slice(edge.start, edge.end).join(''), edge.words);
  });

  test(`${name}: several reports are one graph and share no node`, () => {
    const graph = read(text(ferry, other));
    const { nodes, edges } = graphOf(ferry);
    assert.equal(graph.order, 2 * nodes.length);
    assert.equal(graph.size, 2 * edges.length);
    assertWellFormed(text(ferry, other));
  });

  test(`${name}: hostile words give well-formed XML, and come back but for what XML cannot hold`, () => {
    const all = text(hostileTrace());
    assertWellFormed(all);
    const edge = read(all).getEdgeAttributes(`${id}:t-bad0`);
    assert.equal(edge.words, heldByXml(HOSTILE));
    assert.equal(edge.inferred, true);
    // A link that would run is no address.
    assert.equal(edge.link, undefined);
  });
}

test('every attribute that a graph has is declared', () => {
  const { nodes, edges } = graphOf(hostileTrace());
  const names = (all: readonly { values: object }[]) => [...new Set(all.flatMap((x) => Object.keys(x.values)))];
  for (const name of names(nodes))
    assert.ok(
      NODE_ATTRIBUTES.some(([n]) => n === name),
      name,
    );
  for (const name of names(edges))
    assert.ok(
      EDGE_ATTRIBUTES.some(([n]) => n === name),
      name,
    );
});

test('a step that is no statement has an edge of its own, once for all who came through it', () => {
  const [first] = ferry.statements;
  const through = { source: 's4', evidence: { start: 10, end: 20 }, link: null, statement: null, inferred: true };
  const inner = (n: number): Statement => ({
    ...(first as Statement),
    id: `t-000${n}`,
    speaker: 's8',
    chain: [through, { source: 's8', evidence: null, link: null, statement: `t-000${n}` }],
  });
  const { edges } = graphOf({ ...ferry, statements: [inner(1), inner(2)], exchanges: [] });
  assert.deepEqual(
    edges.map((e) => [e.source, e.target, e.values.label, e.values.inferred]),
    [
      [id, `${id}:s4`, 'through', true],
      [`${id}:s4`, `${id}:s8`, 'showed', false],
      [`${id}:s4`, `${id}:s8`, 'showed', false],
    ],
  );
});
