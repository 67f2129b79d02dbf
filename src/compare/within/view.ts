import type { Source, Span, Statement, Trace } from '../../contract/index.ts';
import { sentencesOf } from '../../language/sentences.ts';
import { type Token, tokensOf } from '../../language/tokens.ts';
import { Origins } from './origin.ts';
import type { Passage } from './passage.ts';
import { passagesOf } from './passages.ts';
import { type Weights, weightsOf } from './weights.ts';

/** A word that more passages than this have does not bring two of them together: it bounds the work on long texts. */
const MOST_HOLDERS = 200;

/** A report as it is compared with itself: its passages, what they share, and who is who. */
export class ReportView {
  readonly trace: Trace;
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly weights: Weights;
  readonly origins: Origins;
  readonly #statements: ReadonlyMap<string, Statement>;
  readonly #sources: ReadonlyMap<string, Source>;
  readonly #levels = new Map<string | null, Passage[]>();
  readonly #byStem = new Map<string, Passage[]>();

  constructor(trace: Trace) {
    this.trace = trace;
    this.text = trace.text;
    this.passages = passagesOf(trace);
    this.weights = weightsOf(this.passages);
    this.origins = new Origins(trace.sources);
    this.#statements = new Map(trace.statements.map((s) => [s.id, s]));
    this.#sources = new Map(trace.sources.map((s) => [s.id, s]));
    for (const p of this.passages) for (const stem of p.stems) this.#index(stem, p);
    for (const p of this.passages) {
      if (!p.statement) continue;
      const level = this.#levels.get(p.statement.within);
      if (level) level.push(p);
      else this.#levels.set(p.statement.within, [p]);
    }
  }

  #index(stem: string, passage: Passage): void {
    const list = this.#byStem.get(stem);
    if (list) list.push(passage);
    else this.#byStem.set(stem, [passage]);
  }

  statement(id: string | null): Statement | undefined {
    return id === null ? undefined : this.#statements.get(id);
  }

  /** The passages that stand on one level: directly in a statement, or (null) in none, own voice left out. */
  onLevel(within: string | null): readonly Passage[] {
    return this.#levels.get(within) ?? [];
  }

  /** The statements that stand directly in the content of one. */
  inside(id: string): readonly Passage[] {
    return this.onLevel(id);
  }

  /** Whether its words, or those it stands in, are quoted. */
  isQuoted(statement: Statement): boolean {
    return statement.form !== 'indirect' || this.standsInQuotation(statement);
  }

  /** Whether somebody's quoted words tell of it: it is no paraphrase of the report's own. */
  standsInQuotation(statement: Statement): boolean {
    const outer = this.statement(statement.within);
    return outer !== undefined && (outer.form === 'direct' || this.standsInQuotation(outer));
  }

  source(id: string | null): Source | undefined {
    return id === null ? undefined : this.#sources.get(id);
  }

  /** The words of a stretch. */
  words(span: Span): string {
    return this.text.slice(span.start, span.end);
  }

  tokens(spans: readonly Span[]): Token[] {
    return spans.flatMap((s) => tokensOf(this.text, s));
  }

  sentences(span: Span): Span[] {
    return sentencesOf(this.text, span);
  }

  /** The passages that share a telling word with this one, in reading order. Words of very many passages tell nothing. */
  akin(passage: Passage): Passage[] {
    const found = new Set<Passage>();
    for (const stem of passage.stems) {
      const holders = this.#byStem.get(stem) ?? [];
      if (holders.length <= MOST_HOLDERS) for (const p of holders) found.add(p);
    }
    found.delete(passage);
    return [...found].sort((a, b) => a.hull.start - b.hull.start || b.hull.end - a.hull.end);
  }
}
