import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { base64, quoted } from '../../../../test/support/archives.ts';
import { decodeBase64 } from './base64.ts';
import { decodeQuotedPrintable } from './quotedPrintable.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const NEWLINE = fc.constantFrom('\n', '\r\n');

/** No white space at a line's end, which the encoding cannot carry, and line ends of one kind. */
const TEXT = fc
  .array(fc.string({ unit: fc.constantFrom('a', 'Z', ' ', '=', 'é', '東', '😀', '\n', 'word ') }), { maxLength: 40 })
  .map((words) => words.join('').replace(/[ \t]+(?=\n|$)/g, ''));

test('quoted-printable: every byte comes back, and every stretch says where it stands', () => {
  fc.assert(
    fc.property(TEXT, NEWLINE, fc.integer({ min: 8, max: 76 }), (text, newline, width) => {
      const bytes = utf8(text.replaceAll('\n', newline));
      const file = utf8(`head${newline}${quoted(bytes, newline, width)}`);
      const { bytes: decoded, map } = decodeQuotedPrintable(file, 4 + newline.length, file.length);
      assert.deepEqual([...decoded], [...bytes]);
      const pieces = map.pieces(0, decoded.length);
      assert.equal(
        pieces.reduce((n, p) => n + (p.to - p.from), 0),
        decoded.length,
      );
      for (const {
        from,
        to,
        bytes: [a, z],
        how,
      } of pieces) {
        const there = file.subarray(a, z);
        if (how === undefined) assert.deepEqual([...there], [...decoded.subarray(from, to)]);
        else assert.equal(Buffer.from(there).toString(), [...decoded.subarray(from, to)].map(hex).join(''));
        assert.equal(map.startOf(from), a);
        assert.equal(map.endOf(to), z);
      }
    }),
    { numRuns: 300 },
  );
});

const hex = (byte: number) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;

test('quoted-printable: what is no escape stays, white space at a line end goes, soft breaks may have blanks', () => {
  const read = (text: string) => new TextDecoder().decode(decodeQuotedPrintable(utf8(text), 0, text.length).bytes);
  assert.equal(read('a=zz b=4'), 'a=zz b=4');
  assert.equal(read('a=e9'), 'a\ufffd');
  assert.equal(read('one  \r\ntwo\t\n'), 'one\r\ntwo\n');
  assert.equal(read('one= \t\r\ntwo=\nthree='), 'onetwothree');
  assert.equal(read(''), '');
});

test('base64: every byte comes back, and stands in the digits that its place names', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), NEWLINE, fc.constantFrom(4, 7, 60, 76), (bytes, newline, width) => {
      const text = base64(bytes, newline, width);
      const file = utf8(`head\n${text}\n\n`);
      const { bytes: decoded, map } = decodeBase64(file, 5, file.length);
      assert.deepEqual([...decoded], [...bytes]);
      for (let at = 0; at < decoded.length; at += 5) {
        const digits = Buffer.from(file.subarray(map.startOf(at), map.endOf(at + 1)))
          .toString()
          .replace(/\s/g, '');
        // The digits over one byte are two, or begin and end with it.
        assert.ok(digits.length === 2, digits);
        const shift = (at % 3) * 2;
        const [high, low] = [...digits].map((d) => Buffer.from(`${d}AAA`, 'base64').readUInt8(0) >> 2);
        const value = ((((high ?? 0) << 6) | (low ?? 0)) >> (4 - shift)) & 0xff;
        assert.equal(value, bytes[at]);
      }
    }),
    { numRuns: 200 },
  );
});

test('base64: what is no digit is passed over, padding ends it, digits that make up no byte are dropped', () => {
  const read = (text: string) => new TextDecoder().decode(decodeBase64(utf8(text), 0, text.length).bytes);
  assert.equal(read('aGFy\r\n Ym 91cg==\r\nZZZZ'), 'harbour');
  assert.equal(read('aGFyYm91c'), 'harbou');
  assert.equal(read('===='), '');
});
