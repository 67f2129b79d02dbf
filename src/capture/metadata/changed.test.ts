import assert from 'node:assert/strict';
import { test } from 'node:test';
import { afterChange, beforeChange, isOfChange, withLabels } from './changed.ts';

test('a line that tells only when the page was changed', () => {
  for (const line of [
    'Updated 4:12 PM EST, March 3, 2026',
    'Stand: 03.03.2026 10:12 Uhr',
    'Last modified on 3 Mar 2026',
    '最終更新：2026年3月3日',
  ])
    assert.ok(isOfChange(line), line);
  for (const line of [
    'Published: 10:12 BST, 3 June 2026 | Updated: 12:01 BST, 3 June 2026',
    'Publié le 3 mars 2026, modifié le 4 mars 2026',
    '03/04/2026 10h12 Atualizado 05/04/2026',
    'March 3, 2026',
    'Der Stand der Dinge am 3. März 2026',
  ])
    assert.ok(!isOfChange(line), line);
});

test('what stands before and after the word', () => {
  const line = '03/04/2026 10h12 Atualizado 05/04/2026 12h01';
  assert.equal(beforeChange(line).trim(), '03/04/2026 10h12');
  assert.equal(afterChange(line)?.trim(), '05/04/2026 12h01');
  assert.equal(afterChange('3 March 2026'), null);
  assert.equal(beforeChange('3 March 2026'), '3 March 2026');
});

test('a label on a line of its own belongs to the next', () => {
  const lines = ['Published', '3 March 2026', 'Last updated', '5 March 2026', 'The gate'].map((text) => ({ text }));
  assert.deepEqual(
    withLabels(lines).map((l) => l.text),
    ['Published', 'Published 3 March 2026', 'Last updated', 'Last updated 5 March 2026', 'The gate'],
  );
});
