import type { Trace } from '../contract/index.ts';
import { CSV_HEAD, writeCsv } from './csv.ts';
import { writeJson, writeJsonLine } from './json.ts';
import type { Screen } from './terminal/screen.ts';
import { writeTerminal } from './terminal/terminal.ts';

/** A way to write traces. An output is `head`, then the traces with `between` between them. */
export interface OutputFormat {
  readonly name: string;
  /** One line for people: what it is for. */
  readonly summary: string;
  /** Whether an output may hold the traces of several reports. */
  readonly many: boolean;
  readonly head: string;
  readonly between: string;
  /** One trace, positions in UTF-16. The same trace and screen give the same text. */
  write(trace: Trace, screen: Screen): string;
}

export const OUTPUT_FORMATS: readonly OutputFormat[] = [
  { name: 'terminal', summary: 'for people', many: true, head: '', between: '\n\n', write: writeTerminal },
  { name: 'json', summary: 'one object, one report', many: false, head: '', between: '', write: writeJson },
  { name: 'jsonl', summary: 'one object a line, many reports', many: true, head: '', between: '', write: writeJsonLine },
  { name: 'csv', summary: 'one row a statement', many: true, head: CSV_HEAD, between: '', write: writeCsv },
];

export function outputFormat(name: string): OutputFormat | undefined {
  return OUTPUT_FORMATS.find((f) => f.name === name);
}
