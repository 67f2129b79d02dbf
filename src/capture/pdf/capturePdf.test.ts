import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CaptureError } from '../captureError.ts';
import { capturePdf } from './capturePdf.ts';
import { typeset, type Words, writePdf } from './fixtures/writePdf.ts';

const PARAGRAPHS = [
  'The town council will decide on Thursday whether the old bridge is closed to lorries, three members of the council said on Monday, and nobody expects a quick answer.',
  '“We have to know what it costs,” said Tor Berg, who has led the committee for nine years and would like to lead it for another two if he is asked.',
  'The opposition wants to wait. Its speaker, Mette Dahl, called the report of the engineers one-sided and asked who had commissioned it in the first place.',
  'The haulers agree with her. Their association wrote to the mayor that a closure would cost its members forty minutes a trip, and that some would give up.',
];

async function read(bytes: Uint8Array, options: Parameters<typeof capturePdf>[1] = { file: 'a.pdf' }) {
  const report = await capturePdf(bytes, options);
  const texts = report.blocks.map((b) => report.text.slice(b.start, b.end));
  return { report, texts, types: report.blocks.map((b) => b.type) };
}

async function refusal(bytes: Uint8Array, options: Parameters<typeof capturePdf>[1] = { file: 'a.pdf' }): Promise<string> {
  const error = await capturePdf(bytes, options).catch((e: unknown) => e);
  assert.ok(error instanceof CaptureError, String(error));
  return `${error.code}: ${error.message}`;
}

describe('pages', () => {
  test('paragraphs come back whole, with a title, the page and a box for each stretch', async () => {
    const { report, texts, types } = await read(
      writePdf([
        {
          words: [
            { x: 50, y: 80, size: 20, font: 'bold', text: 'Council Weighs Bridge' },
            ...typeset(PARAGRAPHS, { x: 50, y: 120, letters: 80 }),
          ],
        },
      ]),
    );
    assert.deepEqual(texts, ['Council Weighs Bridge', ...PARAGRAPHS]);
    assert.deepEqual(types, ['title', 'paragraph', 'paragraph', 'paragraph', 'paragraph']);
    assert.equal(report.head.title, 'Council Weighs Bridge');
    assert.equal(report.head.format, 'pdf');
    assert.equal(report.head.stub, false);
    const [first] = report.blocks[1]?.origin ?? [];
    assert.equal(first?.page, 1);
    const [x = 0, y = 0, width = 0, height = 0] = first?.boxes?.[0] ?? [];
    assert.ok(Math.abs(x - 50) < 0.1 && y > 105 && y + height > 120 && y + height < 126, `${x} ${y} ${width} ${height}`);
    assert.ok(Math.abs(width - 6 * (first?.end ?? 0) + 6 * (first?.start ?? 0)) < 0.5);
    assert.ok(report.blocks[1]?.origin.some((r) => r.how === 'join'));
  });

  test('two columns are read one after the other, and a paragraph goes on from one into the next', async () => {
    const lines = typeset(PARAGRAPHS, { x: 50, y: 100, letters: 38, gap: 0, indent: 2 });
    const half = Math.ceil(lines.length / 2);
    const left = lines.slice(0, half);
    const shift = (lines[half]?.y ?? 0) - 100;
    const right = lines.slice(half).map((w) => ({ ...w, x: w.x + 270, y: w.y - shift }));
    const mixed: Words[] = left.flatMap((w, i) => [w, ...(right[i] ? [right[i]] : [])]);
    assert.deepEqual((await read(writePdf([{ words: mixed }]))).texts, PARAGRAPHS);
  });

  test('a paragraph goes on over a page’s end, past head, foot and page number', async () => {
    const lines = typeset(PARAGRAPHS, { x: 50, y: 100, letters: 60 });
    const cut = 5;
    const edge = (n: number): Words[] => [
      { x: 50, y: 40, text: 'The Harbour Gazette' },
      { x: 290, y: 765, text: String(n) },
    ];
    const shift = (lines[cut]?.y ?? 0) - 100;
    const pages = [
      { words: [...edge(1), ...lines.slice(0, cut)] },
      { words: [...edge(2), ...lines.slice(cut).map((w) => ({ ...w, y: w.y - shift }))] },
    ];
    const { report, texts } = await read(writePdf(pages));
    assert.deepEqual(texts, PARAGRAPHS);
    assert.deepEqual(
      report.removed.map((r) => [r.reason, r.text, r.origin[0]?.page]),
      [
        ['page-number', '1', 1],
        ['page-number', '2', 2],
        ['running-header', 'The Harbour Gazette', 1],
        ['running-header', 'The Harbour Gazette', 2],
      ],
    );
    const pagesOfBlocks = report.blocks.map((b) => new Set(b.origin.map((r) => r.page)).size);
    assert.equal(pagesOfBlocks.filter((n) => n === 2).length, 1);
  });

  test('a page that is turned is read all the same, and its boxes count on the page as it is shown', async () => {
    const words = typeset(PARAGRAPHS, { x: 50, y: 100, letters: 60 });
    // Set sideways on an upright page …
    const sideways = words.map((w) => ({ ...w, x: 612 - w.y, y: w.x, turn: 90 }));
    assert.deepEqual((await read(writePdf([{ words: sideways }]))).texts, PARAGRAPHS);
    // … and the same with a page that says so.
    const { report, texts } = await read(writePdf([{ words: sideways, rotate: 270 }]));
    assert.deepEqual(texts, PARAGRAPHS);
    const [x = 0, y = 0] = report.blocks[0]?.origin[0]?.boxes?.[0] ?? [];
    assert.ok(x >= 0 && y > 85 && y < 100 && x < 60, `${x} ${y}`);
  });

  test('a stamp across the page is no text', async () => {
    const words = [
      ...typeset(PARAGRAPHS, { x: 50, y: 100, letters: 60 }),
      { x: 200, y: 400, text: 'CONFIDENTIAL', size: 40, turn: 315 },
    ];
    const { report, texts } = await read(writePdf([{ words }]));
    assert.deepEqual(texts, PARAGRAPHS);
    assert.deepEqual(
      report.removed.map((r) => [r.reason, r.text]),
      [['turned-text', 'CONFIDENTIAL']],
    );
  });

  test('words parted at the ends of lines are whole again, compounds keep their hyphen', async () => {
    const lines = [
      'The investigators said that the harbour adminis-',
      'tration had been told of the faults in the govern-',
      'ment inspection, and that a well-known long-',
      'term problem with the bearings was among them.',
    ];
    const { report, texts } = await read(writePdf([{ words: lines.map((text, i) => ({ x: 50, y: 100 + 13 * i, text })) }]));
    assert.deepEqual(texts, [
      'The investigators said that the harbour administration had been told of the faults in the government inspection, and that a well-known long-term problem with the bearings was among them.',
    ]);
    // The hyphen that went has its place with the letter before it.
    const joined = report.blocks[0]?.origin.filter((r) => r.how === 'join' && report.text.slice(r.start, r.end) === 's');
    assert.equal(joined?.length, 1);
  });

  test('a quotation that is set in, items and a footnote are told', async () => {
    const words: Words[] = [
      ...typeset([PARAGRAPHS[0] ?? ''], { x: 50, y: 100, letters: 80 }),
      ...typeset([PARAGRAPHS[2] ?? ''], { x: 86, y: 150, letters: 60 }),
      ...typeset([PARAGRAPHS[3] ?? ''], { x: 50, y: 210, letters: 80 }),
      { x: 62, y: 260, text: '• two bearings are worn' },
      { x: 62, y: 280, text: '• the railing is loose' },
      ...typeset([PARAGRAPHS[1] ?? ''], { x: 50, y: 310, letters: 80 }),
      { x: 50, y: 700, text: '1 The letter is dated May.', size: 7 },
    ];
    const { texts, types } = await read(writePdf([{ words }]));
    assert.deepEqual(types, ['paragraph', 'quote', 'paragraph', 'list-item', 'list-item', 'paragraph', 'footnote']);
    assert.equal(texts[3], 'two bearings are worn');
  });

  test('links lie on the words that their rectangles cover', async () => {
    const { report } = await read(
      writePdf([
        {
          words: typeset([PARAGRAPHS[0] ?? ''], { x: 50, y: 100, letters: 80 }),
          links: [{ x: 50 + 6 * 4, y: 90, width: 6 * 12, height: 12, href: 'https://example.org/council' }],
        },
      ]),
    );
    const [link] = report.blocks[0]?.links ?? [];
    assert.equal(link?.href, 'https://example.org/council');
    assert.equal(report.text.slice(link?.start, link?.end), 'town council');
  });
});

describe('head', () => {
  test('byline and date are read and taken out, the file’s record helps where the page says nothing', async () => {
    const words: Words[] = [
      { x: 50, y: 80, size: 20, text: 'Council Weighs Bridge' },
      { x: 50, y: 104, text: 'By Ingrid Solheim' },
      { x: 50, y: 124, text: 'Published March 5, 2026' },
      ...typeset(PARAGRAPHS, { x: 50, y: 160, letters: 80 }),
    ];
    const { report, texts } = await read(
      writePdf([{ words }], { Producer: 'Skia/PDF m140', CreationDate: "D:20260306081200+01'00'", Author: 'pc-user' }),
    );
    assert.deepEqual(report.head.byline, ['Ingrid Solheim']);
    assert.equal(report.head.published, '2026-03-05');
    assert.equal(report.head.captured, '2026-03-06T08:12:00+01:00');
    assert.equal(report.head.language, 'en');
    assert.deepEqual(texts.slice(0, 2), ['Council Weighs Bridge', PARAGRAPHS[0]]);
    assert.deepEqual(
      report.removed.map((r) => r.reason),
      ['byline', 'date'],
    );
  });

  test('the address that a browser printed is the report’s', async () => {
    const words: Words[] = [
      { x: 24, y: 22, size: 8, text: '3/5/26, 10:21 AM' },
      { x: 24, y: 780, size: 8, text: 'https://www.example.org/news/bridge' },
      ...typeset(PARAGRAPHS, { x: 50, y: 100, letters: 80 }),
    ];
    const { head } = (await read(writePdf([{ words }]))).report;
    assert.equal(head.url, 'https://www.example.org/news/bridge');
    assert.equal(head.outlet.domain, 'example.org');
  });

  test('what the caller knows stands above what the file says', async () => {
    const bytes = writePdf([{ words: typeset(PARAGRAPHS, { x: 50, y: 100, letters: 80 }) }], { Title: 'The file’s title' });
    const { head } = (
      await read(bytes, {
        file: 'a.pdf',
        title: 'Told',
        published: '2026-01-02',
        outlet: 'Gazette',
        url: 'https://gazette.example/1',
      })
    ).report;
    assert.deepEqual(
      [head.title, head.published, head.outlet.name, head.url],
      ['Told', '2026-01-02', 'Gazette', 'https://gazette.example/1'],
    );
  });
});

describe('files that give less or nothing', () => {
  const text = typeset(PARAGRAPHS, { x: 50, y: 100, letters: 80 });

  test('pictures of pages are named, the others are read', async () => {
    const scan = { words: [], picture: true };
    const { report, texts } = await read(writePdf([scan, { words: text }, scan, scan, { words: [] }]));
    assert.deepEqual(texts, PARAGRAPHS);
    assert.deepEqual(
      report.diagnostics.map((d) => [d.rule, d.message]),
      [
        ['page-scanned', 'pages 1, 3–4 are pictures without text: nothing of them was read'],
        ['page-empty', 'page 5 has no text'],
      ],
    );
  });

  test('a scan, an empty document, what is no PDF, nothing at all', async () => {
    assert.match(await refusal(writePdf([{ words: [], picture: true }])), /^no-text: a\.pdf: the PDF is a scan/);
    assert.match(await refusal(writePdf([{ words: [] }])), /^no-text: a\.pdf: the PDF has no text on any page/);
    assert.match(await refusal(new TextEncoder().encode('<html>no</html>')), /^unsupported: a\.pdf: this is not a PDF/);
    assert.match(await refusal(new Uint8Array(0)), /^empty: /);
    assert.match(await refusal(new TextEncoder().encode('%PDF-1.7\nrubbish')), /^damaged: a\.pdf: the PDF is damaged/);
  });

  test('only so many pages are read, and the report says so', async () => {
    const { report, texts } = await read(writePdf([{ words: text }, { words: text }, { words: text }]), {
      file: 'a.pdf',
      limits: { pages: 1 },
    });
    assert.equal(texts.length, PARAGRAPHS.length);
    assert.deepEqual(
      report.diagnostics.map((d) => d.message),
      ['only the first 1 of 3 pages were read'],
    );
  });

  test('limits are named in the refusal', async () => {
    const bytes = writePdf([{ words: text }]);
    assert.match(await refusal(bytes, { file: 'a.pdf', limits: { bytes: 100 } }), /^too-large: /);
    assert.match(await refusal(bytes, { file: 'a.pdf', limits: { items: 1 } }), /^too-complex: /);
    assert.match(await refusal(bytes, { file: 'a.pdf', limits: { lines: 1 } }), /^too-complex: /);
    const long = writePdf(Array.from({ length: 600 }, () => ({ words: text })));
    assert.match(await refusal(long, { file: 'a.pdf', limits: { milliseconds: 20 } }), /^too-slow: .* longer than/);
    assert.match(await refusal(long, { file: 'a.pdf', limits: { memory: 1 } }), /^too-large: .* unpacks to more than/);
    // The next file is read by a fresh thread.
    assert.equal((await read(bytes)).texts.length, PARAGRAPHS.length);
  });

  test('the caller’s bytes stay as they are, and the same bytes give the same report', async () => {
    const bytes = Buffer.from(writePdf([{ words: text }]));
    const before = Buffer.from(bytes);
    const first = await capturePdf(bytes, { file: 'a.pdf' });
    assert.ok(before.equals(bytes));
    assert.deepEqual(await capturePdf(bytes, { file: 'a.pdf' }), first);
  });
});
