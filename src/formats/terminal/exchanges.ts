import type { Exchange } from '../../contract/index.ts';
import type { Book } from './book.ts';
import { exchangeVerb } from './exchangeVerb.ts';
import { headed } from './headed.ts';
import type { Line } from './line.ts';
import { wrap } from './wrap.ts';

/** Who told, asked, called, met, wrote to or reached out to whom, through whom. */
export function exchangeLines(book: Book): Line[] {
  return headed(
    'Who was in touch with whom',
    book.trace.exchanges.flatMap((x) => oneExchange(x, book)),
    book,
  );
}

function oneExchange(exchange: Exchange, book: Book): Line[] {
  const { ink, screen } = book;
  const number = exchange.statement === null ? undefined : book.numbers.get(exchange.statement);
  const pieces = [
    ink(names(exchange.from, book) || 'somebody', { bold: true }),
    ink(` ${exchangeVerb(exchange)} `),
    ink(names(exchange.to, book) || 'somebody', { bold: true }),
  ];
  if (exchange.via.length > 0) pieces.push(ink(' through '), ink(names(exchange.via, book), { bold: true }));
  if (exchange.matter) pieces.push(ink(`: ${book.words(exchange.matter, 160)}`));
  pieces.push(ink(number === undefined ? ' (the report’s own voice)' : ` (in ${number})`, { tone: 'quiet' }));
  return wrap(pieces, { width: screen.width, first: [ink('  • ', { tone: 'quiet' })], hang: [{ text: '    ' }] });
}

function names(ids: readonly string[], book: Book): string {
  return ids.flatMap((id) => book.sources.get(id)?.name ?? []).join(' and ');
}
