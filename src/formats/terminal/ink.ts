import { toAscii } from './ascii.ts';
import type { Piece } from './line.ts';
import { printable } from './printable.ts';
import type { Screen } from './screen.ts';

/** Makes a piece of a line. Every text that is drawn goes through here, so that nothing unprintable reaches a terminal. */
export type Ink = (text: string, look?: Omit<Piece, 'text'>) => Piece;

export function inkFor(screen: Screen): Ink {
  return (text, look = {}) => {
    const clean = printable(text);
    return { text: screen.unicode ? clean : toAscii(clean), ...look };
  };
}
