/*
 * npm run corpus:build [-- NAME…]
 *
 * Writes gold.json of each report (or of those named) anew from gold.yaml: the stand-off form, a trace whose positions are
 * code points of text.txt.
 */
import { access, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportTrace } from '../../src/report/position.ts';
import { corpusNames, readCorpusReport } from './corpusReport.ts';
import { corpusTrace } from './corpusTrace.ts';
import { traceText } from './traceText.ts';

const names = process.argv.length > 2 ? process.argv.slice(2) : await corpusNames();
for (const name of names) {
  const report = await readCorpusReport(name);
  const there = await access(join(report.folder, 'gold.yaml')).then(
    () => true,
    () => false,
  );
  if (!there) {
    console.log(`${name} has no gold.yaml yet`);
    continue;
  }
  const { trace, faults } = await corpusTrace(report, 'gold');
  for (const f of faults) console.error(`${name}: ${f}`);
  if (faults.length > 0) process.exitCode = 1;
  else await writeFile(join(report.folder, 'gold.json'), traceText(exportTrace(trace)));
}
