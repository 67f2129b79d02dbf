import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinLines, type LineJoin, lexiconOf } from './hyphens.ts';

/** Lines of a document that parts its words. */
const HYPHENATED = ['the investi-', 'gation of the har-', 'bour took longer than the govern-', 'ment had said'];

function join(line: string, next: string, document: readonly string[] = []): LineJoin {
  return joinLines(line, next, lexiconOf([...document, line, next]));
}

test('a soft hyphen and a hyphen sign at the end of a line go', () => {
  assert.equal(join('the govern\u00ad', 'ment'), 'drop-hyphen');
  assert.equal(join('the govern\u2010', 'ment'), 'drop-hyphen');
});

test('a hyphen sign that the document also writes within its lines is a word’s own', () => {
  assert.equal(join('a well\u2010', 'known man', ['a co\u2010operative and a well\u2010known man']), 'close');
});

test('where words are parted with hyphen signs, a plain hyphen is a word’s own', () => {
  assert.equal(join('the micro-', 'scope', ['the govern\u2010', 'ment and the har\u2010', 'bour']), 'close');
});

test('in a document that parts words, halves of a word are joined', () => {
  assert.equal(join('an impor-', 'tant point', HYPHENATED), 'drop-hyphen');
  assert.equal(join('a trans-', 'formative plan', HYPHENATED), 'drop-hyphen');
});

test('compounds keep their hyphen', () => {
  assert.equal(join('a long-', 'term plan'), 'close');
  assert.equal(join('a 43-year-', 'old man', HYPHENATED), 'close');
  assert.equal(join('a badly-', 'lit street', HYPHENATED), 'close');
  assert.equal(join('the Anglo-', 'American bank', HYPHENATED), 'close');
  assert.equal(join('steeply raked D-', 'pillars', HYPHENATED), 'close');
});

test('what the document writes elsewhere decides', () => {
  assert.equal(join('the hand-', 'shake', ['a hand-shake was seen']), 'close');
  assert.equal(join('the cold-', 'store', ['the coldstore burnt down']), 'drop-hyphen');
});

test('a word parted once in a document that does not part words is joined where a half is none', () => {
  assert.equal(join('the impor-', 'tant point'), 'drop-hyphen');
});

test('a hyphen that stands for a second half keeps its space', () => {
  assert.equal(join('the pre-', 'and post-war years'), 'space');
});

test('dashes, figures and addresses close up, words do not', () => {
  assert.equal(join('he came—', 'late'), 'close');
  assert.equal(join('the U.S.-', 'Canada border'), 'close');
  assert.equal(join('the years 2010–', '2015'), 'close');
  assert.equal(join('see https://example.org/a/', 'b.html'), 'close');
  assert.equal(join('in his health -', '- up to now'), 'close');
  assert.equal(join('he came', 'late'), 'space');
  assert.equal(join('他说', '没有'), 'close');
});

const GERMAN = [
  'Die Untersuchung der Hafen-',
  'behörde hat ergeben, dass die Verant-',
  'wortlichen von den Mängeln wussten und trotz-',
  'dem nichts unternommen haben, obwohl ihnen der Be-',
  'richt des Wetterdienstes rechtzeitig vorlag, wie mehrere',
  'Mitarbeiter übereinstimmend gegenüber der Zeitung erklärten.',
  'Der Sprecher des Unternehmens wollte sich dazu nicht äußern',
];

test('in another language the number of hyphens at the ends of lines tells', () => {
  assert.equal(join('die Unter-', 'suchung', GERMAN), 'drop-hyphen');
  const few = Array.from({ length: 9 }, () => GERMAN.slice(4)).flat();
  assert.equal(join('der schwarz-', 'weiße Bericht', few), 'close');
});

test('a line of a hundred thousand letters is judged at once', () => {
  const long = 'a'.repeat(100_000);
  const began = performance.now();
  join(long, long);
  assert.ok(performance.now() - began < 1000);
});
