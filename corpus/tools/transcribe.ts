/*
 * node corpus/tools/transcribe.ts corpus/reports/NAME [--force] [--check]
 *
 * Drafts text.txt and report.yaml of a report from its page, with the program's own capture. Whoever wrote the page reads
 * the draft against it and puts it right: what then stands there is the truth that capture is measured by.
 * With --check nothing is written: it says whether the two files fit together and stand in the page.
 */
import { access, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { capture } from '../../src/capture/index.ts';
import type { Block, Report } from '../../src/contract/index.ts';
import { readCorpusReport } from './corpusReport.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { force: { type: 'boolean', default: false }, check: { type: 'boolean', default: false } },
});
for (const folder of positionals) {
  const at = resolve(folder);
  if (values.check) await check(basename(at));
  else await draft(at);
}
if (positionals.length === 0) {
  console.error('transcribe: needs the folder of a report: node corpus/tools/transcribe.ts corpus/reports/NAME');
  process.exitCode = 2;
}

async function captured(folder: string): Promise<{ page: string; report: Report }> {
  const page = (await readdir(folder)).find((n) => /^page\.[a-z]+$/.test(n));
  if (!page) throw new Error(`${folder} holds no page.html, page.txt, page.md or page.eml`);
  return { page, report: await capture(await readFile(join(folder, page)), { file: page }) };
}

async function draft(folder: string): Promise<void> {
  const { page, report } = await captured(folder);
  const { url, title, byline, outlet, published, modified, language } = report.head;
  const name = basename(folder);
  const facts = {
    name,
    habit: 'to be told',
    half: 'written',
    event: name,
    licence: 'CC BY 4.0',
    credit: 'Written for the Hearsay corpus',
    page,
    head: { url, title, byline, outlet, published, modified, language },
    blocks: report.blocks.map(blockFacts),
  };
  const text = report.blocks.map((b) => report.text.slice(b.start, b.end)).join('\n\n');
  await write(join(folder, 'text.txt'), `${text}\n`);
  await write(join(folder, 'report.yaml'), stringify(facts, { lineWidth: 0 }));
}

function blockFacts(b: Block): unknown {
  if (b.type === 'post') return { type: 'post', post: b.post };
  return b.level ? { type: b.type, level: b.level } : b.type;
}

async function write(file: string, text: string): Promise<void> {
  const there = await access(file).then(
    () => true,
    () => false,
  );
  if (there && !values.force) console.log(`${file} is there already; --force writes over it`);
  else {
    await writeFile(file, text);
    console.log(`${file} drafted: read it against the page`);
  }
}

/** Says what does not fit; each block's text must stand in what the page holds, tags and entities aside. */
async function check(name: string): Promise<void> {
  try {
    const gold = await readCorpusReport(name);
    const { report } = await captured(gold.folder);
    const letters = (s: string) => s.replace(/[^\p{L}\p{N}]+/gu, '');
    const page = letters([report.text, ...report.removed.map((r) => r.text)].join(' '));
    const missing = gold.blocks.filter((b) => !page.includes(letters(gold.text.slice(b.start, b.end))));
    for (const b of missing)
      console.log(`${name}: ${b.id} does not stand in the page as it is: ${gold.text.slice(b.start, b.start + 60)}…`);
    const words = gold.text.split(/\s+/).length;
    console.log(
      `${name}: ${gold.blocks.length} blocks, ${words} words${missing.length ? `, ${missing.length} not found` : ', fits'}`,
    );
    if (missing.length) process.exitCode = 1;
  } catch (error) {
    console.log(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
