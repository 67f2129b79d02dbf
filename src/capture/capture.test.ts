import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Report } from '../contract/index.ts';
import { capture } from './capture.ts';
import { CaptureError } from './captureError.ts';
import { decode } from './decode.ts';
import { uncovered } from './html/uncovered.ts';
import { unfaithful } from './unfaithful.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

async function refusal(bytes: Uint8Array, options: object = {}): Promise<CaptureError> {
  try {
    await capture(bytes, { file: 'report.bin', ...options });
  } catch (error) {
    assert.ok(error instanceof CaptureError, String(error));
    assert.ok(error.message.startsWith('report.bin: ') && !error.message.includes('\n'), error.message);
    return error;
  }
  return assert.fail('it was captured');
}

test('a file that gives no report is refused in one line that names it', async () => {
  assert.equal((await refusal(new Uint8Array())).code, 'empty');
  assert.equal((await refusal(Uint8Array.from({ length: 400 }, (_, i) => i % 23))).code, 'binary');
  assert.equal((await refusal(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]))).code, 'unsupported');
  assert.equal((await refusal(utf8('<!doctype html><html><body><script>x()</script></body></html>'))).code, 'no-text');
  assert.equal((await refusal(utf8('text'), { as: 'wacz' })).code, 'unsupported');
  assert.equal((await refusal(utf8('text'), { as: 'docx' })).code, 'damaged');
});

test('the kind of file is told from its content', async () => {
  const format = async (text: string, file = 'x') => (await capture(utf8(text), { file })).head.format;
  const sentence = 'The board said that the gate would stay shut until the winter.';
  assert.equal(await format(`<p>${sentence}</p><p>${sentence}</p>`, 'x.txt'), 'html');
  assert.equal(await format(`<!-- saved from url=(0014)about:internet -->\n<html><body>${sentence}</body></html>`), 'html');
  assert.equal(await format(`# Gate\n\n${sentence} [More](https://x.example/)`), 'markdown');
  assert.equal(await format(`Gate\n\n${sentence} 3 < 4 and 5 > 4.`), 'text');
  assert.equal(await format(sentence, 'x.md'), 'markdown');
});

test('how the file was decoded is told where it was not plain UTF-8', async () => {
  const latin = Uint8Array.from('<p>The board said “no” in a caf\xe9 on Tuesday night, and again on Wednesday.', (c) =>
    c === '“' ? 0x93 : c === '”' ? 0x94 : c.charCodeAt(0),
  );
  const { diagnostics, text } = await capture(latin, { file: 'x.html' });
  assert.ok(text.includes('“no” in a café'));
  assert.deepEqual(diagnostics.map((d) => d.rule).slice(0, 1), ['encoding-guessed']);
});

test('NULs, lone surrogates and truncated markup survive', async () => {
  const page =
    '<html><p>The bo\0ard said on Tues&#xD800;day that it w\ud800ould not reopen the gate before the winter.</p><a href="x';
  const report = await capture(utf8(page), { file: 'x.html' });
  assert.match(report.text, /^The board said on Tues\ufffdday that it w\ufffdould not/);
});

const piece = fc.oneof(
  fc.constantFrom(
    '<p>',
    '</p>',
    '<div class="share">',
    '</div>',
    '<table><tr><td>',
    '</table>',
    '<blockquote class="twitter-tweet">',
    '</blockquote>',
    '<br>',
    '<br><br>',
    '<h1>',
    '</h1>',
    '<li>',
    '<ul>',
    '</ul>',
    '<a href="/x">',
    '</a>',
    '<b>',
    '</b>',
    '<i>',
    '<figure><img src=x><figcaption>',
    '</figure>',
    '<script type="application/ld+json">{"@type":"Article","articleBody":"',
    '"}</script>',
    '<sup><a href="#n">1</a></sup>',
    '<iframe srcdoc="<p>x &amp; y">',
    '<noscript>',
    '</noscript>',
    '<template>',
    '<svg>',
    '<pre>\n\n',
    '<title>',
    '</title>',
    '&amp;',
    '&nbsp;',
    '&#x1F600;',
    '\r\n',
    '\0',
    ' ',
    'By Petra Vanstone',
    'Photo: X/AP',
    'Read more:',
    'Correction: no.',
    'June 3, 2020',
    '<time datetime="2020-06-03">',
    '<!--',
    '-->',
    '<![CDATA[',
  ),
  fc.constantFrom(
    'The board said on Tuesday that it would not reopen the gate before the winter. ',
    '“Nobody has the key,” said the keeper, who has kept it for thirty years. ',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

test('any page at all gives a report that holds the rules, or one clear refusal', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
      const bytes = utf8(`<html>${pieces.join('')}`);
      let report: Report;
      try {
        report = await capture(bytes, { file: 'any.html', as: 'html' });
      } catch (error) {
        assert.ok(error instanceof CaptureError, String(error));
        return;
      }
      Report.parse(report);
      const file = decode(bytes);
      assert.deepEqual(unfaithful(report, file), []);
      assert.deepEqual(uncovered(report, file), []);
    }),
    { numRuns: 300 },
  );
});

test('any bytes at all give a report or one clear refusal', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      try {
        Report.parse(await capture(bytes, { file: 'any' }));
      } catch (error) {
        assert.ok(error instanceof CaptureError, String(error));
      }
    }),
    { numRuns: 200 },
  );
});
