import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { encoded, SCRIPTS, textIn } from '../../test/support/legacyText.ts';
import { whyBinary } from './binary.ts';
import { capture } from './capture.ts';
import { CaptureError } from './captureError.ts';
import { decode } from './decode.ts';
import { foreignFormat } from './foreignFormat.ts';

/** Why a file is not read as text; null where it is. */
const refused = (bytes: Uint8Array, told?: string) => foreignFormat(bytes)?.name ?? whyBinary(decode(bytes, told));
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('text is read, whatever its encoding', () => {
  for (const [name, script] of Object.entries(SCRIPTS)) {
    test(`${name} in ${script.encodings.join(', ')} and UTF-16, told or not`, () => {
      fc.assert(
        fc.property(textIn(script), (text) => {
          // Of three letters nobody can say what they are.
          const wide = text.length < 20 ? [] : ['utf-16le', 'utf-16be'];
          for (const encoding of [...script.encodings, ...wide]) {
            const bytes = encoded(text, encoding);
            // Two letters of Cyrillic that no word begins with are a byte order mark.
            if (/^(?:255,254|254,255)$/.test(bytes.subarray(0, 2).join())) continue;
            assert.equal(refused(bytes), null, encoding);
            assert.equal(refused(bytes, encoding), null, encoding);
          }
          assert.equal(refused(utf8(text)), null);
        }),
        { numRuns: 40 },
      );
    });
  }

  test('UTF-16 is known without a byte order mark, in every script', () => {
    for (const script of Object.values(SCRIPTS)) {
      const property = fc.property(textIn(script), fc.constantFrom('utf-16le', 'utf-16be'), (text, encoding) => {
        fc.pre(text.length > 60);
        assert.equal(decode(encoded(text, encoding)).text, text);
      });
      fc.assert(property, { numRuns: 25 });
    }
  });

  test('a stray NUL, shifted letters and underlining of old printers do no harm', () => {
    const text = 'The board said no to it, twice, on Tuesday. ';
    for (const file of [utf8(`${text}\0${text}`), Uint8Array.from([...utf8(`${text}\0 ${text}caf`), 0xe9])]) {
      assert.equal(refused(file), null);
      assert.ok(decode(file).text.includes('twice, on Tuesday'));
    }
    assert.equal(refused(utf8('_\bN_\bo_\bt_\be: the gate stays shut. '.repeat(40))), null);
    assert.equal(refused(Uint8Array.from([...utf8(`${text}caf`), 0xe9, 0, 0x1a])), null);
    assert.equal(refused(utf8(`SQLite format 3 is a format. MZ, BM and ID3 too. ${text}`)), null);
  });
});

describe('what is no text is not read', () => {
  /** Bytes without any order, from a seed, since fast-check prefers small numbers. */
  const noise = (length: number, seed: number) => {
    let state = seed >>> 0 || 1;
    return Uint8Array.from({ length }, () => {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      return (state >>> 9) & 0xff;
    });
  };
  const lengths = fc.integer({ min: 400, max: 20_000 });
  const seeds = fc.integer({ min: 1, max: 2 ** 31 });

  test('bytes by chance, whatever encoding they are said to have', () => {
    const told = fc.constantFrom(undefined, 'utf-8', 'gbk', 'shift_jis', 'koi8-r', 'windows-1252', 'utf-16le', 'utf-16be');
    fc.assert(
      fc.property(lengths, seeds, told, (length, seed, encoding) => {
        // A mark of another format at the head would be named, which refuses it too.
        assert.notEqual(refused(noise(length, seed), encoding), null);
      }),
      { numRuns: 300 },
    );
  });

  test('packed text, numbers, sound and pictures without a head that names them', () => {
    const of = (make: (i: number) => number, length: number) => Array.from({ length }, (_, i) => make(i));
    fc.assert(
      fc.property(lengths, seeds, (length, seed) => {
        const random = noise(length, seed);
        const wave = (i: number) => Math.sin(i / (3 + (seed % 40))) * 0.9 + ((random[i] ?? 0) - 128) / 2000;
        const kinds: Record<string, Uint8Array> = {
          packed: deflateRawSync(random.map((b) => 97 + (b % 20))),
          integers: new Uint8Array(Uint32Array.from(of((i) => i * (seed % 1000), length)).buffer),
          numbers: new Uint8Array(Float64Array.from(of((i) => i / (1 + (seed % 977)), length)).buffer),
          'sound, 8 bits': Uint8Array.from(of((i) => 128 + wave(i) * 120, length + 2048)),
          'sound, 16 bits': new Uint8Array(Int16Array.from(of((i) => wave(i) * 20_000, length)).buffer),
          'silence, 8 bits': Uint8Array.from(of((i) => 128 + ((random[i] ?? 0) % 3), length + 2048)),
          picture: Uint8Array.from(of((i) => 40 + ((i >> 3) % 200) + ((random[i] ?? 0) % 9), length + 2048)),
          base64: utf8(
            (
              Buffer.from(noise(length + 512, seed))
                .toString('base64')
                .match(/.{1,76}/g) ?? []
            ).join('\n'),
          ),
        };
        for (const [name, bytes] of Object.entries(kinds)) assert.notEqual(refused(bytes), null, name);
      }),
      { numRuns: 40 },
    );
  });

  test('a text that goes on as something else', () => {
    const script = utf8(`#!/bin/sh\n${'# unpacks what follows\n'.repeat(4000)}`);
    assert.equal(refused(Uint8Array.from([...script, ...noise(400_000, 5)])), 'controls');
  });

  test('in one line', async () => {
    await assert.rejects(
      capture(noise(5000, 11), { file: 'a.bin' }),
      (e) =>
        e instanceof CaptureError && e.code === 'binary' && /^a\.bin: the file is not text; give a saved page/.test(e.message),
    );
  });
});
