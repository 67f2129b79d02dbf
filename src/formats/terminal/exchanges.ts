import type { Exchange, ExchangeKind } from '../../contract/index.ts';
import type { Book } from './book.ts';
import { headed } from './headed.ts';
import type { Line } from './line.ts';
import { wrap } from './wrap.ts';

const VERBS: Readonly<Record<ExchangeKind, readonly [past: string, plain: string, participle: string]>> = {
  tell: ['told', 'tell', 'told'],
  ask: ['asked', 'ask', 'asked'],
  call: ['called', 'call', 'called'],
  meet: ['met', 'meet', 'met'],
  write: ['wrote to', 'write to', 'written to'],
  message: ['messaged', 'message', 'messaged'],
  reach: ['reached out to', 'reach out to', 'reached out to'],
};

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
    ink(` ${verbOf(exchange)} `),
    ink(names(exchange.to, book) || 'somebody', { bold: true }),
  ];
  if (exchange.via.length > 0) pieces.push(ink(' through '), ink(names(exchange.via, book), { bold: true }));
  if (exchange.matter) pieces.push(ink(`: ${book.words(exchange.matter, 160)}`));
  pieces.push(ink(number === undefined ? ' (the report’s own voice)' : ` (in ${number})`, { tone: 'quiet' }));
  return wrap(pieces, { width: screen.width, first: [ink('  • ', { tone: 'quiet' })], hang: [{ text: '    ' }] });
}

function verbOf({ kind, negated, modal }: Exchange): string {
  const [past, plain, participle] = VERBS[kind];
  if (modal === 'possible') return `may ${negated ? 'not ' : ''}have ${participle}`;
  if (modal === 'future') return `will ${negated ? 'not ' : ''}${plain}`;
  const said = negated ? `did not ${plain}` : past;
  return modal === 'reported' ? `reportedly ${said}` : said;
}

function names(ids: readonly string[], book: Book): string {
  return ids.flatMap((id) => book.sources.get(id)?.name ?? []).join(' and ');
}
