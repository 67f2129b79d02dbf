import { type Exchange, type Source, type Statement, type Step, stepGrade, type Trace } from '../contract/index.ts';
import { contentWords } from './contentWords.ts';
import { httpAddress } from './httpAddress.ts';
import { type Opened, openTrace } from './opened.ts';
import { isUnnamed, plainChain } from './plainChain.ts';
import { exchangeVerb } from './terminal/exchangeVerb.ts';
import { isWellSupported } from './terminal/support.ts';
import { verbOf } from './terminal/verb.ts';

export type Value = string | number | boolean;
type Values = Readonly<Record<string, Value | null>>;

export interface GraphNode {
  readonly id: string;
  readonly values: Values;
}

export interface GraphEdge extends GraphNode {
  readonly source: string;
  readonly target: string;
}

/** What a format writes of one report: positions in code points. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

export type AttributeType = 'string' | 'boolean' | 'int' | 'double';
type Attributes = readonly (readonly [name: string, type: AttributeType])[];

/** What a node may have. `kind` is `report`, or a source's kind, or `not told` for whom the text does not tell. */
export const NODE_ATTRIBUTES: Attributes = [
  ['label', 'string'],
  ['kind', 'string'],
  ['named', 'boolean'],
  ['grade', 'string'],
  ['role', 'string'],
  ['affiliation', 'string'],
  ['access', 'string'],
  ['count', 'string'],
  ['report', 'string'],
  ['outlet', 'string'],
  ['published', 'string'],
  ['url', 'string'],
];

/** What an edge may have. `kind` is `step`, `exchange`, `no exchange` or `possible exchange`. */
export const EDGE_ATTRIBUTES: Attributes = [
  ['label', 'string'],
  ['kind', 'string'],
  ['statement', 'string'],
  ['words', 'string'],
  ['evidence', 'string'],
  ['link', 'string'],
  ['act', 'string'],
  ['form', 'string'],
  ['negated', 'boolean'],
  ['modal', 'string'],
  ['grade', 'string'],
  ['loaded', 'boolean'],
  ['alleged', 'boolean'],
  ['inferred', 'boolean'],
  ['uncertain', 'boolean'],
  ['sure', 'double'],
  ['chain', 'string'],
  ['to', 'string'],
  ['via', 'string'],
  ['time', 'string'],
  ['time_inferred', 'boolean'],
  ['start', 'int'],
  ['end', 'int'],
];

/**
 * The chains and exchanges of one report as a graph. Nodes: the report, its sources, and one `unknown` for each place where
 * the text does not tell who it was: two of them are never one. Edges: from the report outwards one for each step of a chain,
 * and one for each two parties of an exchange.
 */
export function graphOf(trace: Trace): Graph {
  const opened = openTrace(trace);
  const { report } = trace;
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  const put = (node: GraphNode) => {
    if (!nodes.has(node.id)) nodes.set(node.id, node);
    return node.id;
  };
  put({
    id: report.id,
    values: {
      label: report.title ?? report.file,
      kind: 'report',
      report: report.id,
      outlet: report.outlet.name ?? report.outlet.domain,
      published: report.published,
      url: httpAddress(report.url),
    },
  });
  for (const source of trace.sources) put(sourceNode(source, opened));
  for (const [i, statement] of trace.statements.entries()) {
    let from = report.id;
    for (const [place, step] of statement.chain.entries()) {
      const source = step.source === null ? undefined : opened.sources.get(step.source);
      const key = step.statement ?? `${statement.id}:${place}`;
      const to = put(source ? sourceNode(source, opened) : unknownNode(key, opened));
      const edge = stepEdge(statement, i, place, step, opened);
      if (edge && !edges.has(edge.id)) edges.set(edge.id, { ...edge, source: from, target: to });
      from = to;
    }
  }
  for (const [place, exchange] of trace.exchanges.entries()) {
    const sides = (ids: readonly string[], side: string) => {
      const known = ids.flatMap((id) => opened.sources.get(id) ?? []);
      if (known.length === 0) return [put(unknownNode(`${exchange.id}:${side}`, opened))];
      return known.map((s) => put(sourceNode(s, opened)));
    };
    for (const source of sides(exchange.from, 'from')) {
      for (const target of sides(exchange.to, 'to')) {
        const id = `${report.id}:${exchange.id}:${edges.size}`;
        edges.set(id, { id, source, target, values: exchangeValues(exchange, place, opened) });
      }
    }
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

function sourceNode(source: Source, { trace, sources }: Opened): GraphNode {
  const { unnamed } = source;
  return {
    id: `${trace.report.id}:${source.id}`,
    values: {
      label: isUnnamed(source) ? `${source.name} [unnamed]` : source.name,
      kind: source.kind,
      named: source.named,
      grade: stepGrade(source, sources),
      role: source.role ?? unnamed?.role ?? null,
      affiliation: source.affiliation ?? unnamed?.affiliation ?? null,
      access: unnamed?.access ?? null,
      count: unnamed ? countOf(unnamed.count) : null,
      report: trace.report.id,
    },
  };
}

function countOf({ min, max }: { readonly min: number; readonly max: number | null }): string {
  if (max === null) return `${min} or more`;
  return min === max ? String(min) : `${min} to ${max}`;
}

function unknownNode(key: string, { trace }: Opened): GraphNode {
  return {
    id: `${trace.report.id}:${key}:unknown`,
    values: { label: 'unknown', kind: 'not told', named: false, grade: 'none', report: trace.report.id },
  };
}

/**
 * The edge of one step, without its ends. Null where an outer statement is the step, which has the edge already. The last step
 * is the statement itself, with all that is known of it; one before it that is no statement has its own words alone.
 */
function stepEdge(statement: Statement, index: number, place: number, step: Step, opened: Opened): GraphNode | null {
  const { trace, exported } = opened;
  const evidence = step.evidence ? opened.words(step.evidence) : null;
  const link = httpAddress(step.link);
  const inferred = step.inferred === true;
  if (place < statement.chain.length - 1) {
    if (step.statement !== null && opened.statements.has(step.statement)) return null;
    const where = step.evidence ? `${step.evidence.start}` : 'nowhere';
    return {
      id: `${trace.report.id}:${statement.chain
        .slice(0, place + 1)
        .map((s) => s.source ?? 'unknown')
        .join('.')}:${where}`,
      values: { label: 'through', kind: 'step', evidence, link, inferred },
    };
  }
  const content = exported.statements[index]?.content ?? [];
  return {
    id: `${trace.report.id}:${statement.id}`,
    values: {
      label: verbOf(statement) ?? 'said',
      kind: 'step',
      statement: statement.id,
      words: contentWords(statement, trace.text),
      evidence,
      link,
      act: statement.act,
      form: statement.form,
      negated: statement.negated,
      modal: statement.modal,
      grade: statement.grade,
      loaded: statement.loaded,
      alleged: statement.alleged,
      inferred,
      uncertain: statement.speaker === null || !isWellSupported(statement),
      sure: statement.confidence.speaker,
      chain: plainChain(statement, opened),
      to: statement.addressee.map((a) => (a.source && opened.sources.get(a.source)?.name) || opened.words(a)).join('; ') || null,
      time: statement.time?.value ?? null,
      time_inferred: statement.time?.inferred ?? null,
      start: content[0]?.start ?? null,
      end: content.at(-1)?.end ?? null,
    },
  };
}

function exchangeValues(exchange: Exchange, place: number, opened: Opened): Values {
  const told = exchange.statement === null ? undefined : opened.statements.get(exchange.statement);
  const exported = opened.exported.exchanges[place];
  const certain = exchange.modal === null ? 'exchange' : 'possible exchange';
  return {
    label: exchangeVerb(exchange),
    kind: exchange.negated ? 'no exchange' : certain,
    statement: exchange.statement,
    words: opened.words(exchange),
    evidence: exchange.matter ? opened.words(exchange.matter) : null,
    negated: exchange.negated,
    modal: exchange.modal,
    grade: told?.grade ?? null,
    alleged: told?.alleged ?? false,
    chain: told ? plainChain(told, opened) : 'the report’s own voice',
    via: exchange.via.flatMap((id) => opened.sources.get(id)?.name ?? []).join(' and ') || null,
    time: exchange.time?.value ?? null,
    time_inferred: exchange.time?.inferred ?? null,
    start: exported?.start ?? null,
    end: exported?.end ?? null,
  };
}
