import type { Trace } from '../../src/contract/index.ts';

/** A trace as it stands in a file: one line for each item of a list, so that a change shows as a change of its lines. */
export function traceText(trace: Trace): string {
  const fields = Object.entries(trace).map(([key, value]) => {
    const items = Array.isArray(value) ? value.map((v) => `\n${JSON.stringify(v)}`) : null;
    return `${JSON.stringify(key)}: ${items ? `[${items.join(',')}\n]` : JSON.stringify(value)}`;
  });
  return `{\n${fields.join(',\n')}\n}\n`;
}
