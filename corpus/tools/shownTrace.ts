import { styleText } from 'node:util';
import stringWidth from 'string-width';
import type { Block, End, Relation, Span, Statement, Trace } from '../../src/contract/index.ts';

export interface ShownOptions {
  /** Columns. */
  readonly width: number;
  readonly color: boolean;
}

/** A gold trace as text: blocks with bracketed statements, and what is said of each. Positions are UTF-16. */
export function shownTrace(trace: Trace, { width, color }: ShownOptions): string {
  const number = new Map([...trace.statements].sort(inReadingOrder).map((s, i) => [s.id, i + 1]));
  const name = new Map(trace.sources.map((s) => [s.id, s.name]));
  const style = (kind: Parameters<typeof styleText>[0], text: string) =>
    color ? styleText(kind, text, { validateStream: false }) : text;
  const who = (id: string | null) => (id === null ? '?' : (name.get(id) ?? id));
  const out: string[] = [headLine(trace), ''];
  for (const block of trace.blocks) {
    out.push(style('dim', `${block.id} ${block.type}`));
    out.push(...wrap(bracketed(trace, block, number), width, ''));
    const here = trace.statements.filter((s) => startsIn(s, block)).sort(inReadingOrder);
    for (const s of here) {
      const pad = '  '.repeat(1 + depthOf(trace, s));
      out.push(...wrap(`${pad}${number.get(s.id)}. ${about(trace, s, who)}`, width, `${pad}   `).map((l) => style('cyan', l)));
    }
    out.push('');
  }
  out.push(style('bold', 'Sources'), ...trace.sources.map((s) => `  ${s.name}: ${sourceFacts(trace, s.id, who)}`));
  if (trace.exchanges.length > 0) {
    out.push('', style('bold', 'Exchanges'));
    for (const x of trace.exchanges) {
      const via = x.via.length > 0 ? ` through ${x.via.map(who).join(', ')}` : '';
      const told = [x.negated && 'negated', x.modal, x.time && timeText(trace, x.time)].filter(Boolean).join(', ');
      const names = (ids: readonly string[]) => ids.map(who).join(' and ') || '?';
      out.push(
        ...wrap(
          `  ${names(x.from)} ${x.kind} ${names(x.to)}${via}${told ? ` (${told})` : ''}: “${words(trace, x)}”`,
          width,
          '    ',
        ),
      );
    }
  }
  for (const [title, type] of [
    ['Drifts', 'drift'],
    ['Faithful pairs', 'same-claim'],
    ['Disputes', 'dispute'],
  ] as const) {
    const all = trace.relations.filter((r) => r.type === type);
    if (all.length > 0) out.push('', style('bold', title), ...all.flatMap((r) => relationLines(trace, r, number, width)));
  }
  const { words: counts } = trace.profile;
  const body = Object.values(counts).reduce((a, b) => a + b, 0);
  out.push(
    '',
    `${trace.statements.length} statements; ${counts.ownVoice} of ${body} words of the body in the report's own voice`,
  );
  return out.join('\n');
}

function headLine({ report }: Trace): string {
  const { title, outlet, published, byline } = report;
  return [title, outlet.name, byline.join(', '), published].filter(Boolean).join(' · ');
}

function inReadingOrder(a: Statement, b: Statement): number {
  return firstOf(a) - firstOf(b) || lastOf(b) - lastOf(a);
}

const partsOf = (s: Statement): Span[] => [...s.source, ...(s.cue ? [s.cue] : []), ...s.content];
const firstOf = (s: Statement) => Math.min(...partsOf(s).map((p) => p.start));
const lastOf = (s: Statement) => Math.max(...partsOf(s).map((p) => p.end));

function startsIn(s: Statement, block: Block): boolean {
  return block.start <= firstOf(s) && firstOf(s) < block.end;
}

function depthOf(trace: Trace, s: Statement): number {
  let depth = 0;
  for (let at = s.within; at !== null; at = trace.statements.find((x) => x.id === at)?.within ?? null) depth++;
  return depth;
}

/** The block's text with each content in numbered brackets. */
function bracketed(trace: Trace, block: Block, number: ReadonlyMap<string, number>): string {
  const marks: { at: number; order: number; text: string }[] = [];
  for (const s of trace.statements) {
    const depth = depthOf(trace, s);
    for (const c of s.content) {
      if (c.end <= block.start || block.end <= c.start) continue;
      marks.push({ at: c.start, order: 100 + depth, text: `⟨${number.get(s.id)} ` });
      marks.push({ at: c.end, order: 100 - depth - 1, text: '⟩' });
    }
  }
  marks.sort((a, b) => a.at - b.at || a.order - b.order);
  let text = '';
  let at = block.start;
  for (const m of marks) {
    text += trace.text.slice(at, m.at) + m.text;
    at = m.at;
  }
  return text + trace.text.slice(at, block.end);
}

function about(trace: Trace, s: Statement, who: (id: string | null) => string): string {
  const cue = s.cue ? ` “${words(trace, s.cue)}”` : '';
  const to = s.addressee.length > 0 ? ` to ${s.addressee.map((a) => who(a.source)).join(', ')}` : '';
  const chain = s.chain.map((c) => who(c.source)).join(' → ');
  const facts = [
    s.act,
    s.negated && 'negated',
    s.modal && `modal ${s.modal}`,
    s.loaded && 'loaded',
    s.form,
    s.how !== 'cue' && s.how,
    s.setting !== 'unstated' && `setting ${s.setting}`,
    s.time && timeText(trace, s.time),
    s.grade,
    s.alleged && 'alleged',
  ];
  return `${chain}${cue}${to}: ${facts.filter(Boolean).join(', ')}`;
}

function timeText(trace: Trace, time: NonNullable<Statement['time']>): string {
  const value = time.value ?? `${time.relation?.type ?? ''} “${time.relation ? words(trace, time.relation.event) : ''}”`;
  return `when “${words(trace, time)}” = ${value}${time.inferred ? ' (inferred)' : ''}`;
}

function sourceFacts(trace: Trace, id: string, who: (id: string | null) => string): string {
  const s = trace.sources.find((x) => x.id === id);
  if (!s) return '';
  const { unnamed: u } = s;
  const count = u ? `${u.count.min}${u.count.max === u.count.min ? '' : `–${u.count.max ?? ''}`}` : '';
  return [
    s.kind,
    u ? `unnamed ${u.type} (${count})` : !s.named && 'unnamed',
    s.role && `role: ${s.role}`,
    s.affiliation && `of ${s.affiliation}`,
    u?.access && `access: ${u.access}`,
    u?.reason && `reason: ${u.reason}`,
    s.speaksFor && `speaks for ${who(s.speaksFor)}`,
    s.ofPerson && `account of ${who(s.ofPerson)}`,
    s.members.length > 0 && `jointly ${s.members.map(who).join(', ')}`,
    s.aliases.length > 0 && `also ${s.aliases.join(', ')}`,
  ]
    .filter(Boolean)
    .join('; ');
}

function relationLines(trace: Trace, r: Relation, number: ReadonlyMap<string, number>, width: number): string[] {
  const end = (e: End) =>
    typeof e === 'string'
      ? `${number.get(e)} “${shortened(trace, trace.statements.find((s) => s.id === e)?.content[0])}”`
      : `“${shortened(trace, e)}”`;
  const lines = wrap(
    `  ${end(r.a)} / ${end(r.b)}${r.type === 'dispute' && r.assertedBy ? ` (asserted: ${r.assertedBy})` : ''}`,
    width,
    '    ',
  );
  if (r.type !== 'drift') return lines;
  const side = (s: Span | null) => (s ? `“${words(trace, s)}”` : 'nothing');
  return [...lines, ...r.changes.flatMap((c) => wrap(`      ${c.kind}: ${side(c.a)} for ${side(c.b)}`, width, '        '))];
}

function shortened(trace: Trace, span: Span | undefined): string {
  const text = span ? words(trace, span) : '';
  return text.length > 70 ? `${text.slice(0, 67)}…` : text;
}

function words(trace: Trace, { start, end }: Span): string {
  return trace.text.slice(start, end).replace(/\s+/g, ' ');
}

/** Lines of at most `width` columns; the following ones begin with `hang`. */
function wrap(text: string, width: number, hang: string): string[] {
  const lines: string[] = [];
  let line = text.match(/^ */)?.[0] ?? '';
  let empty = true;
  for (const word of text.trim().split(/\s+/)) {
    if (!empty && stringWidth(line) + 1 + stringWidth(word) > width) {
      lines.push(line);
      line = hang;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}
