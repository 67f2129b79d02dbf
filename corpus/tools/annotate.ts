import type { Block, End, Exchange, Relation, Source, Span, Statement, Step, Time, Trace } from '../../src/contract/index.ts';
import { gradeOf, isAlleged } from '../../src/contract/index.ts';
import { StatementIds } from '../../src/trace/statementId.ts';
import type {
  GoldAnnotation,
  GoldEnd,
  GoldExchange,
  GoldRelation,
  GoldSource,
  GoldStatement,
  GoldTime,
} from './goldAnnotation.ts';
import { findPlace, type Place } from './place.ts';
import { ownVoiceOf, profileOf } from './tally.ts';

/** What an annotation adds to a report: everything of a trace but the report itself. Positions in UTF-16 units. */
export type Annotated = Pick<Trace, 'sources' | 'statements' | 'relations' | 'exchanges' | 'ownVoice' | 'profile'>;

/**
 * Finds what an annotator wrote down in the text of the report: `keys` names the blocks, in their order. `faults` says, a
 * line each, which words do not stand where they should and which names stand for nothing; with faults the rest is
 * not to be used.
 */
export function annotate(
  annotation: GoldAnnotation,
  text: string,
  blocks: readonly Block[],
  keys: readonly string[],
): { annotated: Annotated; faults: string[] } {
  const builder = new Builder(annotation, text, blocks, keys);
  return { annotated: builder.annotated(), faults: builder.faults };
}

class Builder {
  readonly faults: string[] = [];
  readonly #gold: GoldAnnotation;
  readonly #text: string;
  readonly #blocks: readonly Block[];
  readonly #blockOf: ReadonlyMap<string, Block>;
  readonly #sourceIds: ReadonlyMap<string, string>;
  readonly #statements = new Map<string, Statement>();
  readonly #judged = new Map<string, Pick<GoldStatement, 'grade' | 'alleged'>>();
  readonly #ids = new StatementIds();
  readonly #homes = new Map<string, string>();
  /** What is being read, for the faults. */
  #at = '';

  constructor(gold: GoldAnnotation, text: string, blocks: readonly Block[], keys: readonly string[]) {
    this.#gold = gold;
    this.#text = text;
    this.#blocks = blocks;
    this.#blockOf = new Map(blocks.map((b, i) => [keys[i] ?? '', b]));
    this.#sourceIds = new Map(Object.keys(gold.sources).map((key, i) => [key, `s${i + 1}`]));
  }

  annotated(): Annotated {
    for (const s of this.#gold.statements) this.#statement(s, null);
    const statements = [...this.#statements.values()];
    const sources = Object.entries(this.#gold.sources).map(([key, s]) => this.#source(key, s, statements));
    const graded = this.#graded(statements, sources);
    return {
      sources,
      statements: graded,
      relations: this.#gold.relations.map((r, i) => this.#relation(r, i)),
      exchanges: this.#gold.exchanges.map((x, i) => this.#exchange(x, i)),
      ownVoice: ownVoiceOf(this.#text, this.#blocks, graded),
      profile: profileOf(this.#text, this.#blocks, graded),
    };
  }

  /** Grade and "alleged" follow from the chain (guideline rules 22 and 23) unless the annotator wrote them down. */
  #graded(statements: readonly Statement[], sources: readonly Source[]): Statement[] {
    const byId = new Map(sources.map((s) => [s.id, s]));
    return statements.map((s) => {
      const { grade, alleged } = this.#judged.get(s.id) ?? {};
      return { ...s, grade: grade ?? gradeOf(s.chain, byId), alleged: alleged ?? isAlleged(s.chain, byId) };
    });
  }

  #statement(g: GoldStatement, outer: Statement | null, outerHome?: string): void {
    const home = g.in ?? outerHome;
    this.#at = g.key;
    const inside = outer?.content ?? [];
    const content = g.content.map((c) => this.#find(c, home, inside));
    const cue = g.cue === undefined ? null : this.#find(g.cue, home, inside, content);
    const near = cue ? [cue] : content;
    const find = (place: Place) => this.#find(place, home, inside, near);
    const source = (g.source ?? []).map(find);
    const id = this.#ids.next(this.#text, content, cue);
    const shown = g.evidence === undefined ? hull(content, cue, source) : g.evidence === null ? null : find(g.evidence);
    const steps = [
      ...(g.through ?? []).map((t) => this.#step(t.source, find(t.evidence), null)),
      this.#step(g.speaker, shown, id),
    ];
    if (this.#statements.has(g.key)) this.#fault(`the key ${g.key} is used twice`);
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
      time: g.time ? this.#time(g.time, home, inside, near) : null,
      chain: [...(outer?.chain ?? []), ...steps],
      grade: g.grade ?? 'none',
      alleged: g.alleged ?? false,
      confidence: { statement: 1, speaker: 1, chain: 1 },
    };
    this.#judged.set(id, g);
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
    this.#at = `source ${key}`;
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

  #relation(g: GoldRelation, i: number): Relation {
    this.#at = `relation ${i + 1} (${g.type})`;
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
    this.#at = `exchange ${i + 1}`;
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
      statement: g.statement === null ? null : this.#made(g.statement),
      time: g.time ? this.#time(g.time, home, []) : null,
    };
  }

  #time(g: GoldTime, home: string | undefined, inside: readonly Span[], near: readonly Span[] = []): Time {
    const find = (place: Place) => this.#find(place, home, inside, near);
    const relation = g.relation ? { type: g.relation.type, event: find(g.relation.event) } : null;
    return { ...find(g.at), value: g.value, relation, inferred: g.inferred ?? false };
  }

  /** Of several places with these words the one nearest to `near` is meant. */
  #find(place: Place, home: string | undefined, inside: readonly Span[] = [], near: readonly Span[] = []): Span {
    const key = typeof place === 'string' ? home : place.in;
    const block = this.#blockOf.get(key ?? '');
    if (!block) return this.#fault(`there is no block ${key} for ${JSON.stringify(place)}`);
    const { start, end } = block;
    const words = typeof place === 'string' ? place : place.text;
    if (words === undefined) return { start, end };
    const within = inside.filter((s) => start <= s.start && s.end <= end);
    try {
      return findPlace(this.#text, words, within.length > 0 ? [within, [block]] : [[block]], near);
    } catch (error) {
      return this.#fault(error instanceof Error ? error.message : String(error));
    }
  }

  #fault(what: string): Span {
    const fault = `${this.#at}: ${what}`;
    if (!this.faults.includes(fault)) this.faults.push(fault);
    return { start: 0, end: 0 };
  }

  #end(end: GoldEnd): End {
    return typeof end === 'string' ? this.#made(end) : this.#find(end, undefined);
  }

  #home(end: GoldEnd): string | undefined {
    return typeof end === 'string' ? this.#homes.get(end) : end.in;
  }

  /** The id of the statement of this key. */
  #made(key: string): string {
    const made = this.#statements.get(key);
    if (!made) this.#fault(`there is no statement ${key}`);
    return made?.id ?? '';
  }

  #id(key: string | null): string | null {
    if (key === null) return null;
    const id = this.#sourceIds.get(key);
    if (!id) this.#fault(`there is no source ${key}`);
    return id ?? null;
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
