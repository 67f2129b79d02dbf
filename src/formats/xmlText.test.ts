import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { heldByXml } from './fixtures/heldByXml.ts';
import { xmlText } from './xmlText.ts';

/** What a strict reader of XML 1.0 finds as the text of an element and in an attribute. */
function read(xml: string): string[] {
  const found: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('attribute', ({ value }) => found.push(value));
  parser.on('text', (text) => found.push(text));
  parser.write(`<a b="${xml}">${xml}.</a>`).close();
  return found;
}

test('any text at all is well-formed, and what XML can hold comes back as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((n) => String.fromCharCode(n)) }), (text) => {
      const held = heldByXml(text);
      assert.deepEqual(read(xmlText(text)), [held, `${held}.`]);
    }),
  );
});

test('marks of XML, line breaks and pairs stand as they are; the rest is replaced, sign for sign', () => {
  const [held] = read(xmlText('<&>"\'\r\n\t🔥\u0000\u001b\ufffe\ud83d'));
  assert.equal(held, '<&>"\'\r\n\t🔥\ufffd\ufffd\ufffd\ufffd');
});
