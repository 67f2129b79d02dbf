import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPlainSection, sectionAmong, sectionInAddress, sectionName } from './sectionName.ts';

test('a section has a name that is none of a system, no address, no list and no tag', () => {
  assert.equal(sectionName('  Harbour \n Affairs '), 'Harbour Affairs');
  for (const text of ['Uncategorized', 'News', 'https://packet.example/politics', 'boats, harbours', '#boats', '2026', 'A', ''])
    assert.equal(sectionName(text), null, text);
});

test('some words name a section wherever they stand', () => {
  for (const name of ['Politics', 'world-news', 'Wirtschaft', 'BUSINESS NEWS']) assert.ok(isPlainSection(name), name);
  for (const name of ['Ada Quist', 'politics-of-ferries', 'storm']) assert.ok(!isPlainSection(name), name);
});

test('among tags a section is what names nothing else, or what stands alone', () => {
  const among = (...subjects: string[]) => sectionAmong(subjects, (s) => s)?.name ?? null;
  assert.equal(among('storm', 'Business', 'World'), 'Business');
  assert.equal(among('Harbour'), 'Harbour');
  assert.equal(among('storm', 'ferries'), null);
  assert.equal(among('Uncategorized', 'storm'), null);
  assert.equal(among(), null);
});

test('an address tells it by a plain word alone', () => {
  assert.equal(sectionInAddress('https://packet.example/news/world-news/gate-1'), 'World news');
  assert.equal(sectionInAddress('https://packet.example/us/gate-1'), 'US');
  for (const url of ['https://packet.example/2026/06/gate', 'https://packet.example/', 'cid:politics', null])
    assert.equal(sectionInAddress(url), null, String(url));
});
