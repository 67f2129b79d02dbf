import { gzipSync } from 'node:zlib';

/** For each page so many records that are none, as crawls have them. */
const BESIDE = 6;

/**
 * A WARC file of about `size` bytes, made up record by record: for each page of news pictures, a style sheet and an answer
 * without a page. The packed records are made once and given again and again: packing would take longer than reading.
 */
export function* madeCrawl(size: number, packed: boolean): Generator<Uint8Array, void, undefined> {
  const pages = Array.from({ length: 8 }, (_, n) =>
    record(`https://packet.example/${n}`, answer('text/html; charset=utf-8', page(n))),
  );
  const picture = record('https://packet.example/ship.jpg', answer('image/jpeg', noise(90_000)));
  const style = record('https://packet.example/a.css', answer('text/css', Buffer.from('.a { color: red }\n'.repeat(1500))));
  const moved = record('https://packet.example/old', Buffer.from('HTTP/1.1 301 Moved\r\nLocation: /\r\n\r\n'));
  const made = [picture, style, moved, picture, style, picture];
  const pack = (bytes: Uint8Array) => (packed ? gzipSync(bytes) : bytes);
  const ready = { pages: pages.map(pack), beside: made.slice(0, BESIDE).map(pack) };
  let given = 0;
  for (let n = 0; given < size; n++) {
    for (const bytes of [ready.pages[n % ready.pages.length] ?? new Uint8Array(), ...ready.beside]) {
      for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
      given += bytes.length;
    }
  }
}

function record(uri: string, body: Uint8Array): Uint8Array {
  const head = [
    'WARC/1.1',
    'WARC-Type: response',
    `WARC-Record-ID: <urn:uuid:${uri}>`,
    'WARC-Date: 2026-06-09T16:22:01Z',
    `WARC-Target-URI: ${uri}`,
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${body.length}`,
    '',
    '',
  ].join('\r\n');
  return Buffer.concat([Buffer.from(head), body, Buffer.from('\r\n\r\n')]);
}

function answer(type: string, body: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n`), body]);
}

/** A page of 25 paragraphs with the furniture around it that news pages have. */
function page(n: number): Uint8Array {
  const say = (i: number) =>
    `<p>In the ${n * 31 + i}th hour of the talks the harbour board’s chair, Ada Quist, said that the line to Skarn &amp; Holm would close “in October at the latest”, and that nobody had asked her for the figures of ${1900 + i}, which two people who saw them told the Packet were wrong.</p>`;
  const paragraphs = Array.from({ length: 25 }, (_, i) => say(i)).join('\n');
  const links = Array.from({ length: 120 }, (_, i) => `<li class="menu-item"><a href="/section/${i}">Section ${i}</a></li>`).join(
    '\n',
  );
  const script = `<script>window.state = ${JSON.stringify({ items: Array.from({ length: 300 }, (_, i) => ({ id: i, slug: `item-${i}` })) })}</script>`;
  return Buffer.from(
    `<!doctype html><html lang="en"><head><title>Line ${n} closes - The Packet</title>${script}</head><body><nav><ul>${links}</ul></nav><article><h1>Line ${n} closes</h1>${paragraphs}</article><footer><ul>${links}</ul></footer></body></html>`,
  );
}

/** Bytes that do not pack, the same each time. */
function noise(length: number): Uint8Array {
  const bytes = Buffer.alloc(length);
  let state = 12_345;
  for (let i = 0; i < length; i++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    bytes[i] = state >>> 24;
  }
  return bytes;
}
