import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePage } from './page.ts';
import { passagesOf } from './passages.ts';

function passages(source: string, withHidden = false) {
  return passagesOf(parsePage(source, 10_000), { withHidden, resolve: (href) => href });
}
const texts = (source: string) => passages(source).map((p) => p.text.text);

test('blocks cut, inline elements do not', () => {
  assert.deepEqual(texts('<div>one <b>t</b>wo<p>three<div>four</div>five</div>'), ['one two', 'three', 'four', 'five']);
});

test('white space is one space, also across elements and no-break spaces', () => {
  assert.deepEqual(texts('<p>  a \n\t b&nbsp;&nbsp;<i> c</i>  </p>'), ['a b c']);
  assert.deepEqual(texts('<p>so&shy;me<wbr>th\u200bing</p>'), ['something']);
});

test('one line break is a space, two begin a new passage', () => {
  const [first, second] = passages('<div>a<br>b<br> <br>c</div>');
  assert.deepEqual([first?.text.text, first?.lineBreaks, second?.text.text], ['a b', [1], 'c']);
});

test('a blank line in preformatted text begins a new passage', () => {
  assert.deepEqual(texts('<pre>one\n  two\n\nthree</pre>'), ['one two', 'three']);
});

test('links, bold and italics know their place in the text', () => {
  const [p] = passages('<p> <b>Bold</b> and <a href="/x">a  <i>link</i></a>.</p>');
  assert.equal(p?.text.text, 'Bold and a link.');
  assert.deepEqual(
    p?.links.map((l) => [l.start, l.end, l.href]),
    [[9, 15, '/x']],
  );
  assert.deepEqual([p?.bold, p?.italic, p?.linked], [[{ start: 0, end: 4 }], [{ start: 11, end: 15 }], 6]);
});

test('a link around blocks is a link in each of them', () => {
  assert.deepEqual(
    passages('<a href="/x"><h3>One</h3><p>Two</p></a>').map((p) => p.links.map((l) => [l.start, l.end])),
    [[[0, 3]], [[0, 3]]],
  );
});

test('what is never laid out and what is hidden is no passage', () => {
  const page =
    '<title>t</title><style>s</style><script>x</script><p hidden>h</p><p style="display: none">d</p><p class="sr-only">r</p><p>seen</p><noscript>n</noscript><textarea>area</textarea>';
  assert.deepEqual(texts(page), ['seen', 'area']);
  assert.deepEqual(
    passages(page, true).map((p) => p.text.text),
    ['h', 'd', 'r', 'seen', 'area'],
  );
});

test('a declarative shadow root is seen', () => {
  assert.deepEqual(
    texts('<x-story><template shadowrootmode="open"><p>inside</p></template></x-story><template><p>not</p></template>'),
    ['inside'],
  );
});

test('an indented line after a line break begins a new passage, in prose', () => {
  const prose = 'The harbour board said on Tuesday that it would not reopen the gate.';
  assert.deepEqual(texts(`<div>${prose}<br>&nbsp;&nbsp; He laughed.<br>&nbsp;&nbsp;&nbsp;${prose}</div>`), [
    prose,
    'He laughed.',
    prose,
  ]);
  assert.deepEqual(texts('<p>O gate,<br>&nbsp;&nbsp;O green gate</p>'), ['O gate, O green gate']);
});
