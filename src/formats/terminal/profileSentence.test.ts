import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Trace } from '../../contract/index.ts';
import { importTrace } from '../../report/position.ts';
import { profileSentence } from './profileSentence.ts';

const ferry = importTrace(JSON.parse(readFileSync(new URL('../fixtures/ferry.json', import.meta.url), 'utf8')) as Trace);

test('unnamed sources come first, with the publications that they are reached through', () => {
  assert.equal(
    profileSentence(ferry),
    '20 statements: 5 rest on unnamed sources (all reached through Harbor Courier or Signal), 5 on named people, ' +
      '1 on an organization, 5 on publications, 1 on a document, 1 on an account, 2 on nobody the text tells; ' +
      '7% of the words are in the report’s own voice.',
  );
});

test('a report without unnamed sources, and one without statements', () => {
  const none = Object.fromEntries(Object.keys(ferry.profile.statements).map((k) => [k, 0])) as Trace['profile']['statements'];
  const words = { ...none, ownVoice: 120 };
  const of = (profile: Trace['profile']) => profileSentence({ ...ferry, statements: [], profile });
  assert.equal(of({ statements: none, words }), 'No statement was found: all 120 words are in the report’s own voice.');
  assert.equal(
    of({ statements: { ...none, 'named-person': 1 }, words: { ...words, 'named-person': 40 } }),
    '1 statement: none rests on unnamed sources, 1 on a named person; 75% of the words are in the report’s own voice.',
  );
  assert.equal(of({ statements: none, words: { ...none, ownVoice: 0 } }), 'The report has no body text.');
});
