import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutFrame, withoutSiteName } from './siteTitle.ts';

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

test('the writer beside the site’s name is no part of the title', () => {
  assert.equal(withoutSiteName('Gate stays shut - by Hanne Volk - Tide Letter', ['Tide Letter']), 'Gate stays shut');
  assert.equal(withoutSiteName('Led - by a nose - Tide Letter', ['Tide Letter']), 'Led - by a nose');
  assert.equal(withoutSiteName('水闸继续关闭_港口日报', ['港口日报']), '水闸继续关闭');
  assert.equal(withoutSiteName('水門は閉じたまま：港新聞', ['港新聞']), '水門は閉じたまま');
});

test('an address, "Print" and a day around a title', () => {
  assert.equal(withoutFrame('QNN.com - Gate stays shut - March 3, 2002'), 'Gate stays shut');
  assert.equal(withoutFrame('Packet.example: Gate stays shut'), 'Gate stays shut');
  assert.equal(withoutFrame('Print: Gate stays shut'), 'Gate stays shut');
  assert.equal(withoutFrame('Gate stays shut - Lock 3, 2002'), 'Gate stays shut - Lock 3, 2002');
  assert.equal(withoutFrame('Gate: what we know'), 'Gate: what we know');
});
