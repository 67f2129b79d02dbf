import { readFileSync, writeFileSync } from 'node:fs';
import { traceText } from '../../corpus/tools/traceText.ts';
import { exportTrace } from '../../src/report/position.ts';
import { buildTrace } from './buildTrace.ts';
import type { Gold } from './gold.ts';

/*
 * Writes the trace of a gold record anew, after the record or its page was changed:
 * `node test/gold/write.ts examples/records/NAME.gold.json` writes `NAME.trace.json` beside it.
 */
const [path] = process.argv.slice(2);
if (!path?.endsWith('.gold.json')) throw new Error('say which gold record: examples/records/NAME.gold.json');
const gold = JSON.parse(readFileSync(path, 'utf8')) as Gold;
const bytes = readFileSync(new URL(`../${gold.page}`, new URL(path, `file://${process.cwd()}/`)));
writeFileSync(path.replace('.gold.', '.trace.'), traceText(exportTrace(buildTrace(gold, bytes))));
