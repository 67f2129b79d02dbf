import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { parsePage } from '../src/capture/html/page.ts';
import { passagesOf } from '../src/capture/html/passages.ts';
import { capture } from '../src/capture/index.ts';
import type { Report } from '../src/contract/index.ts';
import { fourGrams, type Overlap, overlap, precision, recall } from './pages/fourGrams.ts';
import { wholeParagraphs } from './pages/wholeParagraphs.ts';

/*
 * How much of the transcribed body of saved pages is found, and how much else, beside Readability on linkedom in the same
 * run. FOLDER holds ID.html.gz and truth.json: { ID: { url, articleBody } }. Of the pages in the order of their ids, five
 * of every eight were looked at while the rules were written ("tune"), three were not ("check").
 */

interface Truth {
  readonly url: string;
  readonly articleBody: string;
}

interface Outcome {
  readonly overlap: Overlap;
  readonly whole: number;
  readonly paragraphs: number;
  readonly milliseconds: number;
}

/** What of a report counts as its body: a transcriber leaves out the head, and what belongs to pictures. */
const NOT_BODY: ReadonlySet<string> = new Set(['title', 'subtitle', 'caption', 'credit']);

const folder = process.argv[2];
const truthFile = folder ? join(folder, 'truth.json') : '';
if (!folder || !existsSync(truthFile)) {
  console.log(`bench:pages needs a folder of saved pages with their truth.json${folder ? `; there is none in ${folder}` : ''}`);
  process.exit(folder ? 1 : 2);
}
const truth = JSON.parse(readFileSync(truthFile, 'utf8')) as Record<string, Truth>;
const ids = Object.keys(truth).sort();
const isTuning = (id: string) => ids.indexOf(id) % 8 < 5;

async function byHearsay(bytes: Uint8Array, id: string, url: string): Promise<string> {
  const report = await capture(bytes, { file: `${id}.html`, url });
  return bodyOf(report);
}

function bodyOf(report: Report): string {
  return report.blocks
    .filter((b) => !NOT_BODY.has(b.type))
    .map((b) => report.text.slice(b.start, b.end))
    .join('\n\n');
}

/** Readability's HTML as text. Its own `textContent` glues blocks together and would count words that it never made. */
function textOf(html: string): string {
  const passages = passagesOf(parsePage(html, 1_000_000), { withHidden: true, resolve: () => null });
  return passages.map((p) => p.text.text).join('\n\n');
}

async function byReadability(bytes: Uint8Array): Promise<string> {
  const { document } = parseHTML(new TextDecoder().decode(bytes));
  return new Readability(document as unknown as Document).parse()?.content ?? '';
}

async function timed(read: () => Promise<string>): Promise<{ text: string; milliseconds: number }> {
  const start = performance.now();
  let text = '';
  try {
    text = await read();
  } catch (error) {
    console.log(`  ${(error as Error).message}`);
  }
  return { text, milliseconds: performance.now() - start };
}

async function outcomes(
  read: (bytes: Uint8Array, id: string, url: string) => Promise<string>,
  toText: (output: string) => string,
): Promise<Map<string, Outcome>> {
  const found = new Map<string, Outcome>();
  for (const id of ids) {
    const { url, articleBody } = truth[id] as Truth;
    const bytes = gunzipSync(readFileSync(join(folder as string, `${id}.html.gz`)));
    const { text: output, milliseconds } = await timed(() => read(bytes, id, url));
    const text = toText(output);
    const { whole, paragraphs } = wholeParagraphs(articleBody, text);
    found.set(id, { overlap: overlap(fourGrams(articleBody), fourGrams(text)), whole, paragraphs, milliseconds });
  }
  return found;
}

const mean = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0) / Math.max(1, numbers.length);

function row(name: string, group: string, found: ReadonlyMap<string, Outcome>, chosen: readonly string[]): void {
  const list = chosen.flatMap((id) => found.get(id) ?? []);
  const p = mean(list.map((o) => precision(o.overlap)));
  const r = mean(list.map((o) => recall(o.overlap)));
  const whole =
    list.reduce((n, o) => n + o.whole, 0) /
    Math.max(
      1,
      list.reduce((n, o) => n + o.paragraphs, 0),
    );
  const ms = mean(list.map((o) => o.milliseconds));
  const cells = [
    group.padEnd(9),
    name.padEnd(12),
    p.toFixed(4),
    r.toFixed(4),
    ((2 * p * r) / (p + r)).toFixed(4),
    whole.toFixed(4),
    ms.toFixed(1).padStart(7),
  ];
  console.log(cells.join('  '));
}

const same = (text: string) => text;
/** How often each page is read by both in turn; the quickest counts, since other work on the machine only adds. */
const PASSES = 4;
const found = { hearsay: await outcomes(byHearsay, same), readability: await outcomes(byReadability, textOf) };
for (let pass = 1; pass < PASSES; pass++) {
  keepQuickest(found.hearsay, await outcomes(byHearsay, same));
  keepQuickest(found.readability, await outcomes(byReadability, same));
}

function keepQuickest(kept: Map<string, Outcome>, again: ReadonlyMap<string, Outcome>): void {
  for (const [id, { milliseconds }] of again) {
    const before = kept.get(id);
    if (before && milliseconds < before.milliseconds) kept.set(id, { ...before, milliseconds });
  }
}

const groups: readonly [string, readonly string[]][] = [
  ['tune', ids.filter(isTuning)],
  ['check', ids.filter((id) => !isTuning(id))],
  ['all', ids],
];
console.log(['pages    ', 'by          ', 'P     ', 'R     ', 'F1    ', 'whole ', ' ms/page'].join('  '));
for (const [group, chosen] of groups) {
  for (const name of ['hearsay', 'readability'] as const) row(name, `${group} ${chosen.length}`, found[name], chosen);
}
const time = (name: keyof typeof found) => mean([...found[name].values()].map((o) => o.milliseconds));
console.log(`time against Readability alone: ${(time('hearsay') / time('readability')).toFixed(2)}`);
const f1 = ({ overlap: o }: Outcome) => (2 * precision(o) * recall(o)) / Math.max(1e-9, precision(o) + recall(o));
const poor = [...found.hearsay].filter(([, o]) => f1(o) < 0.5).map(([id]) => id);
console.log(`pages below 0.5: ${poor.length === 0 ? 'none' : poor.join(', ')}`);
if (process.argv.includes('--each')) {
  for (const id of ids.filter(isTuning)) {
    const [ours, theirs] = [found.hearsay.get(id), found.readability.get(id)];
    if (ours && theirs)
      console.log(
        id,
        [ours, theirs]
          .map((o) => `P ${precision(o.overlap).toFixed(3)} R ${recall(o.overlap).toFixed(3)} whole ${o.whole}/${o.paragraphs}`)
          .join('   '),
        truth[id]?.url,
      );
  }
}
