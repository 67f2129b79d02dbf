import type { Block, Statement } from '../../contract/index.ts';
import { contentWords } from '../contentWords.ts';
import { type Book, placeOf } from './book.ts';
import { chainPieces } from './chain.ts';
import type { Line, Piece } from './line.ts';
import { lineWidth, padded } from './line.ts';
import { sideSign } from './looks.ts';
import { particularPieces } from './particulars.ts';
import { wrap } from './wrap.ts';

/** From this width on the chain stands in a margin of its own, as in the reading view; below it stands above the words. */
const MARGIN_FROM = 116;
const MARGIN = 0.36;
/** Lines of words that are shown of an outermost statement, and of one inside another, whose words were read there. */
const LINES = { outer: 4, inner: 2 };
/** A statement keeps at least so many columns for its words, however deep it stands. */
const LEAST = 24;

/** The statements in reading order under the report's headings, each inside the one in whose words it stands. */
export function statementLines(book: Book): Line[] {
  const lines: Line[] = [];
  const headings = book.trace.blocks.filter((b) => b.type === 'heading');
  let outer: Statement[] = [];
  for (const statement of book.order) {
    outer = outer.slice(0, outer.findIndex((o) => o.id === statement.within) + 1);
    const passed = statement.within === null ? takePassed(headings, placeOf(statement)) : undefined;
    if (passed) lines.push([], ...headingLines(passed, book));
    lines.push(besideBars([], outer, book));
    outer.push(statement);
    lines.push(...oneStatement(statement, outer, book));
  }
  return lines;
}

/** The last heading before a place; it and those before it are taken out of the list. */
function takePassed(headings: Block[], place: number): Block | undefined {
  let passed: Block | undefined;
  while (headings[0] && headings[0].start <= place) passed = headings.shift();
  return passed;
}

function headingLines(heading: Block, book: Book): Line[] {
  const indent = ' '.repeat(numberWidth(book) + 1);
  const lines = wrap([book.ink(book.words(heading, 400), { tone: 'quiet', italic: true })], {
    width: book.screen.width - indent.length,
    lines: 2,
    more: () => book.ink(' …', { tone: 'quiet' }),
  });
  return lines.map((l) => [{ text: indent }, ...l]);
}

function oneStatement(statement: Statement, open: readonly Statement[], book: Book): Line[] {
  const { ink, screen } = book;
  const room = screen.width - lineWidth(besideBars([], open, book));
  const chain = chainPieces(statement, book);
  const particulars = particularPieces(statement, book);
  const number = ink(String(book.numbers.get(statement.id)).padStart(numberWidth(book)), { tone: 'quiet' });
  let rows: Line[];
  if (screen.width >= MARGIN_FROM) {
    const margin = Math.floor(screen.width * MARGIN);
    const left = wordLines(statement, room - margin - 3, book);
    const bar = [ink(sideSign(statement.grade, screen), { tone: statement.grade }), { text: ' ' }];
    const right = [
      ...wrap(chain, { width: margin, first: bar, hang: [...bar, { text: '  ' }] }),
      ...wrap(particulars, { width: margin, first: bar, hang: bar }),
    ];
    rows = Array.from({ length: Math.max(left.length, right.length) }, (_, i) => [
      ...padded(left[i] ?? [], room - margin),
      ...(right[i] ?? []),
    ]);
  } else {
    rows = [
      ...wrap(chain, { width: room, hang: [{ text: '  ' }] }),
      ...wordLines(statement, room, book),
      ...wrap(particulars, { width: room }),
    ];
  }
  return rows.map((row, i) => besideBars(row, open, book, i === 0 ? number : undefined));
}

function wordLines(statement: Statement, width: number, book: Book): Line[] {
  const { ink, screen } = book;
  const lines = statement.within === null ? LINES.outer : LINES.inner;
  if (screen.full) return wrap([ink(contentWords(statement, book.trace.text))], { width });
  // Only the beginning is laid out, the rest is counted: a hostile report may be one quotation of fifty megabytes.
  const { shown: words, left } = beginning(contentWords(statement, book.trace.text), lines * width * 8);
  const more = (n: number) => ink(moreWords(n + left), { tone: 'quiet' });
  const whole = left === 0 ? wrap([ink(words)], { width, lines: lines + 2 }) : [];
  // One line more is no longer than saying that it is left out.
  return whole.length > 0 && whole.length <= lines + 1 ? whole : wrap([ink(words)], { width, lines, more });
}

/** The beginning of a text, cut at a blank where there is one near, and how many words follow it. */
function beginning(text: string, limit: number): { shown: string; left: number } {
  if (text.length <= limit) return { shown: text, left: 0 };
  const blank = text.lastIndexOf(' ', limit);
  const cut = blank > limit / 2 ? blank : limit;
  return { shown: text.slice(0, cut), left: Math.max(1, text.slice(cut).match(/\S+/g)?.length ?? 0) };
}

function moreWords(count: number): string {
  return count === 0 ? ' …' : ` … ${count} more ${count === 1 ? 'word' : 'words'}`;
}

/** A row with the number of its statement and one bar for each statement in which it stands, outermost first. */
function besideBars(row: Line, open: readonly Statement[], book: Book, number?: Piece): Line {
  const width = numberWidth(book);
  const most = Math.max(1, Math.floor((book.screen.width - width - 1 - LEAST) / 2));
  const bars = open.slice(-most).flatMap((s) => [book.ink(sideSign(s.grade, book.screen), { tone: s.grade }), { text: ' ' }]);
  return [number ?? { text: ' '.repeat(width) }, { text: ' ' }, ...bars, ...row];
}

function numberWidth(book: Book): number {
  return Math.max(3, String(book.order.length).length + 1);
}
