import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldValue, readFields } from './fields.ts';
import { readMime } from './parts.ts';

const LIMITS = { depth: 4, parts: 10 };
const utf8 = (text: string) => new TextEncoder().encode(text);

function partsOf(text: string, limits = LIMITS) {
  const bytes = utf8(text);
  const mime = readMime(bytes, 0, limits);
  const bodies = mime.parts.map((p) => new TextDecoder().decode(bytes.subarray(p.bodyFrom, p.bodyTo)));
  return { mime, bodies };
}

test('parts in parts come in order; the line end before a boundary is not theirs', () => {
  const { mime, bodies } = partsOf(
    [
      'Content-Type: multipart/related; boundary="outer"',
      '',
      'a preamble that nobody sees',
      '--outer',
      'Content-Type: multipart/alternative; boundary=inner',
      '',
      '--inner',
      'Content-Type: text/plain',
      '',
      'plain',
      '',
      '--inner',
      'Content-Type: text/html; charset="windows-1252"',
      'Content-ID: <page@packet.example>',
      '',
      '<p>page',
      '--inner--',
      '--outer   ',
      '',
      'no fields at all',
      '--outerwear is no boundary',
      '--outer--',
      'an epilogue',
    ].join('\r\n'),
  );
  assert.deepEqual(bodies, ['plain\r\n', '<p>page', 'no fields at all\r\n--outerwear is no boundary']);
  assert.deepEqual(
    mime.parts.map((p) => [p.type, p.charset, p.id]),
    [
      ['text/plain', undefined, null],
      ['text/html', 'windows-1252', 'page@packet.example'],
      ['text/plain', undefined, null],
    ],
  );
  assert.deepEqual([mime.truncated, mime.reached], [false, null]);
});

test('a file that ends early gives what is there and says so', () => {
  const { mime, bodies } = partsOf('Content-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/html\n\n<p>half');
  assert.deepEqual(bodies, ['<p>half']);
  assert.equal(mime.truncated, true);
});

test('nesting and number of parts have an end', () => {
  const level = (n: number): string =>
    n === 0
      ? 'Content-Type: text/html\n\nx'
      : `Content-Type: multipart/mixed; boundary=b${n}\n\n--b${n}\n${level(n - 1)}\n--b${n}--`;
  assert.equal(partsOf(level(3)).mime.reached, null);
  assert.equal(partsOf(level(6)).mime.reached, 'depth');
  const many = `Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\nx\n'.repeat(30)}--b--`;
  const { mime, bodies } = partsOf(many);
  assert.deepEqual([mime.reached, bodies.length], ['parts', 10]);
});

test('fields go on over lines; the first of two counts; values may be quoted', () => {
  const bytes = utf8('Subject: one\r\n\ttwo\r\nX: 1\nX: 2\nno colon\n\nbody');
  const { fields, bodyFrom } = readFields(bytes, 0, bytes.length);
  assert.deepEqual(
    [...fields],
    [
      ['subject', 'one two'],
      ['x', '1'],
    ],
  );
  assert.equal(new TextDecoder().decode(bytes.subarray(bodyFrom)), 'body');
  const type = fieldValue('Multipart/Related; type = "text/html" ; boundary="a;\\"b"; charset=utf-8');
  assert.equal(type.value, 'multipart/related');
  assert.deepEqual(
    [...type.parameters],
    [
      ['type', 'text/html'],
      ['boundary', 'a;"b'],
      ['charset', 'utf-8'],
    ],
  );
});
