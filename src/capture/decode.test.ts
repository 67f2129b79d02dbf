import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decode } from './decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));

test('a byte order mark decides, and is no part of the text', () => {
  const file = decode(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8('né')]), 'windows-1252');
  assert.deepEqual([file.text, file.encoding, file.encodingBy], ['né', 'utf-8', 'bom']);
  assert.deepEqual([0, 1, 2].map(file.byteAt), [3, 4, 6]);
  const wide = decode(Uint8Array.from([0xfe, 0xff, 0, 0x61, 0xd8, 0x3d, 0xde, 0x80]));
  assert.deepEqual([wide.text, wide.encoding, wide.encodingBy], ['a🚀', 'utf-16be', 'bom']);
  assert.deepEqual([0, 1, 2, 3].map(wide.byteAt), [2, 4, 4, 8]);
});

test('what a header told stands above what the page declares', () => {
  const page = latin('<meta charset="utf-8"><p>caf\xe9</p>');
  assert.equal(decode(page, 'iso-8859-1').encoding, 'windows-1252');
  assert.equal(decode(page, 'iso-8859-1').encodingBy, 'told');
  assert.match(decode(page, 'no-such-thing').text, /^<meta/);
});

test('a page declares its encoding in a meta element, not in a comment', () => {
  const declared = decode(
    latin('<!-- <meta charset="koi8-r"> --><META http-equiv=Content-Type content="text/html; charset=windows-1251"><p>\xcf\xf0'),
  );
  assert.deepEqual([declared.encoding, declared.encodingBy], ['windows-1251', 'meta']);
  assert.ok(declared.text.endsWith('Пр'));
  assert.equal(decode(latin('<meta charset=utf-16><p>x')).encoding, 'utf-8');
  assert.equal(decode(latin('<?xml version="1.0" encoding="iso-8859-2"?><html>\xb1')).encoding, 'iso-8859-2');
});

test('a declaration of UTF-8 that no byte bears out is not believed', () => {
  const file = decode(latin('<meta charset="utf-8"><p>caf\xe9 \x93quoted\x94</p>'));
  assert.deepEqual([file.encoding, file.encodingBy], ['windows-1252', 'guess']);
  assert.ok(file.text.includes('café “quoted”'));
  const mostly = decode(Uint8Array.from([...utf8('<meta charset="utf-8"><p>né né né '), 0xe9]));
  assert.deepEqual([mostly.encoding, mostly.encodingBy], ['utf-8', 'meta']);
});

test('without any word it is valid UTF-8, or UTF-16 by its NULs, or the western fallback', () => {
  assert.equal(decode(utf8('naïve')).encodingBy, 'valid-utf-8');
  assert.equal(decode(latin([...'the board said no to it'].map((c) => `${c}\0`).join(''))).encoding, 'utf-16le');
  assert.equal(decode(latin('caf\xe9')).encoding, 'windows-1252');
});

/** Every unit's byte, found the slow way: the text before it, encoded. Only where nothing was replaced. */
test('each UTF-16 unit knows its byte in UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.boolean(), (text, bom) => {
      const bytes = Uint8Array.from([...(bom ? [0xef, 0xbb, 0xbf] : []), ...utf8(text)]);
      const file = decode(bytes, 'utf-8');
      const shown = file.text;
      let byte = bytes.length - utf8(shown).length;
      for (let unit = 0; unit < shown.length; ) {
        const point = String.fromCodePoint(shown.codePointAt(unit) ?? 0);
        for (let k = 0; k < point.length; k++) assert.equal(file.byteAt(unit + k), byte);
        byte += utf8(point).length;
        unit += point.length;
      }
      assert.equal(file.byteAt(shown.length), bytes.length);
    }),
  );
});

test('broken UTF-8 keeps its places: what stands between two bytes decodes to what stands between their units', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (noise) => {
      const bytes = Uint8Array.from([...noise].flatMap((b) => [b, ...utf8('é a')]));
      const file = decode(bytes, 'utf-8');
      for (let unit = 0; unit < file.text.length; unit++) {
        const [from, to] = [file.byteAt(unit), file.byteAt(unit + 1)];
        if (from === to) continue;
        const said = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(from, to));
        assert.ok(said.startsWith(file.text[unit] ?? '?'), `${said} at ${unit}`);
      }
    }),
  );
});

/** Bytes of each encoding: what they decode to, and where each unit begins. */
const SAMPLES: readonly [string, readonly number[], string, readonly number[]][] = [
  ['gbk', [0x61, 0xc4, 0xe3, 0xba, 0xc3, 0x62], 'a你好b', [0, 1, 3, 5]],
  ['gb18030', [0xc4, 0xe3, 0x95, 0x32, 0x82, 0x36, 0x62], '你\ud840\udc00b', [0, 2, 2, 6]],
  ['big5', [0xa4, 0xa4, 0x61, 0xa4, 0xe5], '中a文', [0, 2, 3]],
  ['shift_jis', [0x61, 0x93, 0xfa, 0xb1, 0x62], 'a日ｱb', [0, 1, 3, 4]],
  ['euc-jp', [0xc6, 0xfc, 0x8e, 0xb1, 0x8f, 0xb0, 0xa1, 0x62], '日ｱ丂b', [0, 2, 4, 7]],
  ['euc-kr', [0xc7, 0xd1, 0x62], '한b', [0, 2]],
  ['iso-2022-jp', [0x61, 0x1b, 0x24, 0x42, 0x46, 0x7c, 0x1b, 0x28, 0x42, 0x62], 'a日b', [0, 1, 6]],
  ['windows-1251', [0x61, 0xcf, 0xf0], 'aПр', [0, 1, 2]],
];

for (const [encoding, bytes, text, places] of SAMPLES) {
  test(`places are exact in ${encoding}`, () => {
    const file = decode(Uint8Array.from(bytes), encoding);
    assert.equal(file.text, text);
    assert.deepEqual(
      places.map((_, unit) => file.byteAt(unit)),
      places,
    );
    assert.equal(file.byteAt(text.length), bytes.length);
  });
}

test('noise in any encoding gives places in order inside the file', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 200 }),
      fc.constantFrom(...SAMPLES.map(([encoding]) => encoding)),
      (bytes, encoding) => {
        const file = decode(bytes, encoding);
        let before = 0;
        for (let unit = 0; unit <= file.text.length; unit++) {
          const byte = file.byteAt(unit);
          assert.ok(byte >= before && byte <= bytes.length, `${byte} after ${before} of ${bytes.length}`);
          before = byte;
        }
      },
    ),
  );
});
