import { createHash } from 'node:crypto';
import { assembleReport, type DraftBlock, type DraftRemoval } from '../../src/capture/assemble.ts';
import type { DecodedFile } from '../../src/capture/decodedFile.ts';
import type {
  Block,
  End,
  Exchange,
  Found,
  Relation,
  ReportHead,
  Source,
  Span,
  Statement,
  Step,
  Time,
  Trace,
} from '../../src/contract/index.ts';
import { SCHEMA } from '../../src/contract/index.ts';
import { StatementIds } from '../../src/trace/statementId.ts';
import type { Gold, GoldEnd, GoldExchange, GoldRelation, GoldSource, GoldStatement, GoldTime } from './gold.ts';
import { findPlace, type Place } from './place.ts';
import { ownVoiceOf, profileOf } from './tally.ts';
import { skipSpace, take, visibleText } from './visibleText.ts';

/** The trace that an annotator wrote down, positions in UTF-16 units. Throws where its words do not stand in the page. */
export function buildTrace(gold: Gold, bytes: Uint8Array): Trace {
  const page = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const file = decodedFile(bytes, page);
  const { blocks, keys, removed } = pageText(gold, page);
  const head: ReportHead = {
    id: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    file: gold.page,
    ...gold.head,
    found: foundOf(gold, page, file),
  };
  const report = assembleReport({ blocks, removed, diagnostics: [], head }, file);
  return new Builder(gold, report.text, report.blocks, keys).trace(report.head, report.removed);
}

function decodedFile(bytes: Uint8Array, text: string): DecodedFile {
  const byteAt: number[] = [];
  let at = 0;
  for (const char of text) {
    const size = Buffer.byteLength(char);
    byteAt.push(at);
    if (char.length === 2) byteAt.push(at);
    at += size;
  }
  byteAt.push(at);
  return { bytes, text, encoding: 'utf-8', encodingBy: 'meta', byteAt: (unit) => byteAt[unit] ?? at };
}

function pageText(gold: Gold, page: string) {
  const glyphs = visibleText(page);
  const blocks: DraftBlock[] = [];
  const keys: string[] = [];
  const removed: DraftRemoval[] = [];
  let at = 0;
  for (const piece of gold.page_text) {
    const taken = take(page, glyphs, at, piece.text);
    at = taken.next;
    if ('removed' in piece) removed.push({ reason: piece.removed, text: taken.text });
    else {
      const { key, type, post, level } = piece;
      blocks.push({ type, text: taken.text, links: taken.links, ...(post ? { post } : {}), ...(level ? { level } : {}) });
      keys.push(key);
    }
  }
  if (skipSpace(glyphs, at) < glyphs.length) throw new Error('the page goes on after the last piece');
  return { blocks, keys, removed };
}

function foundOf(gold: Gold, page: string, file: DecodedFile) {
  const entries: [string, Found][] = Object.entries(gold.found).map(([field, { by, words }]) => {
    const { start, end } = findPlace(page, words, [[{ start: 0, end: page.length }]]);
    const bytes: [number, number] = [file.byteAt(start), file.byteAt(end)];
    return [field, { by, origin: [{ bytes }] }];
  });
  return Object.fromEntries(entries);
}

class Builder {
  readonly #gold: Gold;
  readonly #text: string;
  readonly #blocks: readonly Block[];
  readonly #blockOf: ReadonlyMap<string, Block>;
  readonly #sourceIds: ReadonlyMap<string, string>;
  readonly #statements = new Map<string, Statement>();
  readonly #ids = new StatementIds();
  readonly #homes = new Map<string, string>();

  constructor(gold: Gold, text: string, blocks: readonly Block[], keys: readonly string[]) {
    this.#gold = gold;
    this.#text = text;
    this.#blocks = blocks;
    this.#blockOf = new Map(blocks.map((b, i) => [keys[i] ?? '', b]));
    this.#sourceIds = new Map(Object.keys(gold.sources).map((key, i) => [key, `s${i + 1}`]));
  }

  trace(report: Trace['report'], removed: Trace['removed']): Trace {
    for (const s of this.#gold.statements) this.#statement(s, null);
    const statements = [...this.#statements.values()];
    const exchanges = this.#gold.exchanges.map((x, i) => this.#exchange(x, i));
    return {
      schema: SCHEMA,
      made: { version: '0.1.0', model: 'by hand', options: {} },
      report,
      text: this.#text,
      blocks: [...this.#blocks],
      removed,
      sources: Object.entries(this.#gold.sources).map(([key, s]) => this.#source(key, s, statements)),
      statements,
      relations: this.#gold.relations.map((r) => this.#relation(r)),
      exchanges,
      ownVoice: ownVoiceOf(this.#text, this.#blocks, statements),
      profile: profileOf(this.#text, this.#blocks, statements),
      diagnostics: this.#gold.diagnostics.map(({ at, ...d }) => ({
        ...d,
        ...(at === undefined ? {} : this.#find(at, undefined)),
      })),
    };
  }

  #statement(g: GoldStatement, outer: Statement | null, outerHome?: string): void {
    const home = g.in ?? outerHome;
    const inside = outer?.content ?? [];
    const find = (place: Place) => this.#find(place, home, inside);
    const content = g.content.map(find);
    const cue = g.cue === undefined ? null : find(g.cue);
    const source = (g.source ?? []).map(find);
    const id = this.#ids.next(this.#text, content, cue);
    const shown = g.evidence === undefined ? hull(content, cue, source) : g.evidence === null ? null : find(g.evidence);
    const steps = [
      ...(g.through ?? []).map((t) => this.#step(t.source, find(t.evidence), null)),
      this.#step(g.speaker, shown, id),
    ];
    if (this.#statements.has(g.key)) throw new Error(`the key ${g.key} is used twice`);
    const made: Statement = {
      id,
      within: outer?.id ?? null,
      content,
      cue,
      source,
      speaker: this.#id(g.speaker),
      form: g.form,
      act: g.act,
      negated: g.negated ?? false,
      modal: g.modal ?? null,
      loaded: g.loaded ?? false,
      how: g.how ?? 'cue',
      setting: g.setting ?? 'unstated',
      addressee: (g.addressee ?? []).map((a) => ({ ...find(a.at), source: this.#id(a.source) })),
      time: g.time ? this.#time(g.time, home, inside) : null,
      chain: [...(outer?.chain ?? []), ...steps],
      grade: g.grade,
      alleged: g.alleged ?? false,
      confidence: { statement: 1, speaker: 1, chain: 1 },
    };
    this.#statements.set(g.key, made);
    if (home !== undefined) this.#homes.set(g.key, home);
    for (const inner of g.inner ?? []) this.#statement(inner, made, home);
  }

  #step(source: string | null, evidence: Span | null, statement: string | null): Step {
    return { source: this.#id(source), evidence, link: evidence && this.#linkAt(evidence), statement };
  }

  #linkAt(span: Span): string | null {
    const links = this.#blocks.flatMap((b) => b.links);
    return links.find((l) => l.start < span.end && span.start < l.end)?.href ?? null;
  }

  #source(key: string, g: GoldSource, statements: readonly Statement[]): Source {
    const { mentions = [], speaksFor, members = [], ofPerson, unnamed, ...rest } = g;
    const id = this.#id(key) ?? '';
    const spoken = statements.filter((s) => s.speaker === id).flatMap((s) => s.source);
    const told = statements.flatMap((s) => s.addressee.filter((a) => a.source === id).map(({ start, end }) => ({ start, end })));
    const all = [...spoken, ...told, ...mentions.map((m) => this.#find(m, undefined))];
    return {
      id,
      named: unnamed === undefined,
      aliases: [],
      role: null,
      affiliation: null,
      ...rest,
      mentions: unique(all),
      speaksFor: this.#id(speaksFor ?? null),
      members: members.map((m) => this.#id(m) ?? ''),
      ofPerson: this.#id(ofPerson ?? null),
      ...(unnamed ? { unnamed } : {}),
    };
  }

  #relation(g: GoldRelation): Relation {
    const a = this.#end(g.a);
    const b = this.#end(g.b);
    const inA = (p: Place) => this.#find(p, this.#home(g.a));
    const inB = (p: Place) => this.#find(p, this.#home(g.b));
    const between = { a, b, score: 1 };
    const shared = (g.shared ?? []).map(([x, y]) => ({ a: inA(x), b: inB(y) }));
    switch (g.type) {
      case 'same-claim':
        return { type: g.type, ...between };
      case 'same-words':
      case 'copy':
        return { type: g.type, ...between, shared };
      case 'drift': {
        const changes = (g.changes ?? []).map((c) => ({
          kind: c.kind,
          a: c.a === null ? null : inA(c.a),
          b: c.b === null ? null : inB(c.b),
        }));
        return { type: g.type, ...between, basis: g.basis ?? 'excerpt', changes };
      }
      case 'dispute': {
        const by = g.assertedBy ?? null;
        const assertedBy = by === 'report' ? by : this.#id(by);
        return {
          type: g.type,
          ...between,
          assertedBy,
          evidence: g.evidence === undefined ? null : this.#find(g.evidence, undefined),
        };
      }
    }
  }

  #exchange(g: GoldExchange, i: number): Exchange {
    const ids = (keys: readonly string[]) => keys.map((k) => this.#id(k) ?? '');
    const home = typeof g.at === 'string' ? undefined : g.at.in;
    return {
      id: `x${i + 1}`,
      from: ids(g.from),
      to: ids(g.to),
      via: ids(g.via ?? []),
      kind: g.kind,
      negated: g.negated ?? false,
      modal: g.modal ?? null,
      matter: g.matter === undefined ? null : this.#find(g.matter, home),
      ...this.#find(g.at, undefined),
      statement: g.statement === null ? null : this.#made(g.statement).id,
      time: g.time ? this.#time(g.time, home, []) : null,
    };
  }

  #time(g: GoldTime, home: string | undefined, inside: readonly Span[]): Time {
    const relation = g.relation ? { type: g.relation.type, event: this.#find(g.relation.event, home, inside) } : null;
    return { ...this.#find(g.at, home, inside), value: g.value, relation, inferred: g.inferred ?? false };
  }

  #find(place: Place, home: string | undefined, inside: readonly Span[] = []): Span {
    const key = typeof place === 'string' ? home : place.in;
    const block = this.#blockOf.get(key ?? '');
    if (!block) throw new Error(`no block ${key} for ${JSON.stringify(place)}`);
    const { start, end } = block;
    const words = typeof place === 'string' ? place : place.text;
    if (words === undefined) return { start, end };
    if (typeof place !== 'string') return findPlace(this.#text, words, [[block]]);
    return findPlace(this.#text, words, [inside.filter((s) => start <= s.start && s.end <= end), [block]]);
  }

  #end(end: GoldEnd): End {
    return typeof end === 'string' ? this.#made(end).id : this.#find(end, undefined);
  }

  #home(end: GoldEnd): string | undefined {
    return typeof end === 'string' ? this.#homes.get(end) : end.in;
  }

  #made(key: string): Statement {
    const made = this.#statements.get(key);
    if (!made) throw new Error(`there is no statement ${key}`);
    return made;
  }

  #id(key: string | null): string | null {
    if (key === null) return null;
    const id = this.#sourceIds.get(key);
    if (!id) throw new Error(`there is no source ${key}`);
    return id;
  }
}

/** From the first word of source and cue to the last; the cue alone where the content lies between them. */
function hull(content: readonly Span[], cue: Span | null, source: readonly Span[]): Span | null {
  const parts = cue ? [...source, cue] : source;
  if (parts.length === 0) return null;
  const whole = { start: Math.min(...parts.map((p) => p.start)), end: Math.max(...parts.map((p) => p.end)) };
  const between = content.some((c) => c.start < whole.end && whole.start < c.end);
  return between ? (source[0] ?? cue) : whole;
}

function unique(spans: readonly Span[]): Span[] {
  const seen = new Map(spans.map(({ start, end }) => [`${start}-${end}`, { start, end }]));
  return [...seen.values()].sort((x, y) => x.start - y.start || x.end - y.end);
}
