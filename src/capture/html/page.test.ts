import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePage } from './page.ts';

test('nodes stand in document order and know where their descendants end', () => {
  const { nodes } = parsePage('<div><p>a<p>b</div>c', 1000);
  const shown = nodes.map((n) => (n.kind === 'text' ? n.value : n.tag));
  assert.deepEqual(shown, ['#document', 'html', 'head', 'body', 'div', 'p', 'a', 'p', 'b', 'c']);
  const div = nodes[4];
  assert.ok(div?.kind === 'element' && div.end === 9);
  for (const [i, n] of nodes.entries()) assert.equal(n.index, i);
});

test('elements know their tags’ places; those that the parser put in have none', () => {
  const source = '<body class=x><p>a</p>';
  const { nodes } = parsePage(source, 1000);
  const p = nodes.find((n) => n.kind === 'element' && n.tag === 'p');
  assert.ok(p?.kind === 'element');
  assert.deepEqual([source.slice(p.from, p.openTo), source.slice(p.from, p.to)], ['<p>', '<p>a</p>']);
  const html = nodes.find((n) => n.kind === 'element' && n.tag === 'html');
  assert.ok(html?.kind === 'element' && html.from === -1);
});

test('a page with more elements than the limit is read up to there', () => {
  const page = parsePage('<p>x'.repeat(50), 20);
  assert.equal(page.cut, true);
  assert.ok(page.nodes.some((n) => n.kind === 'text' && n.value === 'x'));
});

test('formatting elements that multiply are stopped by what the source can hold', () => {
  const bomb = Array.from({ length: 2000 }, (_, i) => `<p><b id=${i}>x`).join('');
  const page = parsePage(bomb, 1_000_000);
  assert.equal(page.cut, true);
  assert.ok(page.nodes.length < 60_000);
});

test('a hundred thousand nested elements neither crash nor hang', () => {
  const deep = parsePage(`${'<div>'.repeat(100_000)}x`, 1_000_000);
  assert.equal(deep.nodes.length, 100_005);
});
