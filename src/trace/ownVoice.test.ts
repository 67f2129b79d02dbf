import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportOf, spanOf, wordsOf } from '../../test/support/report.ts';
import type { Statement } from '../contract/index.ts';
import { sourcingOf } from './ownVoice.ts';

const report = reportOf([
  ['title', 'Gate shut, says mayor'],
  ['paragraph', 'It rained all day. The mayor said that two sources knew of it. Nobody came.'],
  ['credit', 'Photo: Ada Quist'],
]);
const { text, blocks } = report;

function statement(
  id: string,
  within: string | null,
  grade: Statement['grade'],
  content: string,
  cue: string,
  source: string,
): Statement {
  return {
    id,
    within,
    content: [spanOf(text, content)],
    cue: spanOf(text, cue),
    source: [spanOf(text, source)],
    speaker: null,
    form: 'indirect',
    act: 'say',
    negated: false,
    modal: null,
    loaded: false,
    how: 'cue',
    setting: 'unstated',
    addressee: [],
    time: null,
    chain: [],
    grade,
    alleged: false,
    confidence: { statement: 1, speaker: 1, chain: 1 },
  };
}

const mayor = statement('t-0001', null, 'named-person', 'that two sources knew of it', 'said', 'The mayor');
const sources = statement('t-0002', 't-0001', 'unnamed', 'of it', 'knew', 'two sources');

test('each word of the body counts once, under its innermost statement; title and credits are no body', () => {
  for (const order of [
    [mayor, sources],
    [sources, mayor],
  ]) {
    const { ownVoice, profile } = sourcingOf(text, blocks, order);
    assert.deepEqual(wordsOf(text, ownVoice), ['It rained all day', 'Nobody came']);
    // "The mayor said that" and "two sources knew of it"
    assert.deepEqual([profile.words['named-person'], profile.words.unnamed, profile.words.ownVoice], [4, 5, 6]);
    assert.deepEqual([profile.statements['named-person'], profile.statements.unnamed, profile.statements.none], [1, 1, 0]);
  }
});

test('a report without statements is all its own voice', () => {
  const { profile } = sourcingOf(text, blocks, []);
  assert.equal(profile.words.ownVoice, 15);
});
