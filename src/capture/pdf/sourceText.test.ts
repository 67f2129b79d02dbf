import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MappedText } from '../../report/mappedText.ts';
import type { PdfFile, PdfItem } from './pdfFile.ts';
import { SourceText } from './sourceText.ts';

const item = (text: string, x: number, y: number, angle = 0): PdfItem => ({
  text,
  x,
  y,
  width: text.length * 6,
  size: 10,
  angle,
  font: 0,
  mark: null,
  artifact: false,
});

function source(...pages: readonly (readonly PdfItem[])[]): SourceText {
  const file: PdfFile = {
    pageCount: pages.length,
    pages: pages.map((items, i) => ({
      number: i + 1,
      width: 600,
      height: 800,
      items,
      links: [{ x: 68, y: 90, width: 24, height: 12, href: 'https://example.org/' }],
      scanned: false,
      damaged: false,
    })),
    fonts: [{ name: 'Courier', bold: false, italic: false, ascent: 0.8, descent: -0.2 }],
    tags: new Map(),
    info: {
      title: null,
      author: null,
      subject: null,
      creator: null,
      producer: null,
      created: null,
      modified: null,
      language: null,
    },
  };
  return new SourceText(file);
}

test('each stretch has the page and the box of its letters', () => {
  const text = source([item('mmmm', 50, 100)], [item('nnnn', 50, 200)]);
  const all = MappedText.concat([MappedText.verbatim(text.text, 0, 4), MappedText.verbatim(text.text, 5, 9)]);
  assert.deepEqual(text.originOf(all, 10), [
    { start: 10, end: 14, page: 1, boxes: [[50, 92, 24, 10]] },
    { start: 14, end: 18, page: 2, boxes: [[50, 192, 24, 10]] },
  ]);
});

test('a part of a stretch has a part of its box', () => {
  const text = source([item('nnnn', 50, 100)]);
  assert.deepEqual(text.originOf(MappedText.verbatim(text.text, 1, 3), 0), [
    { start: 0, end: 2, page: 1, boxes: [[56, 92, 12, 10]] },
  ]);
});

test('the box of text that runs downwards is high', () => {
  const [run] = source([item('nnnn', 50, 100, 90)]).originOf(MappedText.verbatim('nnnn', 0, 4), 0);
  assert.deepEqual(run?.boxes, [[48, 100, 10, 24]]);
});

test('white space that was put in has the page of what stands before it and no box', () => {
  const text = source([item('nnnn', 50, 100)]);
  assert.deepEqual(text.originOf(MappedText.changed(' ', 4, 4, 'join'), 0), [
    { start: 0, end: 1, page: 1, boxes: [], how: 'join' },
  ]);
});

test('a link holds for the letters in its rectangle, without the spaces around them', () => {
  const text = source([item('nnn nnn nnn', 50, 100)]);
  assert.deepEqual(text.linksOn(MappedText.verbatim(text.text, 0, 11)), [{ start: 4, end: 7, href: 'https://example.org/' }]);
});
