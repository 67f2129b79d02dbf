import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOf } from './lines.ts';
import type { PdfFont } from './pdfFile.ts';
import type { UprightItem } from './upright.ts';

const FONTS: readonly PdfFont[] = ['plain', 'bold'].map((name) => ({
  name,
  bold: name === 'bold',
  italic: false,
  ascent: 0.8,
  descent: -0.2,
}));

interface Put {
  readonly size?: number;
  readonly font?: number;
  readonly width?: number;
}

/** Lines of items given as text, left end and baseline; a letter is six tenths of its size wide. */
function lines(...put: readonly (readonly [text: string, left: number, base: number, put?: Put])[]) {
  let source = '';
  const items = put.map(([text, left, base, given = {}]): UprightItem => {
    const { size = 10, font = 0 } = given;
    const width = given.width ?? text.length * size * 0.6;
    const from = source.length;
    source += `${text}\n`;
    return {
      text,
      left,
      base,
      x: left,
      y: base,
      width,
      size,
      angle: 0,
      font,
      mark: null,
      artifact: false,
      from,
      to: from + text.length,
    };
  });
  return linesOf(items, { source, page: 1, fonts: FONTS, tags: new Map() });
}

const texts = (made: ReturnType<typeof lines>) => made.map((l) => l.text.text);

test('what follows on a baseline is one line, with a space where there is room for one', () => {
  assert.deepEqual(texts(lines(['The old', 50, 100], ['bridge', 95, 100], ['is closed', 50, 113])), [
    'The old bridge',
    'is closed',
  ]);
  assert.deepEqual(texts(lines(['har', 50, 100], ['bour', 68, 100])), ['harbour']);
});

test('columns are parted', () => {
  assert.deepEqual(texts(lines(['left', 50, 100], ['right', 320, 100])), ['left', 'right']);
});

test('bold words that the file paints last are put into their line', () => {
  const [line, ...rest] = lines(
    ['The', 50, 100],
    ['said so', 122, 100],
    ['next line', 50, 113],
    ['Gazette', 74, 100, { font: 1 }],
  );
  assert.equal(line?.text.text, 'The Gazette said so');
  assert.equal(line?.bold, false);
  assert.equal(rest.length, 1);
});

test('the marks of notes are no part of the text, powers are', () => {
  const [line] = lines(['a letter.', 50, 100], ['1', 104, 96.5, { size: 6 }], ['Her', 112, 100]);
  assert.equal(line?.text.text, 'a letter. Her');
  assert.deepEqual(
    line?.noteMarks.map((m) => m.text),
    ['1'],
  );
  assert.equal(lines(['12 m', 50, 100], ['2', 74, 96.5, { size: 6 }])[0]?.text.text, '12 m2');
});

test('a footnote keeps its own number', () => {
  assert.equal(
    lines(['1', 50, 696, { size: 5 }], ['The letter was seen.', 53.2, 700, { size: 8 }])[0]?.text.text,
    '1 The letter was seen.',
  );
});

test('a line is of the size and weight that most of it has', () => {
  const [line] = lines(['Ferry', 50, 100, { font: 1 }], ['stuck again', 86, 100, { font: 1 }]);
  assert.equal(line?.bold, true);
  assert.equal(line?.size, 10);
});

test('a large first letter begins its paragraph', () => {
  const made = lines(
    ['T', 50, 126, { size: 36, width: 22 }],
    ['he mayor of the town', 74, 107],
    ['has not answered yet', 74, 120],
    ['the letter of March', 50, 133],
  );
  assert.deepEqual(texts(made), ['The mayor of the town', 'has not answered yet', 'the letter of March']);
});
