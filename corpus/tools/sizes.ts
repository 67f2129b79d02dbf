/*
 * npm run corpus:sizes
 *
 * How large the corpus is, part by part and half by half, and what of each layer it holds. The tables of corpus/README.md.
 */
import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Trace } from '../../src/contract/index.ts';
import { type CorpusReport, readCorpusReport } from './corpusReport.ts';
import { corpusTrace } from './corpusTrace.ts';

interface Sized {
  readonly part: string;
  readonly report: CorpusReport;
  /** Null where there is no gold annotation yet. */
  readonly trace: Trace | null;
}

const splits: Record<string, string[]> = JSON.parse(await readFile(new URL('../splits.json', import.meta.url), 'utf8'));
const sized: Sized[] = [];
for (const [part, names] of Object.entries(splits)) {
  for (const name of names) {
    const report = await readCorpusReport(name);
    const gold = await access(join(report.folder, 'gold.yaml')).then(
      () => true,
      () => false,
    );
    sized.push({ part, report, trace: gold ? (await corpusTrace(report, 'gold')).trace : null });
  }
}

const COLUMNS: readonly [string, (s: readonly Sized[]) => number][] = [
  ['reports', (all) => all.length],
  ['annotated', (all) => all.filter((s) => s.trace).length],
  ['words', (all) => all.reduce((n, s) => n + s.report.text.split(/\s+/).length, 0)],
  ['statements', sumOf((t) => t.statements.length)],
  ['nested', sumOf((t) => t.statements.filter((s) => s.within !== null).length)],
  ['two deep and more', sumOf((t) => t.statements.filter((s) => depth(t, s.within) >= 2).length)],
  ['sources', sumOf((t) => t.sources.length)],
  ['unnamed', sumOf((t) => t.sources.filter((s) => !s.named).length)],
  ['times', sumOf((t) => t.statements.filter((s) => s.time).length)],
  ['addressees', sumOf((t) => t.statements.reduce((n, s) => n + s.addressee.length, 0))],
  ['exchanges', sumOf((t) => t.exchanges.length)],
  ['drifts', sumOf((t) => t.relations.filter((r) => r.type === 'drift').length)],
  ['faithful pairs', sumOf((t) => t.relations.filter((r) => r.type === 'same-claim').length)],
  ['disputes', sumOf((t) => t.relations.filter((r) => r.type === 'dispute').length)],
];
const GROUPS: readonly [string, (s: Sized) => boolean][] = [
  ...Object.keys(splits).flatMap((part): [string, (s: Sized) => boolean][] => [
    [`${part}, GUM`, (s) => s.part === part && s.report.facts.half === 'gum'],
    [`${part}, written`, (s) => s.part === part && s.report.facts.half === 'written'],
  ]),
  ['all', () => true],
];

console.log(`| | ${GROUPS.map(([name]) => name).join(' | ')} |`);
console.log(`|---|${GROUPS.map(() => '--:').join('|')}|`);
for (const [name, count] of COLUMNS) console.log(`| ${name} | ${GROUPS.map(([, of]) => count(sized.filter(of))).join(' | ')} |`);

function sumOf(count: (t: Trace) => number): (all: readonly Sized[]) => number {
  return (all) => all.reduce((n, s) => n + (s.trace ? count(s.trace) : 0), 0);
}

function depth(trace: Trace, within: string | null): number {
  let n = 0;
  for (let at = within; at !== null; at = trace.statements.find((s) => s.id === at)?.within ?? null) n++;
  return n;
}
