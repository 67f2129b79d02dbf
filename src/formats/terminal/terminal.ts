import type { Trace } from '../../contract/index.ts';
import { openBook } from './book.ts';
import { exchangeLines } from './exchanges.ts';
import { headerLines } from './header.ts';
import { noteLines } from './notes.ts';
import { paint } from './palette.ts';
import { profileLines } from './profile.ts';
import { relationLines } from './relations.ts';
import type { Screen } from './screen.ts';
import { sourceLines } from './sources.ts';
import { statementLines } from './statements.ts';

/**
 * A trace as a person reads it: the head of the report, what it rests on, its statements as a tree of chains in reading
 * order, who talks, who was in touch with whom. Positions of the trace are UTF-16. Every line ends with a line feed.
 */
export function writeTerminal(trace: Trace, screen: Screen): string {
  const book = openBook(trace, screen);
  const lines = [
    ...headerLines(book),
    [],
    ...profileLines(book),
    ...statementLines(book),
    ...sourceLines(book),
    ...exchangeLines(book),
    ...relationLines(book),
    ...noteLines(book),
  ];
  return lines.map((line) => `${paint(line, screen)}\n`).join('');
}
