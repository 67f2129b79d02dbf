import type { Change, End, Relation } from '../../contract/index.ts';
import type { Book } from './book.ts';
import { headed } from './headed.ts';
import type { Line } from './line.ts';
import { wrap } from './wrap.ts';

/** Which statements have the same words, differ from what they render, or dispute each other. */
export function relationLines(book: Book): Line[] {
  return headed(
    'Side by side',
    book.trace.relations.flatMap((r) => oneRelation(r, book)),
    book,
  );
}

function oneRelation(relation: Relation, book: Book): Line[] {
  const { ink, screen } = book;
  const a = endWords(relation.a, book);
  const b = endWords(relation.b, book);
  const first = [ink('  • ', { tone: 'quiet' })];
  return wrap([ink(sentence(relation, a, b, book))], { width: screen.width, first, hang: [{ text: '    ' }] });
}

function sentence(relation: Relation, a: string, b: string, book: Book): string {
  switch (relation.type) {
    case 'same-words':
      return `${a} and ${b} have the same words`;
    case 'same-claim':
      return `${a} and ${b} make the same claim`;
    case 'copy':
      return `${a} and ${b} are copies`;
    case 'drift':
      return `${a} differs from ${b}: ${relation.changes.map((c) => changeWords(c, book)).join('; ')}`;
    case 'dispute': {
      const { assertedBy } = relation;
      const by = assertedBy === 'report' ? 'the report' : assertedBy && book.sources.get(assertedBy)?.name;
      return by ? `${by} says that ${a} and ${b} dispute each other` : `${a} and ${b} dispute each other`;
    }
  }
}

function endWords(end: End, book: Book): string {
  if (typeof end === 'string') return String(book.numbers.get(end) ?? end);
  return `“${book.words(end, 120)}”`;
}

function changeWords(change: Change, book: Book): string {
  const side = (span: Change['a']) => (span === null ? 'nothing' : `“${book.words(span, 60)}”`);
  return `${change.kind} (${side(change.a)} for ${side(change.b)})`;
}
