import { readFileSync } from 'node:fs';
import type { Claim, Event, Explanation, Trace } from '../../src/contract/index.ts';
import { importTrace } from '../../src/report/position.ts';

const FOLDER = new URL('../../examples/', import.meta.url);

export function exampleBytes(name: string): Uint8Array {
  return readFileSync(new URL(name, FOLDER));
}

export function exampleText(name: string): string {
  return readFileSync(new URL(name, FOLDER), 'utf8');
}

function record(kind: string): unknown {
  return JSON.parse(exampleText(`records/harbour-talks.${kind}.json`));
}

/** The four records made by hand, as they stand in the files. */
export const written = {
  trace: () => record('trace') as Trace,
  claim: () => record('claim') as Claim,
  edit: () => record('edit') as Event,
  explanation: () => record('explanation') as Explanation,
};

/** The trace made by hand, positions in UTF-16 units. */
export function handTrace(): Trace {
  return importTrace(written.trace());
}
