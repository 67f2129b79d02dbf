import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { markedReport } from '../../../test/markedReport.ts';
import type { Source } from '../../contract/index.ts';
import { resolveSources } from './resolve.ts';

function sources(marked: string): readonly Source[] {
  return resolveSources(markedReport(marked), []).sources;
}
function first(marked: string): Source {
  const { sources: all, speakers } = resolveSources(markedReport(marked), []);
  const found = all.find((s) => s.id === speakers[0]?.source);
  assert.ok(found);
  return found;
}

describe('sources without a name', () => {
  test('a withheld person: role, affiliation, number', () => {
    const { kind, named, unnamed } = first('[A senior Danish official] <said> {no}.');
    assert.deepEqual([kind, named], ['person', false]);
    assert.deepEqual(unnamed, {
      type: 'person',
      count: { min: 1, max: 1 },
      role: 'senior Danish official',
      affiliation: 'Danish',
      access: null,
      reason: null,
    });
  });

  test('the claimed access is kept as written', () => {
    const access = (marked: string) => first(marked).unnamed?.access;
    assert.equal(access('[Two sources with knowledge of the issue] <said> {no}.'), 'with knowledge of the issue');
    assert.equal(access('[Officials briefed on the plan, among them a judge,] <said> {no}.'), 'briefed on the plan');
    assert.equal(access('[A person who was in the room] <said> {no}.'), null);
    assert.equal(access('[People familiar with the matter] <said> {no}.'), 'familiar with the matter');
    assert.equal(access('[Officials in Oslo] <said> {no}.'), null);
  });

  test('the reason given for not naming is its own field', () => {
    const reason = (marked: string) => first(marked).unnamed?.reason;
    assert.equal(
      reason('[An aide], who spoke on condition of anonymity because the talks are private, <said> {no}.'),
      'because the talks are private',
    );
    assert.equal(
      reason('“{No},” <said> [an official] who was not authorized to speak publicly.'),
      'was not authorized to speak publicly',
    );
    assert.equal(reason('[An aide] <said> {no} because the talks are private.'), null);
  });

  test('a spokesperson speaks for a body; critics are a collective', () => {
    const all = sources('[A spokeswoman for the Harbor Board] <said> {no}. ¶[Critics] <said> {yes}.');
    const [spokeswoman, critics] = [all.find((s) => s.kind === 'person'), all.find((s) => s.name === 'critics')];
    assert.equal(spokeswoman?.unnamed?.type, 'spokesperson');
    assert.equal(all.find((s) => s.id === spokeswoman?.speaksFor)?.name, 'Harbor Board');
    assert.deepEqual([critics?.kind, critics?.unnamed?.type, critics?.unnamed?.count.max], ['group', 'collective', null]);
  });

  test('a named spokesman is named and speaks for the office', () => {
    const all = sources('[Paul Keller, a spokesman for the Harbor Board,] <said> {no}.');
    const keller = all.find((s) => s.name === 'Paul Keller');
    assert.equal(keller?.named, true);
    assert.equal(all.find((s) => s.id === keller?.speaksFor)?.name, 'Harbor Board');
  });

  test('bodies that a name identifies are named, one of many is not', () => {
    assert.equal(first('[The Haug campaign] <said> {no}.').named, true);
    assert.equal(first('[Danish intelligence] <knew> {it}.').named, true);
    assert.equal(first('[A Danish bank] <said> {no}.').named, false);
    assert.equal(first('[A Ridgeway University poll] <showed> {it}.').kind, 'document');
  });

  test('kinds by what the head noun stands for', () => {
    const kind = (mention: string, cue = 'said') => first(`[${mention}] <${cue}> {so}.`).kind;
    assert.deepEqual(
      ['the indictment', 'a poll', 'a panel of experts', 'most voters', 'a caller', 'the ministry'].map((m) => kind(m)),
      ['document', 'document', 'group', 'group', 'person', 'organization'],
    );
    assert.equal(kind('the weather balloon', 'showed'), 'document');
  });
});
