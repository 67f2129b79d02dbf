import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Report } from '../../contract/index.ts';
import { CaptureError } from '../captureError.ts';
import { shownReport } from '../shownReport.ts';
import { captureDocx } from './captureDocx.ts';
import { isDocx } from './isDocx.ts';
import { madeDocument, p } from './madeDocument.ts';
import { openPackage } from './openPackage.ts';
import { zipped } from './zipped.ts';

/*
 * Each folder holds a document of our own invention, as a converter or a word processor writes it, and what a careful
 * person makes of it. `UPDATE=1` writes what the program makes of it now, to be read before it is kept.
 */
const FOLDER = join(import.meta.dirname, 'fixtures');

for (const name of readdirSync(FOLDER)) {
  test(`the document ${name} comes out as expected`, async () => {
    const bytes = readFileSync(join(FOLDER, name, 'input.docx'));
    assert.ok(isDocx(bytes));
    const report = await captureDocx(bytes, { file: `${name}.docx` });
    Report.parse(report);
    const expected = join(FOLDER, name, 'expected.txt');
    const shown = shownReport(report);
    if (process.env.UPDATE || !existsSync(expected)) writeFileSync(expected, shown);
    assert.equal(shown, readFileSync(expected, 'utf8'));
  });
}

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const long =
  'The surveyor told the traders on Sunday evening that the roof of the market hall would not bear another winter of that kind.';

async function read(parts: Parameters<typeof madeDocument>[0]) {
  const report = await captureDocx(madeDocument(parts), { file: 'd.docx' });
  Report.parse(report);
  return {
    head: report.head,
    blocks: report.blocks.map((b) => `${b.type}${b.level ?? ''}: ${report.text.slice(b.start, b.end)}`),
    removed: report.removed.map((r) => `${r.reason}: ${r.text}`),
    report,
  };
}

test('tracked changes: what was inserted is in the text, what was deleted or moved away is not', async () => {
  const { blocks, removed } = await read({
    body: `<w:p>${run('She said ')}<w:del w:author="x"><w:r><w:delText xml:space="preserve">nothing </w:delText></w:r><w:r><w:delText>at all</w:delText></w:r></w:del><w:ins w:author="x">${run('“no” ')}</w:ins>${run('twice.')}</w:p>
      <w:p><w:pPr><w:rPr><w:del w:author="x"/></w:rPr></w:pPr>${run('First half,')}</w:p><w:p>${run(' second half.')}</w:p>
      <w:p><w:moveFrom>${run('Moved away.')}</w:moveFrom></w:p><w:p><w:moveTo>${run('Moved here.')}</w:moveTo></w:p>
      <w:tbl><w:tr><w:trPr><w:del w:author="x"/></w:trPr><w:tc>${p('A deleted row')}</w:tc></w:tr></w:tbl>`,
  });
  assert.deepEqual(blocks, ['paragraph: She said “no” twice.', 'paragraph: First half, second half.', 'paragraph: Moved here.']);
  assert.deepEqual(removed, ['deleted-text: nothing at all', 'deleted-text: Moved away.', 'deleted-text: A deleted row']);
});

test('comments, headers, footers, hidden text and the list of contents are left out with a reason', async () => {
  const { blocks, removed } = await read({
    styles: '<w:style w:type="paragraph" w:styleId="V1"><w:name w:val="toc 1"/></w:style>',
    body: `${p('One ... 1', '<w:pStyle w:val="V1"/>')}${p(long)}${p('not for you', '', '<w:vanish/>')}${p('###')}`,
    comments: `<w:comment w:id="0" w:author="L">${p('Is this true?')}${p('Ask him.')}</w:comment>`,
    header: p('Harbour Office – internal'),
    footer: `<w:p>${run('Page ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('1')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
  });
  assert.deepEqual(blocks, [`paragraph: ${long}`]);
  assert.deepEqual(removed, [
    'table-of-contents: One ... 1',
    'end-mark: ###',
    'hidden-text: not for you',
    'comment: Is this true?\nAsk him.',
    'running-header: Harbour Office – internal',
    'running-footer: Page 1',
  ]);
});

test('styles decide, in any language of Word, also through the styles they are based on', async () => {
  const style = (id: string, name: string, more = '') =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
  const { blocks, head } = await read({
    styles: [
      style('Titel', 'Title'),
      style('Untertitel', 'Subtitle'),
      style('berschrift2', 'heading 2'),
      style('Meine', 'Meine Überschrift', '<w:basedOn w:val="berschrift2"/>'),
      style('Zitat', 'Quote'),
      style('Aufzhlung', 'List Bullet', '<w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>'),
      style('Bild', 'caption'),
    ].join(''),
    body: [
      p('Das Dach der Markthalle', '<w:pStyle w:val="Titel"/>'),
      p('Was der Gutachter sagte', '<w:pStyle w:val="Untertitel"/>'),
      p('Der Abend', '<w:pStyle w:val="Meine"/>'),
      p('Ich ließe meine Mutter da nicht hinein.', '<w:pStyle w:val="Zitat"/>'),
      p('Nordtor', '<w:pStyle w:val="Aufzhlung"/>'),
      p('kein Punkt', '<w:pStyle w:val="Aufzhlung"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
      p('Die Halle 1911', '<w:pStyle w:val="Bild"/>'),
      p('Set in on both sides, as a quotation is.', '<w:ind w:left="720" w:right="720"/>'),
    ].join(''),
  });
  assert.deepEqual(blocks, [
    'title: Das Dach der Markthalle',
    'subtitle: Was der Gutachter sagte',
    'heading2: Der Abend',
    'quote1: Ich ließe meine Mutter da nicht hinein.',
    'list-item1: Nordtor',
    'paragraph: kein Punkt',
    'caption: Die Halle 1911',
    'quote1: Set in on both sides, as a quotation is.',
  ]);
  assert.deepEqual(head.found.title?.by, 'title');
});

test('title, byline and date are found where they stand, and else among the properties', async () => {
  const core =
    '<dc:title>The roof</dc:title><dc:creator>Lena Marsh</dc:creator><dcterms:created>2026-02-01T18:00:00Z</dcterms:created>';
  const shown = await read({ core, body: `${p('The Roof')}${p('By Ivo Sand')}${p('Date: 2 February 2026')}${p(long)}` });
  assert.deepEqual(shown.blocks, ['title: The Roof', `paragraph: ${long}`]);
  assert.deepEqual([shown.head.title, shown.head.byline, shown.head.published], ['The Roof', ['Ivo Sand'], '2026-02-02']);
  const told = await read({ core, body: p(long) });
  assert.deepEqual(
    [told.head.title, told.head.byline, told.head.published],
    ['The roof', ['Lena Marsh'], '2026-02-01T18:00:00Z'],
  );
  const nobody = await read({
    core: '<dc:title>Microsoft Word - a.doc</dc:title><dc:creator>Microsoft Office User</dc:creator>',
    body: p(long),
  });
  assert.deepEqual([nobody.head.title, nobody.head.byline, nobody.head.published], [null, [], null]);
});

test('each field names the part of the document in which it stands', async () => {
  const parts = {
    core: '<dc:creator>Lena Marsh &amp; Ivo Sand</dc:creator><dcterms:created>2026-02-01T18:00:00Z</dcterms:created>',
    body: `${p('The Roof', '<w:pStyle w:val="Title"/>')}${p(long)}`,
    styles: '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>',
  };
  const { head } = await read(parts);
  const zip = await openPackage(madeDocument(parts), 'd.docx');
  const said = async (field: string) => {
    const [place] = head.found[field]?.origin ?? [];
    assert.ok(place?.bytes && place.part, field);
    const part = await zip.part(place.part);
    return `${place.part}: ${new TextDecoder().decode(part?.subarray(...place.bytes))}`;
  };
  assert.equal(await said('title'), 'word/document.xml: The Roof');
  assert.equal(await said('byline'), 'docProps/core.xml: Lena Marsh &amp; Ivo Sand');
  assert.equal(await said('published'), 'docProps/core.xml: 2026-02-01T18:00:00Z');
});

test('a transcript: lines of one paragraph, names before colons, who asks and who answers', async () => {
  const { blocks } = await read({
    body: `<w:p>${run('MR. VENN: We were asked to leave.')}<w:r><w:br/></w:r>${run('MS. ROE: By whom?')}<w:r><w:br/></w:r>${run('MR. VENN: By the caretaker, who wanted')}<w:r><w:br/></w:r>${run('to lock up.')}</w:p>${p('MS. ROE: And then?')}${p('MR. VENN: We left.')}${p('It was raining.')}`,
  });
  assert.deepEqual(blocks, [
    'answer: MR. VENN: We were asked to leave.',
    'question: MS. ROE: By whom?',
    'answer: MR. VENN: By the caretaker, who wanted to lock up.',
    'question: MS. ROE: And then?',
    'answer: MR. VENN: We left.',
    'paragraph: It was raining.',
  ]);
});

test('links, fields, notes, tables, text boxes and odd signs', async () => {
  const box = `<mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>${p('In a box.')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p('In a box.')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent>`;
  const { blocks, report } = await read({
    links: { r1: 'https://ports.example/a' },
    footnotes: `<w:footnote w:type="separator" w:id="-1">${p('no note')}</w:footnote><w:footnote w:id="2">${p('The second.')}</w:footnote><w:footnote w:id="1">${p('The first.')}</w:footnote>`,
    body: `<w:p>${run('See ')}<w:hyperlink r:id="r1">${run('the order')}</w:hyperlink>${run(' or ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://ports.example/b" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('its copy')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run('.')}<w:r><w:footnoteReference w:id="1"/></w:r><w:r>${box}</w:r></w:p>
      <w:p>${run('A')}<w:r><w:tab/></w:r>${run('B')}<w:r><w:noBreakHyphen/></w:r>${run('C &amp; D&#8217;s')}<w:r><w:softHyphen/></w:r>${run(' E')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>
      <w:tbl><w:tr><w:tc>${p('Side')}</w:tc><w:tc>${p('Pay')}</w:tc></w:tr><w:tr><w:tc>${p('Union')}</w:tc><w:tc>${p('12')}</w:tc></w:tr></w:tbl>
      <w:tbl><w:tr><w:tc>${p(long)}</w:tc></w:tr></w:tbl>`,
  });
  assert.deepEqual(blocks, [
    'paragraph: See the order or its copy.',
    'paragraph: In a box.',
    'paragraph: A B-C & D’s E',
    'table: Side\tPay\nUnion\t12',
    `paragraph: ${long}`,
    'footnote: The first.',
    'footnote: The second.',
  ]);
  const links = report.blocks.flatMap((b) => b.links.map((l) => [report.text.slice(l.start, l.end), l.href]));
  assert.deepEqual(links, [
    ['the order', 'https://ports.example/a'],
    ['its copy', 'https://ports.example/b'],
  ]);
});

test('a document made to do harm is refused in one line, a broken one too', async () => {
  const refused = async (bytes: Uint8Array, code: string) => {
    await assert.rejects(
      captureDocx(bytes, { file: 'd.docx' }),
      (e: unknown) => e instanceof CaptureError && e.code === code && !/\n/.test(e.message),
    );
  };
  await refused(zipped({ 'word/document.xml': `<a>${' '.repeat(40 * 1024 * 1024)}</a>` }), 'too-large');
  await refused(new TextEncoder().encode('PK\x03\x04 and nothing more'), 'damaged');
  await refused(zipped({ 'other.xml': '<a/>' }), 'damaged');
  await refused(madeDocument({ body: p(' ') }), 'no-text');
  const deep = await read({
    body: `${'<w:sdt><w:sdtContent>'.repeat(20_000)}${p('too deep')}${'</w:sdtContent></w:sdt>'.repeat(20_000)}${p(long)}`,
  });
  assert.deepEqual(deep.blocks, [`paragraph: ${long}`]);
});
