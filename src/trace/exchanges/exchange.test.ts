import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { markedReport } from '../../../test/markedReport.ts';
import { reportOf } from '../../../test/support/report.ts';
import type { Report, Span } from '../../contract/index.ts';
import { findExchanges } from './exchange.ts';

const lines = readFileSync(new URL('./fixtures/sentences.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

for (const line of lines) {
  const [sentence = '', expected = ''] = line.split('|').map((part) => part.trim());
  test(line, () => {
    const shown = findExchanges({ report: reportBy(sentence), drafts: [] }).map((x) => {
      const words = (spans: readonly Span[]) => spans.map((s) => sentence.slice(s.start, s.end)).join(', ');
      const marks = `${x.negated ? ' not' : ''}${x.modal ? ` ${x.modal}` : ''}`;
      const via = x.via.length > 0 ? ` via: ${words(x.via)}` : '';
      const about = x.matter ? ` about: ${words([x.matter])}` : '';
      const at = x.time ? ` at: ${x.time.value}` : '';
      return `${x.kind}${marks}: ${words(x.from)} > ${words(x.to)}${via}${about}${at}`.trimEnd();
    });
    assert.equal(shown.join('; ') || '-', expected);
  });
}

/** A report of one paragraph, of a Thursday. */
const reportBy = (text: string): Report =>
  reportOf([['paragraph', text]], {
    format: 'plain',
    outlet: { name: 'Tarnholm Courier', domain: null },
    published: '2026-03-05',
  });

const ofStatements: readonly (readonly [marked: string, expected: string])[] = [
  // The sentence and the statement tell of the same exchange: it counts once, with the statement's words.
  ['[Pell] <told> Hallam {that the talks must end}.', 'tell: Pell > Hallam about: that the talks must end'],
  ['[The union] <urged> {the mayor to resign}.', 'tell: The union > the mayor about: to resign'],
  ['[Pell] <told> reporters {that it was over}.', ''],
  ['[Pell] <said> in an interview with Ada Finch {that it was over}.', ''],
  ['[She] had written to the speaker to <request> {that he go}.', 'write: She > the speaker about: to request that he go'],
  ['[He] <challenged> the governor {to a debate}.', ''],
  ['[Pell] <refused to tell> the board {why}.', 'tell not: Pell > the board about: why'],
  [
    '[One source] <said> {¶[the palace] <told> the premier {that nobody was talking}}.',
    'tell: the palace > the premier about: that nobody was talking',
  ],
];

for (const [marked, expected] of ofStatements) {
  test(`of a statement: ${marked}`, () => {
    const input = markedReport(marked);
    const words = (spans: readonly Span[]) => spans.map((s) => input.report.text.slice(s.start, s.end)).join(', ');
    const shown = findExchanges(input).map(
      (x) => `${x.kind}${x.negated ? ' not' : ''}: ${words(x.from)} > ${words(x.to)} about: ${x.matter ? words([x.matter]) : ''}`,
    );
    assert.equal(shown.join('; '), expected);
  });
}

test('an exchange is told in the innermost statement that holds it', () => {
  const input = markedReport(
    '[One source] <said> {¶[the palace] <told> the premier {that the ministry was talking to the islanders}}.',
  );
  assert.deepEqual(
    findExchanges(input).map((x) => x.draft),
    [0, 1],
  );
});
