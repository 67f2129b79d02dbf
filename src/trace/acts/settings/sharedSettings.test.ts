import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markedReport } from '../../../../test/markedReport.ts';
import { addresseesOf } from '../../addressees/addressee.ts';
import { settingsOf } from '../setting.ts';

/** The settings of a marked report's drafts, given who speaks in each. */
function settings(marked: string, speakers: readonly (string | null)[]): string[] {
  const input = markedReport(marked, { outlet: 'Tarnholm Courier' });
  const resolved = speakers.map((source) => ({ source, through: null, confidence: 1, by: 'test', runnersUp: [] }));
  const addressees = input.drafts.map((d) => addresseesOf(input.report.text, d));
  return settingsOf(input, addressees, { sources: [], speakers: resolved }).map((s) => s.setting);
}

test('what the same speaker goes on saying in the paragraph was said there; what others say was not', () => {
  const marked = '[Pell] <told> the Courier {it was over}. ¶[He] <said> {nobody knew}. ¶[Lund] <said> {that was so}.';
  assert.deepEqual(settings(marked, ['s1', 's1', 's2']), ['outlet', 'outlet', 'unstated']);
});

test('nobody known goes on with nothing', () => {
  const marked = '[Pell] <told> the Courier {it was over}. ¶[He] <said> {nobody knew}.';
  assert.deepEqual(settings(marked, ['s1', null]), ['outlet', 'unstated']);
});

test('a reply in public is public, thinking is not said there, and what is not answered in writing is not written', () => {
  assert.deepEqual(settings('[Pell] <told> councillors {it was over}. ¶[Lund] <replied> {that it was not}.', ['s1', 's2']), [
    'public',
    'public',
  ]);
  assert.deepEqual(settings('[Pell] <told> councillors {it was over}. ¶[He] <thinks> {nobody knew}.', ['s1', 's1']), [
    'public',
    'unstated',
  ]);
  assert.deepEqual(settings('[Pell] <said> in a letter {it was over}. ¶[He] <did not respond> {to questions}.', ['s1', 's1']), [
    'written',
    'unstated',
  ]);
});

test('in the next paragraph the same speaker goes on, a paragraph further on it can be another occasion', () => {
  const marked = '[Pell] <told> councillors {it was over}.\n\n¶{“Nobody knew,”} [he] <said>.\n\n¶{“Nobody asked,”} [he] <said>.';
  assert.deepEqual(settings(marked, ['s1', 's1', 's1']), ['public', 'public', 'unstated']);
});
