import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countWords } from './texts.ts';

export interface ColdStart {
  readonly words: number;
  readonly seconds: number;
  /** The most that any process or thread of the program held (resident set). */
  readonly megabytes: number;
}

const program = fileURLToPath(new URL('../../bin/hearsay.js', import.meta.url));
const reporter = new URL('./reportMemory.ts', import.meta.url).href;
const reportWords = 1000;

/** Runs the program once on a report of about a thousand words. Gives a line that says why where it fails. */
export async function coldStart(texts: readonly string[], model: string): Promise<ColdStart | string> {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-speed-'));
  try {
    const report = join(folder, 'report.txt');
    const memory = join(folder, 'memory.txt');
    const text = reportOf(texts);
    await writeFile(report, text);
    await writeFile(memory, '');
    const start = performance.now();
    const child = spawn(process.execPath, [program, 'trace', '--as', 'plain', '--model', model, '--format', 'json', report], {
      env: { ...process.env, NODE_OPTIONS: `--import=${reporter}`, HEARSAY_BENCH_MEMORY: memory },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let complaints = '';
    child.stderr.on('data', (chunk) => {
      complaints += chunk;
    });
    const [code] = await once(child, 'close');
    const seconds = (performance.now() - start) / 1000;
    if (code !== 0) return `the program failed: ${complaints.trim().split('\n').at(-1) ?? `exit code ${code}`}`;
    const kilobytes = (await readFile(memory, 'utf8')).trim().split('\n').map(Number);
    return { words: countWords(text), seconds, megabytes: Math.round(Math.max(...kilobytes) / 1000) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Lines of the texts, as many as make about a thousand words; the texts again from the first where they are fewer. */
function reportOf(texts: readonly string[]): string {
  const lines = texts.flatMap((t) => t.split('\n').filter((line) => line.trim() !== ''));
  const out: string[] = [];
  for (let words = 0, i = 0; words < reportWords; i++) {
    const line = lines[i % lines.length] ?? '';
    out.push(line);
    words += countWords(line);
  }
  return out.join('\n\n');
}
