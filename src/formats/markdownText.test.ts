import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Parser } from 'commonmark';
import fc from 'fast-check';
import { markdownText } from './markdownText.ts';
import { printable } from './terminal/printable.ts';

/** The kinds of nodes that a reader of CommonMark finds beside plain words, and the words. */
function read(markdown: string): { kinds: string[]; words: string } {
  const walker = new Parser().parse(markdown).walker();
  const kinds: string[] = [];
  let words = '';
  for (let event = walker.next(); event; event = walker.next()) {
    if (event.node.type === 'text') words += event.node.literal ?? '';
    else if (event.entering) kinds.push(event.node.type);
  }
  return { kinds, words };
}

test('any text at all reads as the text itself', () => {
  const signs = fc.constantFrom(
    ...'ab1 .)#+-=*_~`[]()<>!&;:/\\|"\'\n\t\u0000é🔥',
    '&amp;',
    '# ',
    '- ',
    '1. ',
    '    ',
    '---',
    '<b>',
    'http://a.b',
  );
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 30 }), (parts) => {
      const text = parts.join('').trim();
      const { kinds, words } = read(markdownText(text));
      assert.deepEqual(kinds, printable(text).trim() === '' ? ['document'] : ['document', 'paragraph']);
      assert.equal(words.trim(), printable(text).trim());
    }),
    { numRuns: 2000 },
  );
});
