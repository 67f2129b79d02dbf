import type { Change, End, Exchange, Relation } from '../contract/index.ts';
import { quotedWords, saidWords, timeWords } from './briefWords.ts';
import { markdownText } from './markdownText.ts';
import type { Opened } from './opened.ts';
import { plainChain } from './plainChain.ts';
import { exchangeVerb } from './terminal/exchangeVerb.ts';

/** Who was in touch with whom, each with who tells of it: a list in Markdown, empty where nothing is told. */
export function exchangeList(opened: Opened): string {
  return opened.trace.exchanges.map((x) => `- ${exchangeLine(x, opened)}\n`).join('');
}

function exchangeLine(exchange: Exchange, opened: Opened): string {
  const names = (ids: readonly string[]) => ids.flatMap((id) => nameOf(id, opened)).join(' and ');
  const told = exchange.statement === null ? undefined : opened.statements.get(exchange.statement);
  const via = exchange.via.length === 0 ? '' : ` through **${markdownText(names(exchange.via))}**`;
  const matter = exchange.matter ? `: ${quotedWords(exchange.matter, opened)}` : '';
  const notes = [
    told ? `so says ${markdownText(plainChain(told, opened))}` : 'the report’s own voice',
    timeWords(exchange.time, opened),
  ].filter((n) => n !== null);
  const [from, to] = [names(exchange.from) || 'somebody', names(exchange.to) || 'somebody'];
  return `**${markdownText(from)}** ${exchangeVerb(exchange)} **${markdownText(to)}**${via}${matter} (${notes.join('; ')})`;
}

function nameOf(id: string, { sources }: Opened): string[] {
  const source = sources.get(id);
  if (!source) return [];
  return [source.named || source.kind === 'document' ? source.name : `${source.name} [unnamed]`];
}

type Drift = Extract<Relation, { type: 'drift' }>;
type Dispute = Extract<Relation, { type: 'dispute' }>;

/** What differs from the words that it renders: a list in Markdown, each change with the words on both sides. */
export function driftList(opened: Opened): string {
  const drifts = opened.trace.relations.filter((r): r is Drift => r.type === 'drift');
  return drifts.map((d) => driftItem(d, opened)).join('');
}

function driftItem({ a, b, basis, changes }: Drift, opened: Opened): string {
  const against = basis === 'original' ? 'the whole original' : 'an excerpt of the original';
  const lines = [
    `- ${sideOf(a, opened)}`,
    `  - differs from ${sideOf(b, opened)} (compared with ${against})`,
    ...changes.map((c) => `  - ${changeWords(c, opened)}`),
  ];
  return lines.map((l) => `${l}\n`).join('');
}

function changeWords({ kind, a, b }: Change, opened: Opened): string {
  if (a && b) return `${kind}: ${quotedWords(a, opened)} for ${quotedWords(b, opened)}`;
  if (b) return `${kind}: ${quotedWords(b, opened)} is not there`;
  return a ? `${kind}: ${quotedWords(a, opened)} is added` : kind;
}

/** What cannot both hold: a list in Markdown, with both sides' words and who says that they do not go together. */
export function disputeList(opened: Opened): string {
  const disputes = opened.trace.relations.filter((r): r is Dispute => r.type === 'dispute');
  return disputes.map((d) => disputeItem(d, opened)).join('');
}

function disputeItem({ a, b, assertedBy, evidence }: Dispute, opened: Opened): string {
  const by = assertedBy === 'report' ? ['the report'] : assertedBy === null ? [] : nameOf(assertedBy, opened);
  const words = evidence ? `: ${quotedWords(evidence, opened)}` : '';
  const said = by.map((name) => `  - so says ${markdownText(name)}${words}`);
  return [`- ${sideOf(a, opened)}`, `  - against ${sideOf(b, opened)}`, ...said].map((l) => `${l}\n`).join('');
}

function sideOf(end: End, opened: Opened): string {
  if (typeof end !== 'string') return `the report’s own voice: ${quotedWords(end, opened)}`;
  const statement = opened.statements.get(end);
  if (!statement) return markdownText(end);
  return `**${markdownText(plainChain(statement, opened))}**: ${saidWords(statement, opened)}`;
}
