import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineAt } from '../fixtures/lineAt.ts';
import { findFurniture } from './findFurniture.ts';
import type { PageLines } from './pageLines.ts';

type At = readonly [text: string, base: number, left?: number];

/** Pages of 792 points with some body text on each and the given lines. */
function pagesOf(...pages: readonly (readonly At[])[]): PageLines[] {
  return pages.map((lines, i) => ({
    number: i + 1,
    width: 612,
    height: 792,
    lines: [
      ...Array.from({ length: 12 }, (_, k) =>
        lineAt(`body line ${'abcdefghijkl'[k]} of ${'one two three four five six'.split(' ')[i]}`, {
          page: i + 1,
          base: 150 + 40 * k,
        }),
      ),
      ...lines.map(([text, base, left]) => lineAt(text, { page: i + 1, base, left: left ?? 50 })),
    ],
  }));
}

function removed(pages: readonly PageLines[], title: string | null = null): string[] {
  return [...findFurniture(pages, { title })].map(([line, reason]) => `${reason}: ${line.text.text}`).sort();
}

test('the same line at the head of several pages goes, whatever number it has', () => {
  const pages = pagesOf([['Harbour News 3 May · 1', 40]], [['Harbour News 3 May · 2', 40]], [['Harbour News 3 May · 3', 41]]);
  assert.deepEqual(
    removed(pages),
    [1, 2, 3].map((n) => `running-header: Harbour News 3 May · ${n}`),
  );
});

test('left and right pages may have heads of their own', () => {
  const pages = pagesOf([['Left', 40]], [['Right', 40]], [['Left', 40]], [['Right', 40]], [['Left', 40]], [['Right', 40]]);
  assert.equal(removed(pages).length, 6);
});

test('a line that stands once, or in the middle of pages, stays', () => {
  assert.deepEqual(removed(pagesOf([['Once only', 40]], [], [])), []);
  assert.deepEqual(removed(pagesOf([['He said so.', 400]], [['He said so.', 460]], [])), []);
});

test('page numbers go where they count on or stand at the very edge', () => {
  assert.deepEqual(removed(pagesOf([['- 4 -', 770]], [['- 5 -', 770]])), ['page-number: - 4 -', 'page-number: - 5 -']);
  assert.deepEqual(removed(pagesOf([['Page 1 of 1', 770]])), ['page-number: Page 1 of 1']);
  assert.deepEqual(removed(pagesOf([['1914', 400]])), []);
});

test('what a browser prints around a page goes, also from a single page', () => {
  const pages = pagesOf([
    ['3/5/26, 10:21 AM', 22],
    ['The Ferry Inquiry', 22, 250],
    ['https://example.org/a/b', 780],
    ['1/1', 780, 500],
  ]);
  assert.deepEqual(removed(pages, 'The Ferry Inquiry - Harbour News'), [
    'page-number: 1/1',
    'print-edge: 3/5/26, 10:21 AM',
    'print-edge: The Ferry Inquiry',
    'print-edge: https://example.org/a/b',
  ]);
});

test('a title at the edge with no print line beside it stays', () => {
  assert.deepEqual(removed(pagesOf([['The Ferry Inquiry', 30]]), 'The Ferry Inquiry'), []);
});

test('the words of a heading over a page, apart from its text, are a running head', () => {
  const pages = pagesOf([['2 What the harbour knew', 300]], [['2 WHAT THE HARBOUR KNEW', 60]]);
  assert.deepEqual(removed(pages), ['running-header: 2 WHAT THE HARBOUR KNEW']);
});

test('a bar that is printed at one place of most pages goes, also over the text', () => {
  const bar: At = ['We use cookies to better explain things', 395, 80];
  assert.equal(removed(pagesOf([bar], [bar], [bar], [bar])).length, 4);
});
