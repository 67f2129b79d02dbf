import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isArchiveName, originalAddress } from './originalAddress.ts';

const CASES: readonly [string, string | null][] = [
  ['https://web.archive.org/web/20260304101200/https://packet.example/gate?a=1', 'https://packet.example/gate?a=1'],
  ['https://web.archive.org/web/20260304101200id_/http:/packet.example/gate', 'http://packet.example/gate'],
  ['https://archive.org/details/gate', 'https://archive.org/details/gate'],
  ['https://archive.ph/2026.03.04-101200/https://packet.example/gate', 'https://packet.example/gate'],
  ['https://archive.is/AbCdE', null],
  ['https://packet-example.cdn.ampproject.org/c/s/packet.example/gate?x=1', 'https://packet.example/gate?x=1'],
  ['https://packet-example.cdn.ampproject.org/v/packet.example/gate', 'http://packet.example/gate'],
  ['https://www-hafen--schau-example.translate.goog/tor?_x_tr_sl=de&_x_tr_tl=en', 'https://www.hafen-schau.example/tor'],
  ['https://packet-example.translate.goog/gate?id=7&_x_tr_sl=de', 'https://packet.example/gate?id=7'],
  ['https://translate.google.com/translate?sl=de&u=https%3A%2F%2Fpacket.example%2Fgate', 'https://packet.example/gate'],
  ['https://webcache.googleusercontent.com/search?q=cache:AbCdEfGhIj:packet.example/gate', 'http://packet.example/gate'],
  ['https://packet.example/share?u=https://other.example/', 'https://packet.example/share?u=https://other.example/'],
  ['https://web.archive.org/web/2026/javascript:alert(1)', null],
  ['no address', 'no address'],
];

for (const [url, original] of CASES) test(`${url} is ${original}`, () => assert.equal(originalAddress(url), original));

test('an archive’s name is no outlet’s', () => {
  assert.ok(isArchiveName('archive.ph'));
  assert.ok(!isArchiveName('The Archive'));
});
