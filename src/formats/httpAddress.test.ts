import assert from 'node:assert/strict';
import { test } from 'node:test';
import { httpAddress } from './httpAddress.ts';

test('a plain address stands as it is', () => {
  assert.equal(httpAddress('https://ledger.example/a?b=c#d'), 'https://ledger.example/a?b=c#d');
  assert.equal(httpAddress('https://ledger.example/田'), 'https://ledger.example/%E7%94%B0');
});

test('what an IRI may not have is encoded', () => {
  assert.equal(
    httpAddress('http://x.example/a b"<>{}|\\^`?q=a b|^`{}'),
    'http://x.example/a%20b%22%3C%3E%7B%7D%7C/%5E%60?q=a%20b%7C%5E%60%7B%7D',
  );
});

for (const address of [null, '', 'javascript:alert(1)', 'data:text/html,x', '/relative', 'file:///etc/passwd', 'http://']) {
  test(`no address of the web: ${address}`, () => {
    assert.equal(httpAddress(address), null);
  });
}
