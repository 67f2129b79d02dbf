import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { MappedText } from '../../report/mappedText.ts';
import { parsePage } from './page.ts';
import { textOrigin } from './textOrigin.ts';

/** The mapped texts of a page's text nodes. */
function textsOf(source: string): MappedText[] {
  return parsePage(source, 10_000).nodes.flatMap((n) => (n.kind === 'text' ? [MappedText.concat(textOrigin(n, source))] : []));
}

const runs = (source: string) =>
  textsOf(source).flatMap((t) => t.runs.map((r) => [t.text.slice(r.start, r.end), source.slice(r.from, r.to), r.how]));

test('references are runs of their own', () => {
  assert.deepEqual(runs('<p>A&amp;B &#8217;s &#x27 q'), [
    ['A', 'A', undefined],
    ['&', '&amp;', 'entity'],
    ['B ', 'B ', undefined],
    ['’', '&#8217;', 'entity'],
    ['s ', 's ', undefined],
    ["'", '&#x27', 'entity'],
    [' q', ' q', undefined],
  ]);
});

test('a name that runs on into text, an unknown one and a bare ampersand', () => {
  assert.deepEqual(runs('<p>&notit; &foo; AT&T'), [
    ['¬', '&not', 'entity'],
    ['it; &foo; AT&T', 'it; &foo; AT&T', undefined],
  ]);
});

test('line ends that became one, NULs that went', () => {
  assert.deepEqual(runs('<p>a\r\nb\rc\0d'), [
    ['a', 'a', undefined],
    ['\n', '\r\n', 'space'],
    ['b', 'b', undefined],
    ['\n', '\r', 'space'],
    ['c', 'c', undefined],
    ['d', 'd', undefined],
  ]);
});

test('text that markup without an element cuts knows both of its places', () => {
  assert.deepEqual(runs('<p>one</b>two<!-- x -->three'), [
    ['one', 'one', undefined],
    ['two', 'two', undefined],
    ['three', 'three', undefined],
  ]);
});

test('a reference after white space that belongs to nothing', () => {
  assert.deepEqual(runs('<html>\n&amp;x'), [
    ['&', '&amp;', 'entity'],
    ['x', 'x', undefined],
  ]);
});

test('text that the parser moves out of a table keeps its place', () => {
  const source = '<table>stray<tr><td>cell</table>';
  assert.deepEqual(
    textsOf(source).map((t) => source.slice(t.hull.from, t.hull.to)),
    ['stray', 'cell'],
  );
});

const piece = fc.oneof(
  fc.constantFrom(
    '&amp;',
    '&lt',
    '&nbsp;',
    '&#39;',
    '&#x1F600;',
    '&notin;',
    '&notit',
    '&',
    '&#',
    '&;',
    '\r\n',
    '\r',
    '\0',
    '<b>',
    '</b>',
    '<p>',
    '<table>',
    '<td>',
    '</i>',
    '<!-- -->',
    '<br>',
    '\ud800',
  ),
  fc.string({ maxLength: 6 }),
);

test('whatever the page, the aligned text is the node’s text, and plain runs are equal to their source', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const source = pieces.join('');
      for (const node of parsePage(source, 10_000).nodes) {
        if (node.kind !== 'text') continue;
        const text = MappedText.concat(textOrigin(node, source));
        assert.equal(text.text, node.value);
        for (const r of text.runs)
          if (r.how === undefined) assert.equal(source.slice(r.from, r.to), text.text.slice(r.start, r.end));
      }
    }),
    { numRuns: 500 },
  );
});
