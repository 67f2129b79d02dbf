import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type MarkedOptions, markedReport } from '../../../test/markedReport.ts';
import { postOf } from '../../../test/support/report.ts';
import type { Draft } from '../draft.ts';
import { resolveSources } from './resolve.ts';

function voices(marked: string, options: MarkedOptions = {}, change: (d: Draft) => Draft = (d) => d): [string | null, string][] {
  const input = markedReport(marked, options);
  const { sources, speakers } = resolveSources({ ...input, drafts: input.drafts.map(change) }, []);
  return speakers.map((s) => [sources.find((x) => x.id === s.source)?.name ?? null, s.by]);
}
const post = (author: string, handle: string) => postOf({ author, handle });

describe('who speaks by what a draft hangs on', () => {
  test('a draft that follows another shares its speaker', () => {
    const found = voices('[Anna Weber] <wrote>: {One.}\n\n¶{Two.}', {}, (d) =>
      d.index === 1 ? { ...d, how: 'continued', follows: 0 } : d,
    );
    assert.deepEqual(found[1], ['Anna Weber', 'follows']);
  });

  test('drafts that follow each other in a ring tell nothing', () => {
    const found = voices('{One.} ¶{Two.}', {}, (d) => ({ ...d, follows: 1 - d.index }));
    assert.deepEqual(
      found.map((f) => f[0]),
      [null, null],
    );
  });

  test('a cue without a subject goes on with its sentence’s', () => {
    assert.deepEqual(voices('[Anna Weber] <said> {no}, ¶<adding> {that it was late}.')[1], ['Anna Weber', 'same-subject']);
    assert.deepEqual(voices('[Anna Weber] <denied> {it} and ¶<said> {no}.')[1], ['Anna Weber', 'same-subject']);
    assert.deepEqual(voices('[Anna Weber] <said> {no}. ¶<Adding> {sugar} helps.')[1]?.[0], null);
    assert.deepEqual(voices('[Anna Weber] <said> {no}, and ¶<it was alleged> {that she lied}.')[1]?.[0], null);
  });

  test('a label names who answers; "Q" and "A" name nobody', () => {
    const labelled = (label: string) =>
      voices(`It was Anna Weber.\n\n${label}: {Yes.}`, { how: 'answer' }, (d) => ({ ...d, block: 'b2' }))[0];
    assert.deepEqual(labelled('ANNA WEBER'), ['Anna Weber', 'label']);
    assert.deepEqual(labelled('A'), [null, 'label']);
  });

  test('a post is its account’s, and that of the person it is named for', () => {
    const of = (author: string, handle: string) => {
      const input = markedReport('Anna Weber sings.\n\n{It is over.}', {
        how: 'post',
        types: ['paragraph', 'post'],
        post: post(author, handle),
      });
      const { sources, speakers } = resolveSources(input, []);
      const account = sources.find((s) => s.id === speakers[0]?.source);
      return [account?.kind, account?.name, sources.find((s) => s.id === account?.ofPerson)?.name];
    };
    assert.deepEqual(of('Anna Weber', 'annaweber'), ['account', 'Anna Weber', 'Anna Weber']);
    assert.deepEqual(of('Commentary: Anna Weber Posts', 'weberposts'), ['account', 'Commentary: Anna Weber Posts', undefined]);
    assert.deepEqual(of('Anna Weber', 'annaweber_updates')[2], undefined);
  });

  test('a handle in the text is an account', () => {
    const input = markedReport('Anna Weber sings. From [the army’s @AnnaWeber]: {It is over.}');
    const { sources, speakers } = resolveSources(input, []);
    const account = sources.find((s) => s.id === speakers[0]?.source);
    assert.deepEqual([account?.kind, account?.name], ['account', '@AnnaWeber']);
    assert.equal(sources.find((s) => s.id === account?.ofPerson)?.name, 'Anna Weber');
  });
});
