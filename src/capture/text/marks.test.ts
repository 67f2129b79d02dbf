import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLines } from './line.ts';
import { markLines } from './marks.ts';

const read = (text: string, markup = true) =>
  markLines(text, readLines(text), markup).map((l) => ({
    quote: l.quote,
    heading: l.heading,
    bullet: l.bullet,
    text: text.slice(l.at, l.end),
    rule: l.rule,
  }));

test('quotation, heading and list marks are read, one inside the other', () => {
  assert.deepEqual(read('> > - ## a'), [{ quote: 2, heading: 0, bullet: '-', text: '## a', rule: false }]);
  assert.deepEqual(read('## Title ## {#id .c}'), [{ quote: 0, heading: 2, bullet: null, text: 'Title', rule: false }]);
  assert.equal(read('# Not in plain text', false)[0]?.heading, 0);
});

test('a wrapped line that begins with a dash or a number by chance begins no list', () => {
  const lines = read('The talks lasted until the year\n15. The envoy left on that day\n- he said - and came back', false);
  assert.deepEqual(
    lines.map((l) => l.bullet),
    [null, null, null],
  );
  assert.deepEqual(
    read('Three things:\n1. one\n2. two\n\n- three', false).map((l) => l.bullet),
    [null, '1.', '2.', '-'],
  );
});

test('a line drawn with characters is a rule', () => {
  assert.deepEqual(
    read('---\n* * *\n=====\n— — —\n--').map((l) => l.rule),
    [true, true, true, true, false],
  );
});

test('a backslash at the end of a line is a mark where there is Markdown', () => {
  assert.equal(read('read it twice.\\')[0]?.text, 'read it twice.');
  assert.equal(read('C:\\', false)[0]?.text, 'C:\\');
});
