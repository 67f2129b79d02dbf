import type { Event, Grade, Relation, Source, Span, Statement, Step, Trace } from '../../src/contract/index.ts';
import { GRADES, stepGrade } from '../../src/contract/index.ts';

/*
 * What the reading view of a report shows, computed from a trace and a person's events alone: no page is drawn here. It
 * holds the contract to its promise that the records are enough for the screen.
 */

/** One line of the list of who is talking. Null as a source: the text does not tell who. */
export interface Voice {
  readonly source: Source | null;
  readonly mark: Grade;
  readonly count: number;
  /** The first steps by which its statements reach us, where others stand between. */
  readonly through: readonly string[];
  readonly notes: readonly string[];
}

export interface ShownStep {
  readonly name: string | null;
  readonly mark: Grade;
  readonly words: string | null;
  readonly link: string | null;
}

export interface ShownDrift {
  readonly said: string;
  readonly held: string;
  readonly basis: 'original' | 'excerpt';
  readonly changes: readonly { readonly kind: string; readonly here: string | null; readonly there: string | null }[];
}

export class ReportScreen {
  readonly trace: Trace;
  readonly #sources: ReadonlyMap<string, Source>;
  readonly #statements: ReadonlyMap<string, Statement>;
  readonly #events: readonly Event[];

  constructor(trace: Trace, events: readonly Event[]) {
    this.trace = trace;
    this.#sources = new Map(trace.sources.map((s) => [s.id, s]));
    this.#statements = new Map(trace.statements.map((s) => [s.id, s]));
    this.#events = events;
  }

  words(span: Span): string {
    return this.trace.text.slice(span.start, span.end);
  }

  /** The head: how many statements, how many on unnamed sources, and through which outlets and accounts those came. */
  head() {
    const unnamed = this.trace.statements.filter((s) => s.grade === 'unnamed');
    const carriers = unnamed.map((s) => {
      const first = this.#sources.get(s.chain[0]?.source ?? '');
      return first && (first.kind === 'publication' || first.kind === 'account') ? first.name : null;
    });
    return {
      statements: this.trace.statements.length,
      unnamed: unnamed.length,
      through: [...new Set(carriers.filter((c) => c !== null))],
      straight: carriers.filter((c) => c === null).length,
    };
  }

  /** The bar: words by grade, own voice last. */
  bar(): { readonly part: Grade | 'ownVoice'; readonly words: number; readonly statements: number | null }[] {
    const { words, statements } = this.trace.profile;
    const graded = GRADES.map((part) => ({ part, words: words[part], statements: statements[part] }));
    return [...graded, { part: 'ownVoice', words: words.ownVoice, statements: null }];
  }

  voices(): Voice[] {
    const said = new Map<string | null, Statement[]>();
    for (const s of this.trace.statements) said.set(s.speaker, [...(said.get(s.speaker) ?? []), s]);
    return [...said].map(([id, statements]) => {
      const source = id === null ? null : (this.#sources.get(id) ?? null);
      const through = statements.flatMap((s) => (s.chain.length > 1 ? [this.#nameOf(s.chain[0]) ?? 'somebody'] : []));
      return {
        source,
        mark: stepGrade(source ?? undefined, this.#sources),
        count: statements.length,
        through: [...new Set(through)],
        notes: this.#notes(source, statements),
      };
    });
  }

  #notes(source: Source | null, statements: readonly Statement[]): string[] {
    if (!source) return ['not told'];
    const notes: string[] = [];
    const { unnamed } = source;
    if (unnamed) {
      const { min, max } = unnamed.count;
      notes.push(max === min ? `unnamed, ${min}` : max === null ? `unnamed, ${min} or more` : `unnamed, ${min} or ${max}`);
      if (unnamed.access) notes.push(unnamed.access);
      if (unnamed.reason) notes.push(unnamed.reason);
    }
    if (source.speaksFor) notes.push(`speaks for ${this.#sources.get(source.speaksFor)?.name}`);
    if (source.members.length > 0) notes.push(source.members.map((m) => this.#sources.get(m)?.name).join(' and '));
    if (source.kind === 'account') notes.push(...source.aliases);
    const told = statements.filter((s) => s.alleged).length;
    if (told > 0) notes.push(`${told} only as others tell it`);
    for (const setting of new Set(statements.map((s) => s.setting))) if (setting !== 'unstated') notes.push(setting);
    return notes;
  }

  /** The chain beside the text and in the panel: the report itself, then every step. */
  chain(s: Statement): ShownStep[] {
    const { outlet, published } = this.trace.report;
    const report: ShownStep = { name: outlet.name, mark: 'publication', words: published, link: s.chain[0]?.link ?? null };
    return [
      report,
      ...s.chain.map((step) => ({
        name: this.#nameOf(step),
        mark: stepGrade(this.#sources.get(step.source ?? ''), this.#sources),
        words: step.evidence && this.words(step.evidence),
        link: step.link,
      })),
    ];
  }

  /** "indirect, inside a direct quotation". */
  form(s: Statement): string {
    const outer = this.#statements.get(s.within ?? '');
    return outer && outer.form !== 'indirect'
      ? `${s.form}, inside ${outer.form === 'direct' ? 'a direct' : 'a mixed'} quotation`
      : s.form;
  }

  /** "2026-06-09", the words that say so, and whether they stand in another sentence. */
  said(s: Statement) {
    if (!s.time) return null;
    const { value, relation, inferred } = s.time;
    return {
      value,
      words: this.words(s.time),
      after: relation && { type: relation.type, event: this.words(relation.event) },
      inferred,
    };
  }

  addressees(s: Statement): string[] {
    return s.addressee.map((a) => this.#sources.get(a.source ?? '')?.name ?? this.words(a));
  }

  /** Other places with the same words, and whether they come from the same origin: then they are no second source. */
  sameWords(s: Statement) {
    return this.trace.relations.flatMap((r) => {
      if (r.type !== 'same-words' || (r.a !== s.id && r.b !== s.id)) return [];
      const other = this.#statements.get((r.a === s.id ? r.b : r.a) as string);
      if (!other) return [];
      const shared = r.shared.map((p) => this.words(r.a === s.id ? p.b : p.a));
      const origin = (x: Statement) =>
        x.chain.find((step) => this.#sources.get(step.source ?? '')?.named === false) ?? x.chain.at(-1);
      return [{ words: shared, sameOrigin: origin(other)?.source === origin(s)?.source, block: this.blockOf(other) }];
    });
  }

  drifts(of?: Statement): ShownDrift[] {
    return this.trace.relations.flatMap((r) => {
      if (r.type !== 'drift' || (of && r.a !== of.id && r.b !== of.id)) return [];
      const changes = r.changes.map((c) => ({ kind: c.kind, here: c.a && this.words(c.a), there: c.b && this.words(c.b) }));
      return [{ said: this.#endWords(r.a), held: this.#endWords(r.b), basis: r.basis, changes }];
    });
  }

  /** Both sides of each dispute in words that stand there, with who says them and who says that they contradict each other. */
  disputes() {
    return this.trace.relations.flatMap((r) => {
      if (r.type !== 'dispute') return [];
      const asserted = r.assertedBy === 'report' ? 'the report' : (this.#sources.get(r.assertedBy ?? '')?.name ?? null);
      return [{ sides: [this.#side(r.a), this.#side(r.b)], asserted, evidence: r.evidence && this.words(r.evidence) }];
    });
  }

  #side(end: Relation['a']) {
    const s = typeof end === 'string' ? this.#statements.get(end) : undefined;
    return {
      who: s ? this.#nameOf(s.chain.at(-1)) : this.trace.report.outlet.name,
      words: this.#endWords(end),
      form: s?.form ?? null,
    };
  }

  /** Ticked, edited, or neither: the newest event on the statement decides, and an edit takes the tick away. */
  checked(s: Statement): 'checked' | 'edited' | 'open' {
    const here = this.#events.filter((e) => 'statement' in e.target && e.target.statement === s.id);
    const last = here.toSorted((x, y) => Date.parse(x.at) - Date.parse(y.at)).at(-1);
    return last === undefined ? 'open' : last.type === 'confirmation' ? 'checked' : 'edited';
  }

  blockOf(s: Statement) {
    const first = s.content[0] ?? s.cue;
    return this.trace.blocks.find((b) => first && b.start <= first.start && first.end <= b.end) ?? null;
  }

  #nameOf(step: Step | undefined): string | null {
    return this.#sources.get(step?.source ?? '')?.name ?? null;
  }

  #endWords(end: Relation['a']): string {
    if (typeof end !== 'string') return this.words(end);
    return (this.#statements.get(end)?.content ?? []).map((c) => this.words(c)).join(' … ');
  }
}
