import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { capturePdf } from '../src/capture/pdf/index.ts';
import { readPdf } from '../src/capture/pdf/readPdf.ts';
import { choosePages, findChromium, KINDS, type Kind, type MadePdf, makePdf, PAPERS } from './makePdfs.ts';

/*
 * npm run bench:pdf -- FOLDER: how many paragraphs of printed reports come back exactly. FOLDER holds truth.json, the
 * transcriptions of saved pages; Chromium prints the twelve longest in four ways, with what reports have among their
 * paragraphs. Rules were tuned on every second of them and are checked on the others. With --misses the paragraphs that
 * did not come back are printed.
 */

const CACHE = '.bench/pdf';

interface Score {
  paragraphs: number;
  exact: number;
  crossing: number;
  crossingExact: number;
  runningLeft: number;
  pages: number;
  milliseconds: number;
  /** Of the processor, in all threads: what a busy machine changes less. */
  cpu: number;
}

const zero = (): Score => ({
  paragraphs: 0,
  exact: 0,
  crossing: 0,
  crossingExact: 0,
  runningLeft: 0,
  pages: 0,
  milliseconds: 0,
  cpu: 0,
});

const squash = (text: string): string => text.replace(/[\s\u00ad\u2010-]+/g, '');
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

async function score(made: MadePdf, showMisses: boolean): Promise<Score> {
  const began = performance.now();
  const cpuBegan = process.cpuUsage();
  const report = await capturePdf(made.pdf, { file: `${made.id}.${made.kind}.${made.paper}.pdf` });
  const milliseconds = performance.now() - began;
  const { user, system } = process.cpuUsage(cpuBegan);
  const blocks = report.blocks.map((b) => plain(report.text.slice(b.start, b.end)));
  const have = new Set(blocks);
  const pages = await pageTexts(made.pdf);
  const out = { ...zero(), pages: pages.length, milliseconds, cpu: (user + system) / 1000 };
  for (const paragraph of made.paragraphs) {
    const exact = have.has(plain(paragraph));
    const crossing = isCrossing(paragraph, pages);
    out.paragraphs++;
    if (exact) out.exact++;
    if (crossing) out.crossing++;
    if (crossing && exact) out.crossingExact++;
    if (!exact && showMisses)
      console.log(
        `${made.id} ${made.kind} ${made.paper}${crossing ? ' crossing' : ''}\n  - ${paragraph}\n  + ${nearest(paragraph, blocks)}`,
      );
  }
  const running = [...made.running.map(plain)];
  // The title stands once as the title, and its line on every page has to go.
  for (const line of running) {
    const left = blocks.filter((b) => b.startsWith(line)).length - (line === plain(made.title) ? 1 : 0);
    if (left > 0 && showMisses) console.log(`${made.id} ${made.kind} running line left ${left} times: ${line}`);
    out.runningLeft += Math.max(0, left);
  }
  out.runningLeft += blocks.filter((b) => /^\d+\/\d+$/.test(b)).length;
  return out;
}

/** The text of each page as the file has it, without spaces and hyphens, read without any rule of ours. */
async function pageTexts(pdf: Uint8Array): Promise<string[]> {
  const file = await readPdf(new Uint8Array(pdf), { pages: 1000, items: 1_000_000 });
  return file.pages.map((p) => squash(p.items.map((i) => i.text).join('')));
}

/** Its beginning stands on one page and its end on another. */
function isCrossing(paragraph: string, pages: readonly string[]): boolean {
  const text = squash(paragraph);
  if (pages.some((p) => p.includes(text))) return false;
  return pages.some((p, i) => p.includes(text.slice(0, 12)) && (pages[i + 1] ?? '').includes(text.slice(-12)));
}

function nearest(paragraph: string, blocks: readonly string[]): string {
  const start = squash(paragraph).slice(0, 15);
  const end = squash(paragraph).slice(-15);
  return blocks.filter((b) => squash(b).includes(start) || squash(b).includes(end)).join('\n  + ');
}

function add(a: Score, b: Score): void {
  for (const key of Object.keys(a) as (keyof Score)[]) a[key] += b[key];
}

const share = (part: number, whole: number): string => (whole === 0 ? '    –' : (part / whole).toFixed(3));

function print(name: string, s: Score): void {
  const figures = [
    `${share(s.exact, s.paragraphs)} (${s.exact}/${s.paragraphs})`.padEnd(18),
    `${share(s.crossingExact, s.crossing)} (${s.crossingExact}/${s.crossing})`.padEnd(16),
    String(s.runningLeft).padStart(12),
    (s.milliseconds / Math.max(1, s.pages)).toFixed(1).padStart(10),
    (s.cpu / Math.max(1, s.pages)).toFixed(1).padStart(12),
  ];
  console.log(`${name.padEnd(20)}${figures.join('')}`);
}

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const folder = args.find((a) => !a.startsWith('--'));
  if (!folder || !existsSync(join(folder, 'truth.json'))) {
    console.log('bench:pdf needs a folder with truth.json: npm run bench:pdf -- FOLDER. Nothing was measured.');
    return;
  }
  const chromium = findChromium();
  if (!chromium) {
    console.log('bench:pdf needs Chromium to print the pages, and there is none on this machine. Nothing was measured.');
    return;
  }
  const showMisses = args.includes('--misses');
  const only = args.includes('--tune');
  const made = choosePages(folder)
    .filter((c) => c.tune || !only)
    .map((c) => ({
      ...c,
      prints: KINDS.flatMap((k) => PAPERS.map((paper) => makePdf(folder, c.id, k, paper, CACHE, chromium))),
    }));
  // The first file starts the reading thread; people read more than one.
  const warm = made[0]?.prints[0];
  if (warm) await capturePdf(warm.pdf, { file: 'warm' });
  console.log(`${'kind'.padEnd(20)}${'paragraphs exact'.padEnd(18)}${'over pages'.padEnd(16)}running left   ms/page cpu ms/page`);
  for (const group of ['tuned on', 'checked on']) {
    const total = new Map<Kind | 'all', Score>([...KINDS, 'all' as const].map((k) => [k, zero()]));
    const chosen = made.filter((m) => m.tune === (group === 'tuned on'));
    if (chosen.length === 0) continue;
    for (const { prints } of chosen) {
      for (const p of prints) {
        const s = await score(p, showMisses);
        add(total.get(p.kind) ?? zero(), s);
        add(total.get('all') ?? zero(), s);
      }
    }
    console.log(`${group} ${chosen.length} reports`);
    for (const [kind, s] of total) print(`  ${kind}`, s);
  }
}

await main();
