import type { Change, End, Relation, Span } from '../../contract/index.ts';
import type { Book } from './book.ts';
import { headed } from './headed.ts';
import type { Line, Piece } from './line.ts';
import { wrap } from './wrap.ts';

/** Which passages differ from what they render, dispute each other, or say the same: what a reader should check, first. */
export function relationLines(book: Book): Line[] {
  const { relations } = book.trace;
  const of = (type: Relation['type']) => relations.filter((r) => r.type === type);
  const ordered = [...of('drift'), ...of('dispute'), ...of('same-claim'), ...of('same-words'), ...of('copy')];
  return headed(
    'Side by side',
    ordered.flatMap((r) => oneRelation(r, book)),
    book,
  );
}

function oneRelation(relation: Relation, book: Book): Line[] {
  switch (relation.type) {
    case 'same-words':
      return bullet(
        [...brief(relation.a, book), book.ink(' and '), ...brief(relation.b, book), book.ink(' have the same words')],
        book,
      );
    case 'same-claim':
      return bullet([...brief(relation.a, book), book.ink(' says what '), ...brief(relation.b, book), book.ink(' says')], book);
    case 'copy':
      return bullet([...brief(relation.a, book), book.ink(' and '), ...brief(relation.b, book), book.ink(' are copies')], book);
    case 'drift':
      return driftLines(relation, book);
    case 'dispute':
      return disputeLines(relation, book);
  }
}

type Drift = Extract<Relation, { type: 'drift' }>;
type Dispute = Extract<Relation, { type: 'dispute' }>;

/** Each change on a line of its own: the words here, and the words there. */
function driftLines({ a, b, basis, changes }: Drift, book: Book): Line[] {
  const { ink } = book;
  const against = basis === 'original' ? ' (the whole original)' : ' (an excerpt)';
  return [
    ...bullet([...brief(a, book), ink(' differs from '), ...brief(b, book), ink(against, { tone: 'quiet' })], book),
    ...changes.flatMap((c) => indented(changePieces(c, book), book)),
  ];
}

function changePieces({ kind, a, b }: Change, book: Book): Piece[] {
  const { ink } = book;
  const words = (span: Span) => ink(`“${unquoted(book.words(span, 120))}”`, { bold: true });
  const first = ink(`${kind}: `, { tone: 'quiet' });
  if (a && b) return [first, words(a), ink(' for '), words(b)];
  if (b) return [first, words(b), ink(' is not there')];
  return a ? [first, words(a), ink(' is added')] : [first];
}

/** Both sides' words, and who says that they do not go together. */
function disputeLines({ a, b, assertedBy, evidence }: Dispute, book: Book): Line[] {
  const { ink } = book;
  const by = assertedBy === 'report' ? 'the report' : assertedBy && book.sources.get(assertedBy)?.name;
  const words = evidence && ` “${unquoted(book.words(evidence, 120))}”`;
  return [
    ...bullet([...brief(a, book), ink(' and '), ...brief(b, book), ink(' dispute each other')], book),
    ...indented([ink(wordsOf(a, book))], book),
    ...indented([ink(wordsOf(b, book))], book),
    ...(by ? indented([ink(`so says ${by}${words ? `:${words}` : ''}`, { tone: 'quiet' })], book) : []),
  ];
}

/** A statement by its number and speaker; the report's own voice by its words. */
function brief(end: End, book: Book): Piece[] {
  if (typeof end !== 'string') return [book.ink(`“${unquoted(book.words(end, 120))}”`)];
  const speaker = book.statements.get(end)?.speaker ?? null;
  const name = speaker === null ? undefined : book.sources.get(speaker)?.name;
  return [book.ink(String(book.numbers.get(end) ?? end), { bold: true }), ...(name ? [book.ink(` ${name}`)] : [])];
}

function wordsOf(end: End, book: Book): string {
  const spans = typeof end === 'string' ? (book.statements.get(end)?.content ?? []) : [end];
  return `“${spans.map((s) => unquoted(book.words(s, 160))).join(' … ')}”`;
}

/** Without the marks around it, which the line has itself. */
function unquoted(words: string): string {
  return words.trim().replace(/^["“”‘'«]+|["“”’'»]+$/g, '');
}

function bullet(pieces: Line, book: Book): Line[] {
  return wrap(pieces, { width: book.screen.width, first: [book.ink('  • ', { tone: 'quiet' })], hang: [{ text: '    ' }] });
}

function indented(pieces: Line, book: Book): Line[] {
  return wrap(pieces, { width: book.screen.width, first: [{ text: '      ' }], hang: [{ text: '        ' }] });
}
