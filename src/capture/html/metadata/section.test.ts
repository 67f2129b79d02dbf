import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capture } from '../../capture.ts';
import { CLOSING, OPENING } from '../shownBy.ts';

async function section(head: string, above = '', below = '') {
  const page = `<!doctype html><html><head>${head}</head><body>${above}<article><h1>Gate stays shut</h1>${OPENING}${CLOSING}</article>${below}</body></html>`;
  const bytes = new TextEncoder().encode(page);
  const { head: found } = await capture(bytes, { file: 'gate.html' });
  const [place] = found.found.section?.origin ?? [];
  const shown = place?.bytes ? new TextDecoder().decode(bytes.subarray(...place.bytes)) : null;
  return [found.section, found.found.section?.by, shown];
}
const ld = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const crumbs = (...names: string[]) => `<nav class="breadcrumbs">${names.map((n) => `<a href="/x">${n}</a>`).join(' › ')}</nav>`;

test('the section as JSON-LD and meta elements tell it, with its place', async () => {
  assert.deepEqual(
    await section(ld({ '@type': 'NewsArticle', headline: 'Gate stays shut', articleSection: ['Harbour', 'News'] })),
    ['Harbour', 'json-ld', 'Harbour'],
  );
  const [name, by] = await section('<meta property="article:section" content="Politics">');
  assert.deepEqual([name, by], ['Politics', 'meta']);
});

test('the last crumb that is neither the front page nor the report', async () => {
  const list = ['Home', 'World', 'Gate stays shut'].map((name, i) => ({ '@type': 'ListItem', position: i + 1, item: { name } }));
  assert.deepEqual((await section(ld({ '@type': 'BreadcrumbList', itemListElement: list })))[0], 'World');
  assert.deepEqual(await section('', crumbs('Home', 'Sport', 'Rowing')), ['Rowing', 'breadcrumbs', '<a href="/x">Rowing</a>']);
});

test('the crumbs of JSON-LD count by their positions', async () => {
  const list = ['Rowing', 'Sport', 'Home'].map((name, i) => ({ '@type': 'ListItem', position: 3 - i, name }));
  assert.deepEqual((await section(ld({ '@type': 'BreadcrumbList', itemListElement: list })))[0], 'Rowing');
});

test('an element around the report is no trail, whatever its class says', async () => {
  assert.equal((await section('', '<div class="breadcrumb"><a href="/mail">Email me</a>', '</div>'))[0], null);
});

test('what stands below the report, and what is no name, is no section', async () => {
  assert.equal((await section('', '', crumbs('Write to us')))[0], null);
  assert.equal((await section('<meta name="section" content="a, b, c">'))[0], null);
  assert.equal((await section('', crumbs('Home')))[0], null);
});

test('a plain word at the beginning of the address is the last resort', async () => {
  assert.deepEqual(await section('<link rel="canonical" href="https://packet.example/news/business/gate-1">'), [
    'Business',
    'url',
    null,
  ]);
  assert.equal((await section('<link rel="canonical" href="https://packet.example/2026/06/gate">'))[0], null);
});
