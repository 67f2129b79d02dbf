import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutSiteName } from './siteTitle.ts';

test('the site’s name and what stands beyond it is no title', () => {
  assert.equal(withoutSiteName('Council loses plans | The Ashwick Ledger', ['Ashwick Ledger']), 'Council loses plans');
  assert.equal(
    withoutSiteName('Council loses plans - News - The Ashwick Ledger', ['The Ashwick Ledger']),
    'Council loses plans - News',
  );
  assert.equal(
    withoutSiteName('The Ashwick Ledger: Council loses plans', ['The Ashwick Ledger']),
    'The Ashwick Ledger: Council loses plans',
  );
  assert.equal(withoutSiteName('Ashwick Ledger » Council loses plans', ['The Ashwick Ledger']), 'Council loses plans');
});

test('a divider alone cuts nothing', () => {
  assert.equal(withoutSiteName('Bridge - and plans - lost', ['Ashwick Ledger']), 'Bridge - and plans - lost');
  assert.equal(withoutSiteName('Ashwick Ledger', ['Ashwick Ledger']), 'Ashwick Ledger');
});

test('the headline that the page shows decides where the title ends', () => {
  assert.equal(withoutSiteName('Council loses plans – Radio Oslin', [], 'Council loses plans'), 'Council loses plans');
  assert.equal(withoutSiteName('Radio Oslin – Council loses plans', [], 'Council loses plans'), 'Council loses plans');
});
