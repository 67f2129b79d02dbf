import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { markedReport } from '../../../test/markedReport.ts';
import type { Phrase } from './phrase.ts';
import { readReport, tokensIn } from './reading.ts';
import { readPhrase } from './readPhrase.ts';
import { wordsOf } from './wording.ts';

function phrase(marked: string): Phrase | null {
  const input = markedReport(marked);
  const reading = readReport(input.report);
  return readPhrase(reading, tokensIn(reading, input.drafts[0]?.source[0] ?? { start: 0, end: 0 }));
}

/** A description as its head, definiteness and count. */
function described(marked: string): [string, string, number, number | null] | string | undefined {
  const p = phrase(marked);
  return p?.type === 'description' ? [p.head, p.definite, p.count.min, p.count.max] : p?.type;
}

describe('what a mention is', () => {
  test('pronouns, alone or with what adds nothing', () => {
    assert.equal(phrase('It rained. [He] said so.')?.type, 'pronoun');
    assert.equal(phrase('It rained. [they all] said so.')?.type, 'pronoun');
    assert.equal(described('It rained. [His campaign] said so.')?.[0], 'campaign');
  });

  test('an editor’s name in brackets tells who the pronoun is', () => {
    const p = phrase('It rained. [She [Anna Weber]] left.'.replace('[Anna Weber]', '(Anna Weber)'));
    assert.equal(p?.type === 'name' && p.name.text, 'Anna Weber');
  });

  test('names with what stands around them', () => {
    const p = phrase('It rained. [special envoy Anna Weber, a lawyer who sings,] said so.');
    assert.equal(p?.type === 'name' && p.name.text, 'Anna Weber');
    const q = phrase('It rained. [the paper’s Anna Weber] said so.');
    assert.ok(q?.type === 'name' && q.possessor !== null);
    const r = phrase('It rained. [Green contender and former surgeon Anna Weber] said so.');
    assert.equal(r?.type === 'name' && r.name.text, 'Anna Weber');
    assert.equal(phrase('It rained. [Clinton herself] said so.')?.type, 'name');
  });

  test('descriptions: head, definiteness, number', () => {
    assert.deepEqual(described('It rained. [two sources with knowledge of the issue] said so.'), ['source', 'indefinite', 2, 2]);
    assert.deepEqual(described('It rained. [the officials briefed on the plan] said so.'), ['official', 'definite', 2, null]);
    assert.deepEqual(described('It rained. [a U.S. official] said so.'), ['official', 'indefinite', 1, 1]);
    assert.deepEqual(described('It rained. [65 percent of Norwegians] said so.'), ['norwegian', 'indefinite', 2, null]);
    assert.deepEqual(described('It rained. [one in four voters] said so.'), ['voter', 'indefinite', 2, null]);
    assert.deepEqual(described('It rained. [more than 40 mayors] said so.'), ['mayor', 'indefinite', 40, null]);
    assert.deepEqual(described('It rained. [nearly a dozen mayors] said so.'), ['mayor', 'bare', 2, null]);
    assert.deepEqual(described('It rained. [U.S. and Danish officials] said so.'), ['official', 'bare', 2, null]);
    assert.deepEqual(described('It rained. [one such report, seen by us,] said so.'), ['report', 'indefinite', 1, 1]);
    assert.deepEqual(described('It rained. [Republicans] said so.'), ['republican', 'bare', 2, null]);
  });

  test('a span cut at the possessive is read with its owner', () => {
    const input = markedReport('It was another country[’s spy agency] there.');
    const reading = readReport(input.report);
    const p = readPhrase(reading, tokensIn(reading, input.drafts[0]?.source[0] ?? { start: 0, end: 0 }));
    assert.equal(p?.type === 'description' && p.possessor && wordsOf(reading, p.possessor), 'another country');
  });

  test('joint sources', () => {
    const parts = (marked: string) => {
      const p = phrase(marked);
      return p?.type === 'joint' ? p.parts.length : p?.type;
    };
    assert.equal(parts('It rained. [Anna Weber, Paul Keller and the mayor] said so.'), 3);
    assert.equal(parts('It rained. [special envoy Anna Weber and the mayor’s adviser and son-in-law Paul Keller] said so.'), 2);
    assert.equal(parts('It rained. [the mayor’s adviser and son-in-law Paul Keller] said so.'), 'name');
    assert.equal(parts('It rained. [both Anna Weber and Paul Keller] said so.'), 2);
    assert.equal(parts('It rained. [she and European leaders] said so.'), 2);
    assert.equal(parts('It rained. [Anna Weber, a lawyer and former judge] said so.'), 'name');
    assert.equal(parts('It rained. [Danish and Norwegian officials] said so.'), 'description');
    assert.equal(parts('It rained. [the head of the police and the army] said so.'), 'description');
  });

  test('handles, and spans that hold no noun', () => {
    const p = phrase('It came from [the army’s @anna_weber]: nothing.');
    assert.equal(p?.type === 'handle' && p.handle, 'anna_weber');
    assert.equal(phrase('It was [the] end.'), null);
  });
});
