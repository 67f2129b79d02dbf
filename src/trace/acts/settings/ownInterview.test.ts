import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportOf, spanOf } from '../../../../test/support/report.ts';
import type { Draft } from '../../draft.ts';
import { settingOf } from '../setting.ts';

function settingIn(asker: string): string {
  const report = reportOf(
    [
      ['question', `${asker}: Is the gate shut?`],
      ['answer', 'Roe: It is, and it stays shut.'],
    ],
    { outlet: { name: 'The Harbour Packet', domain: 'packet.example' } },
  );
  const draft: Draft = {
    index: 0,
    parent: null,
    content: [spanOf(report.text, 'It is, and it stays shut.')],
    cue: null,
    source: [spanOf(report.text, 'Roe')],
    how: 'answer',
    follows: null,
    score: 1,
    block: 'b2',
  };
  return settingOf({ report, drafts: [draft] }, draft).setting;
}

test('an answer to the report’s own outlet was said to it, one at a briefing was not', () => {
  assert.equal(settingIn('Harbour Packet'), 'outlet');
  assert.equal(settingIn('A reporter'), 'unstated');
});
