import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressResolver, domainOf, webAddress } from './address.ts';

test('the registered domain of an address', () => {
  assert.equal(domainOf('https://www.news.packet.example/a?b'), 'packet.example');
  assert.equal(domainOf('https://www.packet.co.uk/'), 'packet.co.uk');
  assert.equal(domainOf('http://127.0.0.1/x'), null);
  assert.equal(domainOf('not an address'), null);
  assert.equal(domainOf(null), null);
});

test('links are made whole against the page, and only web links are links', () => {
  const resolve = addressResolver('https://packet.example/2020/story.html');
  assert.equal(resolve('../a b'), 'https://packet.example/a%20b');
  assert.equal(resolve('//other.example/x'), 'https://other.example/x');
  assert.equal(resolve('https://other.example/a?b=c#d'), 'https://other.example/a?b=c#d');
  assert.equal(resolve('https://other.example/a/../b'), 'https://other.example/b');
  assert.equal(resolve('javascript:alert(1)'), null);
  assert.equal(resolve('mailto:a@b.example'), null);
  assert.equal(webAddress('/x', null), null);
});
