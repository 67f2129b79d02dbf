/*
 * npm run bench:archives -- [--megabytes N] [--kind KIND]
 *
 * How fast archives of the web are read, and in how much memory. A crawl is made up as it is read: pages of the size that
 * news pages have, and for each of them pictures, styles and answers that are no pages; nothing of it is kept. Each kind runs
 * in a process of its own, so that memory is its own: `begin` and `end` are the memory after the first and the last tenth,
 * which must not differ by more than noise, whatever the size. `peak` is the most at any time.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ByteReader } from '../src/capture/archive/warc/byteReader.ts';
import { gunzipped } from '../src/capture/archive/warc/gunzipped.ts';
import { readRecords } from '../src/capture/archive/warc/records.ts';
import { captureAll } from '../src/capture/captureAll.ts';
import { madeCrawl } from './archives/madeCrawl.ts';

const { values } = parseArgs({ options: { megabytes: { type: 'string', default: '200' }, kind: { type: 'string' } } });
const MB = 1024 * 1024;
const size = Number(values.megabytes) * MB;

const KINDS = {
  'warc.gz, records only': async (crawl: AsyncIterable<Uint8Array>) => {
    const reader = new ByteReader(gunzipped(crawl, { members: 0, cut: false }));
    let responses = 0;
    for await (const record of readRecords(reader, { damaged: 0, truncated: false })) if (record.type === 'response') responses++;
    return responses;
  },
  'warc.gz': captured,
  warc: captured,
} satisfies Record<string, (crawl: AsyncIterable<Uint8Array>) => Promise<number>>;

async function captured(stream: AsyncIterable<Uint8Array>): Promise<number> {
  let reports = 0;
  for await (const c of captureAll({ stream }, { file: 'crawl.warc' })) if (c.kind === 'report') reports++;
  return reports;
}

if (values.kind !== undefined) await measure(values.kind);
else table();

function table(): void {
  console.log(`${values.megabytes} MB as they stand in the file; memory in MB`);
  console.log('kind                     seconds   MB/s   found   begin   end   peak');
  for (const kind of Object.keys(KINDS)) {
    const args = ['--expose-gc', fileURLToPath(import.meta.url), '--kind', kind, '--megabytes', values.megabytes];
    const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    process.stdout.write(stdout);
  }
}

async function measure(kind: string): Promise<void> {
  const run = Object.entries(KINDS).find(([name]) => name === kind)?.[1];
  if (!run) throw new Error(`there is no kind ${kind}: ${Object.keys(KINDS).join(', ')}`);
  const held: number[] = [];
  let peak = 0;
  let making = 0;
  const sample = () => {
    const { rss } = process.memoryUsage();
    peak = Math.max(peak, rss);
  };
  async function* watched() {
    let given = 0;
    const crawl = madeCrawl(size, kind.startsWith('warc.gz'));
    for (;;) {
      const begun = performance.now();
      const next = crawl.next();
      making += performance.now() - begun;
      if (next.done) return;
      const chunk = next.value;
      given += chunk.length;
      sample();
      if (given > ((held.length + 1) * size) / 10) {
        globalThis.gc?.();
        held.push(process.memoryUsage().rss);
      }
      yield chunk;
    }
  }
  const begun = performance.now();
  const found = await run(watched());
  // What it takes to make the crawl up is not the reader's.
  const seconds = (performance.now() - begun - making) / 1000;
  const cell = (value: number, width: number, digits = 0) => value.toFixed(digits).padStart(width);
  const memory = [held[0] ?? 0, held.at(-1) ?? 0, peak].map((bytes) => bytes / MB);
  console.log(
    kind.padEnd(24),
    cell(seconds, 7, 1),
    cell(size / MB / seconds, 6),
    cell(found, 7),
    cell(memory[0] ?? 0, 7),
    cell(memory[1] ?? 0, 5),
    cell(memory[2] ?? 0, 6),
  );
}
