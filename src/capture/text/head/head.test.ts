import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '../../decode.ts';
import type { CaptureOptions } from '../../options.ts';
import { captureText } from '../captureText.ts';
import { readBylineLine, readNameLine } from './bylineLine.ts';
import { readDateLine } from './dateLine.ts';

const BODY = `The board said on Tuesday that no letter had been written, and that nobody had crossed the strait since spring.

Two officials told the newspaper that they had seen the letter, and that it was signed by the secretary himself.`;

async function head(text: string, options: Partial<CaptureOptions> = {}, format: 'text' | 'markdown' = 'text') {
  const report = await captureText(decode(new TextEncoder().encode(text)), { file: 'x', ...options }, format);
  return report.head;
}

test('lines of writers', () => {
  assert.deepEqual(readBylineLine('By Ana Roe and Ben Vale, Staff Writers | March 5, 2026')?.names, ['Ana Roe', 'Ben Vale']);
  assert.equal(readBylineLine('Written by Ana Roe on March 5, 2026')?.time?.value, '2026-03-05');
  assert.equal(readBylineLine('By The Associated Press')?.names.length, 0);
  for (const text of ['By 2026, exports had doubled', 'By the river, nobody spoke.', 'The By-law'])
    assert.equal(readBylineLine(text), null, text);
  assert.deepEqual(readNameLine('Ana Roe'), ['Ana Roe']);
  assert.deepEqual(readNameLine('What comes next'), []);
});

test('lines of dates', () => {
  assert.deepEqual(readDateLine('Published 5:12 PM EDT, Fri April 4, 2031 | Updated April 5, 2031'), {
    published: '2031-04-04T17:12-04:00',
    modified: '2031-04-05',
  });
  assert.equal(readDateLine('The treaty of March 5, 2026'), null);
});

test('what the caller tells stands above all, with its evidence', async () => {
  const h = await head(`A Letter Nobody Wrote\n\nMay 4, 2031\n\n${BODY}`, {
    title: 'T',
    outlet: 'O',
    url: 'https://www.o.example/a',
    published: '2030',
    captured: '2031-05-05T00:00:00Z',
  });
  assert.deepEqual(
    [h.title, h.outlet, h.url, h.published, h.captured],
    ['T', { name: 'O', domain: 'o.example' }, 'https://www.o.example/a', '2030', '2031-05-05T00:00:00Z'],
  );
  assert.deepEqual(h.found.title, { by: 'option', origin: [] });
});

test('an outlet needs two signs: its own box and the text, or a line of copyright and the text', async () => {
  const box = 'Subscribe to the Harbour Gazette\n\nGet unlimited access to our journalism.';
  const named = BODY.replace('told the newspaper', 'told the Harbour Gazette');
  assert.equal((await head(`A Letter Nobody Wrote\n\n${named}\n\n${box}`)).outlet.name, 'Harbour Gazette');
  assert.equal((await head(`A Letter Nobody Wrote\n\n${BODY}\n\n${box}`)).outlet.name, null);
  assert.equal((await head(`A Letter Nobody Wrote\n\n${BODY}\n\n© 2031 Norland Holdings Ltd`)).outlet.name, null);
  assert.equal(
    (await head(`The Harbour Gazette\n\nA Letter Nobody Wrote\n\n${BODY}\n\n© 2031 The Harbour Gazette`)).outlet.name,
    'The Harbour Gazette',
  );
});

test('a name next to a date is a byline only with more to show for it', async () => {
  assert.deepEqual((await head(`A Letter Nobody Wrote\n\nDubai Airshow\n\nMay 4, 2031\n\n${BODY}`)).byline, []);
  assert.deepEqual((await head(`A Letter Nobody Wrote\n\nAna Roe, Political Correspondent\n\nMay 4, 2031\n\n${BODY}`)).byline, [
    'Ana Roe',
  ]);
  assert.deepEqual(
    (
      await head(
        `# A Letter Nobody Wrote\n\n[Ana Roe](https://g.example/staff/ana-roe)\n\nMay 4, 2031\n\n${BODY}`,
        {},
        'markdown',
      )
    ).byline,
    ['Ana Roe'],
  );
});

test('front matter', async () => {
  const h = await head(
    `---\ntitle: "A: B"\nauthor: [Ana Roe, "Ben Vale"]\npublished: 2031-05-04T10:00:00Z\nsource: https://g.example/a\nsite: Gazette\nlang: en-GB\n---\n\n${BODY}`,
    {},
    'markdown',
  );
  assert.deepEqual(
    [h.title, h.byline, h.published, h.url, h.outlet.name, h.language],
    ['A: B', ['Ana Roe', 'Ben Vale'], '2031-05-04T10:00Z', 'https://g.example/a', 'Gazette', 'en-GB'],
  );
  assert.equal(h.found.title?.by, 'front-matter: title');
});

test('the section of front matter, or a word for one among what a clipping is filed under', async () => {
  const filed = async (fields: string) => {
    const h = await head(`---\ntitle: A Letter Nobody Wrote\n${fields}\n---\n\n${BODY}`, {}, 'markdown');
    return [h.section, h.found.section?.by];
  };
  assert.deepEqual(await filed('category: letters\nsection: Harbour Affairs'), ['Harbour Affairs', 'front-matter: section']);
  assert.deepEqual(await filed('categories:\n  - Ana Roe\n  - Politics'), ['Politics', 'front-matter: categories']);
  assert.deepEqual(await filed('category: "[[Clippings]]"'), [null, undefined]);
  assert.deepEqual(await filed('source: https://g.example/sports/a'), ['Sports', 'url']);
});

test('fields of a reader that hands pages on as text', async () => {
  const h = await head(
    `Title: A Letter Nobody Wrote\n\nURL Source: https://g.example/a\n\nPublished Time: 2031-05-04\n\nMarkdown Content:\n${BODY}`,
    {},
    'markdown',
  );
  assert.deepEqual([h.title, h.url, h.published], ['A Letter Nobody Wrote', 'https://g.example/a', '2031-05-04']);
});

test("a mail's sender and date are not the report's", async () => {
  const h = await head(
    `From: Eva Lund <e@x.example>\nTo: desk@x.example\nSubject: FW: A Letter Nobody Wrote\nDate: Thu, 12 Mar 2031 11:52:04 +0000\n\n${BODY}`,
  );
  assert.deepEqual([h.title, h.byline, h.published], ['A Letter Nobody Wrote', [], null]);
});

test('the moment of printing is not the date of the report', async () => {
  const page = (n: number) =>
    `6/13/31, 7:41 AM    A Letter Nobody Wrote - The Gazette\n\n${BODY}\n\nhttps://g.example/a   ${n}/2\n`;
  const h = await head(`${page(1)}\f${page(2)}`);
  assert.deepEqual([h.published, h.url, h.outlet.name], [null, 'https://g.example/a', 'The Gazette']);
});
