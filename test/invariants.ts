/*
 * The rules that always hold, over every file of some folders (the examples, where none is named): each capture's characters
 * stand where their origins say, each trace passes the validator, the same input gives the same bytes, and what is exported
 * can be read back. `npm run invariants [-- FOLDER|FILE…]`; exits with 1 where one is broken.
 */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import {
  CaptureError,
  capture,
  exportTrace,
  importTrace,
  loadModel,
  type Report,
  trace,
  validateRecord,
  validateTrace,
} from '../src/index.ts';
import { modelFolder, openRuntime, readModelFiles } from '../src/runtime/index.ts';
import { misplacedRuns } from './support/origins.ts';

const READ = /\.(?:html?|md|markdown|txt)(?:\.gz)?$/i;

async function filesOf(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { withFileTypes: true, recursive: true });
  const files = entries.filter((e) => e.isFile() && READ.test(e.name)).map((e) => join(e.parentPath, e.name));
  return files.filter((f) => !/[\\/]records[\\/]/.test(f)).sort();
}

async function brokenIn(file: string): Promise<string[]> {
  const raw = await readFile(file);
  const bytes = file.endsWith('.gz') ? gunzipSync(raw) : raw;
  const read = (): Promise<Report> => capture(bytes, { file: file.replace(/\.gz$/, '') });
  const report = await read();
  const first = await trace(report, model);
  const broken = [...validateTrace(first).map((f) => `${f.path}: ${f.message}`), ...misplacedRuns(report, bytes)];
  const exported = exportTrace(first);
  broken.push(...validateRecord('trace', exported).map((f) => `exported ${f.path}: ${f.message}`));
  const written = JSON.stringify(exported);
  if (JSON.stringify(exportTrace(await trace(await read(), model))) !== written) broken.push('a second trace has other bytes');
  if (JSON.stringify(importTrace(JSON.parse(written))) !== JSON.stringify(first))
    broken.push('what is exported is not read back as it was');
  return broken;
}

const { runtime } = await openRuntime();
const model = await loadModel(await readModelFiles(modelFolder('default')), runtime);
const named = process.argv.slice(2);
const files = (await Promise.all((named.length > 0 ? named : ['examples']).map(filesOf))).flat();
let failed = 0;
let refused = 0;
for (const file of files) {
  try {
    const broken = await brokenIn(file);
    if (broken.length > 0) failed++;
    for (const b of broken.slice(0, 10)) console.log(`${file}: ${b}`);
  } catch (error) {
    if (!(error instanceof CaptureError)) throw error;
    refused++;
    console.log(`${file}: not captured: ${error.message}`);
  }
}
console.log(
  `invariants: ${files.length - failed - refused} of ${files.length} files hold, ${refused} not captured, ${failed} broken`,
);
process.exitCode = failed > 0 || files.length === 0 ? 1 : 0;
