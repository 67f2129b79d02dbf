import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nounPhraseAt, nounPhraseBefore, spanOf } from './chunks.ts';
import { tokensOf } from './tokens.ts';

/** Where "|" stands a noun phrase begins; the words behind "=" are the phrase. */
const FORWARD: readonly string[] = [
  'told |reporters that it was over = reporters',
  'told |the White House that = the White House',
  'asked |Pell and Hallam whether = Pell and Hallam',
  'told |a crowd of farmers in Quill = a crowd of farmers',
  'told |him to go = him',
  'told |her aides that = her aides',
  'called |Hallam a liar = Hallam',
  'met |Pell on Tuesday = Pell',
  'warned |the king last week that = the king',
  'told |the elected king that = the elected king',
  'with |the king resigned = the king',
  'told |Louis B. Vane of it = Louis B. Vane of it',
];

for (const line of FORWARD) {
  test(`forward: ${line}`, () => {
    const [marked = '', wanted = ''] = line.split(' = ');
    const at = marked.indexOf('|');
    const text = marked.replace('|', '');
    const tokens = tokensOf(text);
    const phrase = nounPhraseAt(
      tokens,
      tokens.findIndex((t) => t.start >= at),
    );
    assert.ok(phrase);
    const { start, end } = spanOf(tokens, phrase);
    assert.equal(text.slice(start, end), wanted);
  });
}

const BACKWARD: readonly string[] = [
  'the two officers |called = the two officers',
  'On Monday the premier |called = the premier',
  'said that White House officials |met = White House officials',
  'after learning the envoy |met = the envoy',
  'In August Pell |met = Pell',
  'the director of the board |wrote = the director of the board',
  'He |called = He',
  'wanted to mislead the premier |met = the premier',
];

for (const line of BACKWARD) {
  test(`backward: ${line}`, () => {
    const [marked = '', wanted = ''] = line.split(' = ');
    const at = marked.indexOf('|');
    const text = marked.replace('|', '');
    const tokens = tokensOf(text);
    const phrase = nounPhraseBefore(
      tokens,
      tokens.findIndex((t) => t.start >= at),
    );
    assert.ok(phrase);
    const { start, end } = spanOf(tokens, phrase);
    assert.equal(text.slice(start, end), wanted);
  });
}

test('nothing begins at an adverb, a preposition or a verb', () => {
  for (const text of ['directly whether', 'of the king', 'said so', 'that it was'])
    assert.equal(nounPhraseAt(tokensOf(text), 0), undefined);
});
