import { gzipSync } from 'node:zlib';

/*
 * Archives for tests, made as the programs that save pages make them, with places to vary. All texts are invented.
 */

const utf8 = (text: string) => new TextEncoder().encode(text);

export interface MadePart {
  readonly type?: string;
  readonly charset?: string;
  readonly id?: string;
  readonly location?: string;
  readonly encoding?: 'quoted-printable' | 'base64' | '8bit' | 'binary';
  readonly body: string | Uint8Array;
}

/** A page with its parts in one file, as Chrome writes it; `fields` instead of Chrome's own. */
export function madeMhtml(parts: readonly MadePart[], { fields = BLINK, newline = '\r\n' } = {}): Uint8Array {
  const boundary = '----MultipartBoundary--q7JfWc0Lr2----';
  const lines: (string | Uint8Array)[] = [
    ...fields,
    `Content-Type: multipart/related;${newline}\ttype="text/html";${newline}\tboundary="${boundary}"`,
    '',
    '',
  ];
  for (const part of parts) lines.push(`--${boundary}`, ...partLines(part, newline));
  lines.push(`--${boundary}--`, '');
  const end = utf8(newline);
  return Buffer.concat(lines.flatMap((line) => [typeof line === 'string' ? utf8(line) : line, end]));
}

/** The fields with which a Chromium browser begins. */
export const BLINK: readonly string[] = [
  'From: <Saved by Blink>',
  'Snapshot-Content-Location: https://packet.example/harbour/line-closes',
  'Subject: The island line closes',
  'Date: Tue, 9 Jun 2026 18:22:01 +0200',
  'MIME-Version: 1.0',
];

function partLines(part: MadePart, newline: string): (string | Uint8Array)[] {
  const { type = 'text/html', charset, id, location, encoding = 'quoted-printable', body } = part;
  const bytes = typeof body === 'string' ? utf8(body) : body;
  return [
    `Content-Type: ${type}${charset === undefined ? '' : `;${newline}\tcharset="${charset}"`}`,
    ...(id === undefined ? [] : [`Content-ID: <${id}>`]),
    `Content-Transfer-Encoding: ${encoding}`,
    ...(location === undefined ? [] : [`Content-Location: ${location}`]),
    '',
    encoding === 'base64' ? base64(bytes, newline) : encoding === 'quoted-printable' ? quoted(bytes, newline) : bytes,
  ];
}

export function base64(bytes: Uint8Array, newline = '\r\n', width = 76): string {
  const text = Buffer.from(bytes).toString('base64');
  const lines: string[] = [];
  for (let at = 0; at < text.length; at += width) lines.push(text.slice(at, at + width));
  return lines.join(newline);
}

/** Bytes as quoted-printable, lines broken softly wherever they reach `width`, also inside a character. */
export function quoted(bytes: Uint8Array, newline = '\r\n', width = 76): string {
  let text = '';
  let line = 0;
  for (const byte of bytes) {
    const own = byte === 9 || byte === 10 || byte === 13 || (byte >= 32 && byte < 127 && byte !== 61);
    const sign = own ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    if (line + sign.length >= width && byte !== 10 && byte !== 13) {
      text += `=${newline}`;
      line = 0;
    }
    text += sign;
    line = byte === 10 ? 0 : line + sign.length;
  }
  return text;
}

export interface MadeRecord {
  readonly type?: string;
  readonly uri?: string;
  readonly date?: string;
  readonly content?: string;
  readonly fields?: readonly string[];
  readonly body: string | Uint8Array;
}

/** One record of a WARC file. */
export function madeRecord({ type = 'response', uri, date, content, fields = [], body }: MadeRecord): Uint8Array {
  const bytes = typeof body === 'string' ? utf8(body) : body;
  const head = [
    'WARC/1.1',
    `WARC-Type: ${type}`,
    `WARC-Record-ID: <urn:uuid:${type}-${uri ?? 'none'}-${date ?? ''}>`,
    `WARC-Date: ${date ?? '2026-06-09T16:22:01Z'}`,
    ...(uri === undefined ? [] : [`WARC-Target-URI: ${uri}`]),
    `Content-Type: ${content ?? 'application/http; msgtype=response'}`,
    ...fields,
    `Content-Length: ${bytes.length}`,
    '',
    '',
  ].join('\r\n');
  return Buffer.concat([utf8(head), bytes, utf8('\r\n\r\n')]);
}

/** The answer of a server. */
export function madeAnswer(body: string | Uint8Array, fields: readonly string[] = HTML, status = '200 OK'): Uint8Array {
  return Buffer.concat([utf8([`HTTP/1.1 ${status}`, ...fields, '', ''].join('\r\n')), utf8(''), Buffer.from(body)]);
}

export const HTML: readonly string[] = ['Content-Type: text/html; charset=utf-8'];

/** Each record packed by itself, as WARC files are. */
export function packedRecords(records: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(records.map((record) => gzipSync(record)));
}

/** A Zstandard frame that is passed over unless one knows its first byte (RFC 8878, 3.1.2). */
export function skippableFrame(first: number, content: Uint8Array): Uint8Array {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(content.length);
  return Buffer.concat([Buffer.from([first, 0x2a, 0x4d, 0x18]), size, content]);
}

export interface MadeResource {
  readonly url: string;
  readonly html: string | Uint8Array;
  readonly type?: string;
  readonly charset?: string;
  readonly frames?: readonly MadeResource[];
}

/** A page as Safari writes it: a binary property list. */
export function madeWebarchive(page: MadeResource): Uint8Array {
  return binaryPlist(archiveOf(page));
}

/** The same as XML, as other programs and `plutil -convert xml1` write it. */
export function madeXmlWebarchive(page: MadeResource, newline = '\n'): Uint8Array {
  const head = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">',
  ];
  return utf8([...head, ...xmlPlist(archiveOf(page), ''), '</plist>', ''].join(newline));
}

function xmlPlist(value: Plist, indent: string): string[] {
  if (typeof value === 'string') return [`${indent}<string>${value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</string>`];
  if (value instanceof Uint8Array) {
    return [
      `${indent}<data>`,
      ...base64(value, '\n', 68)
        .split('\n')
        .map((line) => indent + line),
      `${indent}</data>`,
    ];
  }
  if (isList(value)) return [`${indent}<array>`, ...value.flatMap((v) => xmlPlist(v, `${indent}\t`)), `${indent}</array>`];
  const entries = Object.entries(value).flatMap(([key, v]) => [`${indent}\t<key>${key}</key>`, ...xmlPlist(v, `${indent}\t`)]);
  return [`${indent}<dict>`, ...entries, `${indent}</dict>`];
}

type Plist = string | Uint8Array | readonly Plist[] | { readonly [key: string]: Plist };

function archiveOf({ url, html, type = 'text/html', charset = 'UTF-8', frames = [] }: MadeResource): Plist {
  return {
    WebMainResource: {
      WebResourceData: typeof html === 'string' ? utf8(html) : html,
      WebResourceFrameName: '',
      WebResourceMIMEType: type,
      WebResourceTextEncodingName: charset,
      WebResourceURL: url,
    },
    ...(frames.length > 0 ? { WebSubframeArchives: frames.map(archiveOf) } : {}),
  };
}

export function binaryPlist(root: Plist): Uint8Array {
  const objects: (() => Buffer)[] = [];
  const add = (value: Plist): number => {
    const own = objects.push(() => Buffer.alloc(0)) - 1;
    if (typeof value === 'string') {
      const ascii = /^[\x20-\x7e]*$/.test(value);
      const bytes = ascii ? Buffer.from(value, 'latin1') : Buffer.from(value, 'utf16le').swap16();
      objects[own] = () => Buffer.concat([marker(ascii ? 0x50 : 0x60, value.length), bytes]);
    } else if (value instanceof Uint8Array) objects[own] = () => Buffer.concat([marker(0x40, value.length), value]);
    else if (isList(value)) {
      const parts = value.map(add);
      objects[own] = () => Buffer.concat([marker(0xa0, parts.length), ...parts.map(reference)]);
    } else {
      const entries = Object.entries(value);
      const keys = entries.map(([key]) => add(key));
      const values = entries.map(([, v]) => add(v));
      objects[own] = () => Buffer.concat([marker(0xd0, entries.length), ...[...keys, ...values].map(reference)]);
    }
    return own;
  };
  add(root);
  const pieces: Uint8Array[] = [Buffer.from('bplist00')];
  const offsets: number[] = [];
  let at = 8;
  for (const object of objects) {
    const bytes = object();
    offsets.push(at);
    pieces.push(bytes);
    at += bytes.length;
  }
  const table = Buffer.concat(offsets.map((o) => number(o, 4)));
  const trailer = Buffer.concat([Buffer.alloc(6), Buffer.from([4, 2]), number(objects.length, 8), number(0, 8), number(at, 8)]);
  return Buffer.concat([...pieces, table, trailer]);
}

function isList(value: Plist): value is readonly Plist[] {
  return Array.isArray(value);
}

function marker(kind: number, count: number): Buffer {
  if (count < 15) return Buffer.from([kind | count]);
  return Buffer.concat([Buffer.from([kind | 15, 0x12]), number(count, 4)]);
}

const reference = (object: number) => number(object, 2);

function number(value: number, size: number): Buffer {
  const bytes = Buffer.alloc(size);
  for (let i = size - 1, rest = value; i >= 0; i--, rest = Math.floor(rest / 256)) bytes[i] = rest % 256;
  return bytes;
}
