import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Report } from '../../contract/index.ts';
import { capturePdf } from './capturePdf.ts';

/*
 * PDFs of other programs' making, each with what a careful person would read in it. All text is invented.
 * browser-print, browser-columns-untagged, browser-ragged: printed by Chromium; word-export: a Word document exported by
 * LibreOffice; latex-columns: set by pdfTeX.
 */
const FOLDER = new URL('./fixtures/', import.meta.url);

function shown({ head, text, blocks, removed, diagnostics }: Report) {
  return {
    head: {
      title: head.title,
      byline: head.byline,
      outlet: head.outlet.name,
      published: head.published,
      captured: head.captured,
      language: head.language,
    },
    blocks: blocks.map((b) => [b.level ? `${b.type} ${b.level}` : b.type, text.slice(b.start, b.end)]),
    removed: removed.map((r) => [r.reason, r.text]),
    diagnostics,
  };
}

describe('PDFs of several makers', () => {
  const names = readdirSync(FOLDER).filter((n) => existsSync(new URL(`${n}/input.pdf`, FOLDER)));
  assert.ok(names.length >= 5);
  for (const name of names) {
    test(name, async () => {
      const report = await capturePdf(readFileSync(new URL(`${name}/input.pdf`, FOLDER)), { file: 'input.pdf' });
      const expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, FOLDER), 'utf8')) as unknown;
      assert.deepEqual(shown(report), expected);
      Report.parse(report);
    });
  }
});

describe('encrypted files', () => {
  const bytes = (name: string) => readFileSync(new URL(`encrypted/${name}.pdf`, FOLDER));
  const said = 'The letter of the board is confidential, said the chairman, and so it will remain.';

  for (const name of ['aes-256', 'rc4-40']) {
    test(`${name} wants its password`, async () => {
      await assert.rejects(capturePdf(bytes(name), { file: 'a.pdf' }), {
        code: 'encrypted',
        message: 'a.pdf: the PDF is encrypted; give its password with --password',
      });
      await assert.rejects(capturePdf(bytes(name), { file: 'a.pdf', password: 'fjord' }), {
        code: 'encrypted',
        message: 'a.pdf: the PDF is encrypted and the password does not open it; give another with --password',
      });
      assert.equal((await capturePdf(bytes(name), { file: 'a.pdf', password: 'harbour' })).text, said);
    });
  }

  test('a file that only forbids things is read', async () => {
    assert.equal((await capturePdf(bytes('owner-only'), { file: 'a.pdf' })).text, said);
  });
});
