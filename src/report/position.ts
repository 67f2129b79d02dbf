import type { Report, Trace } from '../contract/index.ts';

/*
 * The rule of positions. Inside the program a position counts UTF-16 units, as the language has them. In exported records
 * it counts Unicode code points (W3C Web Annotation Data Model 4.2.5), so that every language can use them. A lone
 * surrogate counts as one code point. This file is the only place that converts.
 */

type Convert = (position: number) => number;

/** Converts positions in `text` from UTF-16 units to code points. A position inside a pair goes to the pair's start. */
export function toCodePoints(text: string): Convert {
  if (!hasPairs(text)) return (p) => p;
  const table = new Uint32Array(text.length + 1);
  let points = 0;
  for (let i = 0; i < text.length; i++) {
    table[i] = points;
    if (isPairAt(text, i)) table[++i] = points;
    points++;
  }
  table[text.length] = points;
  return (p) => lookUp(table, p, points);
}

/** Converts positions in `text` from code points to UTF-16 units. */
export function toUtf16(text: string): Convert {
  if (!hasPairs(text)) return (p) => p;
  const table: number[] = [];
  for (let i = 0; i < text.length; i++) {
    table.push(i);
    if (isPairAt(text, i)) i++;
  }
  table.push(text.length);
  return (p) => lookUp(table, p, text.length);
}

/** The trace with every position in code points: what is written, served and kept. */
export function exportTrace(trace: Trace): Trace {
  return convertRecord(trace, toCodePoints) as Trace;
}

/** The trace with every position in UTF-16 units: what the program works on. */
export function importTrace(trace: Trace): Trace {
  return convertRecord(trace, toUtf16) as Trace;
}

/** The report with every position in code points. */
export function exportReport(report: Report): Report {
  return convertRecord(report, toCodePoints) as Report;
}

function convertRecord(record: Trace | Report, converterFor: (text: string) => Convert): object {
  const convert = converterFor(record.text);
  const entries = Object.entries(record).map(([key, value]) => {
    // A removal's runs count in the removal's own text, not in the report's.
    if (key === 'removed') return [key, record.removed.map((r) => convertSpans(r, converterFor(r.text)))];
    // What the trace was made with holds the caller's options, whatever their names.
    if (key === 'made') return [key, value];
    return [key, convertSpans(value, convert)];
  });
  return Object.fromEntries(entries);
}

/** Every object with a numeric `start` and `end` is a place in the text: the contract has no other use of these names. */
function convertSpans(value: unknown, convert: Convert): unknown {
  if (Array.isArray(value)) return value.map((v) => convertSpans(v, convert));
  if (value === null || typeof value !== 'object') return value;
  const out: Record<string, unknown> = {};
  for (const [key, v] of Object.entries(value)) {
    out[key] = (key === 'start' || key === 'end') && typeof v === 'number' ? convert(v) : convertSpans(v, convert);
  }
  return out;
}

/**
 * A position past the end stays as far past it, and what is no position stays as it is: converting never fails, so that
 * the validator can say what is wrong with a record that comes from elsewhere.
 */
function lookUp(table: ArrayLike<number>, position: number, end: number): number {
  const last = table.length - 1;
  return table[position] ?? (position > last ? end + position - last : position);
}

function hasPairs(text: string): boolean {
  return /[\ud800-\udbff][\udc00-\udfff]/.test(text);
}

function isPairAt(text: string, i: number): boolean {
  const high = text.charCodeAt(i);
  if (high < 0xd800 || high > 0xdbff) return false;
  const low = text.charCodeAt(i + 1);
  return low >= 0xdc00 && low <= 0xdfff;
}
