import type { z } from 'zod';
import { gradeOf, isAlleged } from './grade.ts';
import { definitionOf, type RecordName } from './jsonSchema.ts';
import type { Found, Run } from './report.ts';
import type { Span } from './span.ts';
import type { Statement } from './statement.ts';
import type { Trace } from './trace.ts';
import { OUTSIDE_BODY, profileWords } from './words.ts';

/** A fault of a record: where it is (a JSON path) and what is wrong. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}

/** Checks that a value has the shape of one record. Empty when it has. */
export function validateRecord(name: RecordName, value: unknown): Fault[] {
  const result = definitionOf(name).safeParse(value);
  return result.success ? [] : result.error.issues.map(faultOf);
}

/**
 * Checks a trace as the program holds it, positions in UTF-16 units: its shape, and the rules that always hold.
 * (A trace read from a file is checked after `importTrace`.)
 */
export function validateTrace(value: unknown): Fault[] {
  const shape = validateRecord('trace', value);
  if (shape.length > 0) return shape;
  const trace = value as Trace;
  return [
    ...spans(trace),
    ...ids(trace),
    ...references(trace),
    ...evidence(trace.report.found),
    ...blocks(trace),
    ...statements(trace),
    ...profile(trace),
  ];
}

function faultOf(issue: z.core.$ZodIssue): Fault {
  return { path: issue.path.join('.'), message: issue.message };
}

/** Every span lies inside the text and is not turned round. */
function spans(trace: Trace): Fault[] {
  const faults: Fault[] = [];
  const walk = (value: unknown, path: string, length: number): void => {
    if (Array.isArray(value)) {
      value.forEach((v, i) => {
        walk(v, `${path}.${i}`, length);
      });
      return;
    }
    if (value === null || typeof value !== 'object') return;
    const { start, end } = value as { start?: unknown; end?: unknown };
    if (typeof start === 'number' && typeof end === 'number' && (start > end || end > length)) {
      faults.push({ path, message: `the span ${start}–${end} does not lie inside the text of ${length}` });
    }
    for (const [k, v] of Object.entries(value)) walk(v, path ? `${path}.${k}` : k, length);
  };
  const { removed, made: _made, ...rest } = trace;
  walk(rest, '', trace.text.length);
  removed.forEach((r, i) => {
    walk(r, `removed.${i}`, r.text.length);
  });
  return faults;
}

function ids(trace: Trace): Fault[] {
  const faults: Fault[] = [];
  for (const key of ['blocks', 'sources', 'statements', 'exchanges'] as const) {
    const seen = new Set<string>();
    for (const [i, { id }] of trace[key].entries()) {
      if (seen.has(id)) faults.push({ path: `${key}.${i}.id`, message: `the id ${id} is used twice` });
      seen.add(id);
    }
  }
  return faults;
}

function references(trace: Trace): Fault[] {
  const faults: Fault[] = [];
  const sources = new Set(trace.sources.map((s) => s.id));
  const statementIds = new Set(trace.statements.map((s) => s.id));
  const need = (set: Set<string>, id: string | null, path: string) => {
    if (id !== null && !set.has(id)) faults.push({ path, message: `there is no ${id}` });
  };
  trace.sources.forEach((s, i) => {
    need(sources, s.speaksFor, `sources.${i}.speaksFor`);
    need(sources, s.ofPerson, `sources.${i}.ofPerson`);
    s.members.forEach((m) => {
      need(sources, m, `sources.${i}.members`);
    });
    const has = s.unnamed !== undefined;
    // A document is no withheld person: its "unnamed" may be left out.
    if (s.named ? has : !has && s.kind !== 'document') {
      faults.push({ path: `sources.${i}`, message: 'an unnamed source needs "unnamed", a named one has none' });
    }
  });
  trace.statements.forEach((s, i) => {
    need(sources, s.speaker, `statements.${i}.speaker`);
    need(statementIds, s.within, `statements.${i}.within`);
    s.addressee.forEach((a) => {
      need(sources, a.source, `statements.${i}.addressee`);
    });
    s.chain.forEach((step, k) => {
      need(sources, step.source, `statements.${i}.chain.${k}.source`);
      need(statementIds, step.statement, `statements.${i}.chain.${k}.statement`);
    });
  });
  trace.relations.forEach((r, i) => {
    for (const end of [r.a, r.b]) if (typeof end === 'string') need(statementIds, end, `relations.${i}`);
    if (r.type === 'dispute' && r.assertedBy !== 'report') need(sources, r.assertedBy, `relations.${i}.assertedBy`);
  });
  trace.exchanges.forEach((x, i) => {
    for (const id of [...x.from, ...x.to, ...x.via]) need(sources, id, `exchanges.${i}`);
    need(statementIds, x.statement, `exchanges.${i}.statement`);
  });
  return faults;
}

/** Where a field of the head was found is told by bytes, or by a page and the boxes on it. */
function evidence(found: Readonly<Record<string, Found>>): Fault[] {
  return Object.entries(found).flatMap(([field, { origin }]) =>
    origin.flatMap((place, i) => {
      const message = placeFault(place);
      return message === null ? [] : [{ path: `report.found.${field}.origin.${i}`, message }];
    }),
  );
}

function placeFault({ bytes, page, boxes }: Found['origin'][number]): string | null {
  if (bytes && bytes[0] > bytes[1]) return `the bytes ${bytes.join('–')} are turned round`;
  if ((page === undefined) !== (boxes === undefined)) return 'a page has boxes on it, and boxes stand on a page';
  return bytes || page ? null : 'the place is told neither by bytes nor by a page';
}

/** Blocks follow each other without overlap; their runs cover them; only white space lies between them. */
function blocks(trace: Trace): Fault[] {
  const faults: Fault[] = [];
  let at = 0;
  trace.blocks.forEach((b, i) => {
    const path = `blocks.${i}`;
    if (b.start < at) faults.push({ path, message: 'the block begins before the one before it ends' });
    else if (/\S/.test(trace.text.slice(at, b.start)))
      faults.push({ path, message: 'text stands before this block in no block' });
    if ((b.type === 'post') !== (b.post !== undefined)) faults.push({ path, message: 'a post has "post", nothing else has' });
    for (const l of b.links)
      if (l.start < b.start || l.end > b.end) faults.push({ path, message: 'a link lies outside the block' });
    faults.push(...runs(b.origin, b, `${path}.origin`));
    at = b.end;
  });
  if (/\S/.test(trace.text.slice(at))) faults.push({ path: 'blocks', message: 'text stands after the last block in no block' });
  trace.removed.forEach((r, i) => {
    faults.push(...runs(r.origin, { start: 0, end: r.text.length }, `removed.${i}.origin`));
  });
  return faults;
}

function runs(origin: readonly Run[], whole: Span, path: string): Fault[] {
  let at = whole.start;
  for (const run of origin) {
    if (run.bytes && run.bytes[0] > run.bytes[1]) return [{ path, message: `the bytes ${run.bytes.join('–')} are turned round` }];
    if (run.start !== at) return [{ path, message: `the runs leave ${at}–${run.start} without an origin, or overlap` }];
    at = run.end;
  }
  return at === whole.end ? [] : [{ path, message: `the runs end at ${at}, not at ${whole.end}` }];
}

function statements(trace: Trace): Fault[] {
  const faults: Fault[] = [];
  const byId = new Map(trace.statements.map((s) => [s.id, s]));
  const sources = new Map(trace.sources.map((s) => [s.id, s]));
  trace.statements.forEach((s, i) => {
    const path = `statements.${i}`;
    const fault = (message: string) => faults.push({ path, message });
    const last = s.chain.at(-1);
    if (s.speaker !== null && last?.source !== s.speaker) fault('the last step of the chain is not the speaker');
    if (s.speaker === null && last && last.source !== null) fault('the speaker is unknown, yet the chain ends at a source');
    if (gradeOf(s.chain, sources) !== s.grade) fault(`the grade is ${s.grade}, the chain gives ${gradeOf(s.chain, sources)}`);
    if (isAlleged(s.chain, sources) !== s.alleged) fault(`alleged is ${s.alleged}, the chain says ${!s.alleged}`);
    if (s.content.length === 0 && s.act !== 'decline') fault('only a statement that declines may have no content');
    if (s.within === null) return;
    const outer = byId.get(s.within);
    if (!outer) return;
    if (outer === s || isWithin(outer, s, byId)) fault('the statement stands within itself');
    if (!liesInside(s, outer.content)) fault(`it does not lie inside the content of ${s.within}`);
    const continues = outer.chain.every((step, k) => step.source === s.chain[k]?.source) && s.chain.length > outer.chain.length;
    if (!continues) fault(`its chain does not continue the chain of ${s.within}`);
  });
  return faults;
}

function isWithin(s: Statement, outer: Statement, byId: ReadonlyMap<string, Statement>): boolean {
  const seen = new Set<string>();
  for (let at = s.within; at !== null && !seen.has(at); at = byId.get(at)?.within ?? null) {
    if (at === outer.id) return true;
    seen.add(at);
  }
  return false;
}

/** True where every span of the statement lies inside the hull of one of the outer content's pieces, or in one of them. */
function liesInside(s: Statement, outer: readonly Span[]): boolean {
  const parts = [...s.content, ...s.source, ...(s.cue ? [s.cue] : [])];
  return parts.every((p) => outer.some((o) => o.start <= p.start && p.end <= o.end));
}

function profile(trace: Trace): Fault[] {
  const faults: Fault[] = [];
  const body = trace.blocks.filter((b) => !OUTSIDE_BODY.has(b.type));
  const words = body.reduce((n, b) => n + profileWords(trace.text, b).length, 0);
  const counted = Object.values(trace.profile.words).reduce((a, b) => a + b, 0);
  if (words !== counted) faults.push({ path: 'profile.words', message: `the words add up to ${counted}, the body has ${words}` });
  for (const [grade, count] of Object.entries(trace.profile.statements)) {
    const have = trace.statements.filter((s) => s.grade === grade).length;
    if (have !== count) faults.push({ path: `profile.statements.${grade}`, message: `${count} is said, ${have} are there` });
  }
  const own = trace.ownVoice.reduce((n, o) => n + profileWords(trace.text, o).length, 0);
  if (own !== trace.profile.words.ownVoice) {
    faults.push({
      path: 'ownVoice',
      message: `the stretches hold ${own} words, the profile says ${trace.profile.words.ownVoice}`,
    });
  }
  return faults;
}
