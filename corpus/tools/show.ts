/*
 * npm run corpus:show -- NAME [--layer a|b|gold]
 *
 * An annotated report in the terminal: each block with its statements bracketed in place, and under it what is said of each.
 */
import { parseArgs } from 'node:util';
import { readCorpusReport } from './corpusReport.ts';
import { corpusTrace, LAYERS, type Layer } from './corpusTrace.ts';
import { shownTrace } from './shownTrace.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { layer: { type: 'string', default: 'gold' } } });
const [name] = positionals;
if (!name || !LAYERS.includes(values.layer as Layer)) {
  console.error(`corpus:show: npm run corpus:show -- NAME [--layer ${LAYERS.join('|')}]`);
  process.exitCode = 2;
} else
  try {
    const report = await readCorpusReport(name);
    const { trace, annotation, faults } = await corpusTrace(report, values.layer as Layer);
    for (const f of faults) console.error(f);
    if (faults.length > 0) process.exitCode = 1;
    else {
      const width = Math.min(process.stdout.columns ?? 100, 120);
      console.log(shownTrace(trace, { width, color: process.stdout.isTTY === true && !process.env.NO_COLOR }));
      for (const q of annotation.questions) console.log(`? ${q}`);
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
