import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementText } from '../elementText.ts';
import { parsePage } from '../page.ts';
import { findHeadline } from './headline.ts';
import { gatherSources } from './sources.ts';

function headline(source: string): string | null {
  const page = parsePage(source, 10_000);
  const found = findHeadline(gatherSources(page));
  return found ? elementText(page, found) : null;
}

test('the heading that says what the title says, not the site’s name', () => {
  assert.equal(
    headline('<title>Gate stays shut | Packet</title><h1><a href="/">The Packet</a></h1><h1>Gate stays shut</h1>'),
    'Gate stays shut',
  );
  assert.equal(
    headline('<title>Gate stays shut until winter - Packet</title><h1>The Packet</h1><h2>Gate stays shut until winter</h2>'),
    'Gate stays shut until winter',
  );
});

test('a heading that the page calls its headline, though the title differs', () => {
  assert.equal(
    headline('<title>Harbours: the latest</title><h1 class="logo">Packet</h1><h1 class="article-headline">Gate stays shut</h1>'),
    'Gate stays shut',
  );
});

test('a line that says the title, where no heading does', () => {
  assert.equal(
    headline(
      '<title>The Packet - Gate stays shut until winter</title><p><a href="/x">Gate stays shut until winter</a></p><font size=5><b>Gate stays shut until winter</b></font>',
    ),
    'Gate stays shut until winter',
  );
});

test('a lone heading of the first rank; a logo is none', () => {
  assert.equal(headline('<h1>Gate stays shut</h1><p>x</p>'), 'Gate stays shut');
  assert.equal(headline('<h1 class="site-logo">The Harbour Packet</h1><p>x</p>'), null);
});
