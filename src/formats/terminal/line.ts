import stringWidth from 'string-width';
import type { Grade } from '../../contract/index.ts';

/** What a piece of text means; the palette decides how that looks. */
export type Tone = Grade | 'ownVoice' | 'quiet' | 'alert';

/** A piece of one line, in one look. Its text holds no control characters and no line breaks. */
export interface Piece {
  readonly text: string;
  readonly tone?: Tone;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

export type Line = readonly Piece[];

/** Columns that a text takes: wide East Asian characters and emoji take two, combining marks none. */
export function widthOf(text: string): number {
  return stringWidth(text);
}

export function lineWidth(line: Line): number {
  return line.reduce((n, p) => n + widthOf(p.text), 0);
}

/** The line with blanks up to `width`. A longer line stays as it is. */
export function padded(line: Line, width: number): Line {
  const lack = width - lineWidth(line);
  return lack > 0 ? [...line, { text: ' '.repeat(lack) }] : line;
}
