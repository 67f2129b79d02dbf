import { GRADES } from '../../contract/index.ts';
import type { Book } from './book.ts';
import type { Line, Piece } from './line.ts';
import { lineWidth, padded } from './line.ts';
import { barSign, type Look, labelOf } from './looks.ts';
import { profileSentence } from './profileSentence.ts';
import { shares } from './shares.ts';
import { wrap } from './wrap.ts';

const ORDER: readonly Look[] = [...GRADES, 'ownVoice'];
/** A longer bar tells no more. */
const LONGEST_BAR = 120;

/** The sourcing profile: one sentence, one bar over the words of the body, and what each of its stretches is. */
export function profileLines(book: Book): Line[] {
  const { ink, screen } = book;
  const { words } = book.trace.profile;
  const lines = wrap([ink(profileSentence(book.trace))], { width: screen.width });
  const cells = shares(
    ORDER.map((look) => words[look]),
    Math.min(screen.width, LONGEST_BAR),
  );
  if (cells.some((n) => n > 0)) {
    lines.push(
      [],
      ORDER.map((look, i) => ink(barSign(look, screen).repeat(cells[i] ?? 0), { tone: look })),
    );
  }
  return [...lines, ...keyLines(book)];
}

/** The key of the bar in columns: sign, name, statements, share of the words. */
function keyLines(book: Book): Line[] {
  const { statements, words } = book.trace.profile;
  const total = Object.values(words).reduce((a, b) => a + b, 0);
  if (total === 0) return [];
  const present = ORDER.filter((look) => words[look] > 0 || countOf(look, statements) > 0);
  const cells = present.map((look) => keyCell(look, countOf(look, statements), total === 0 ? 0 : words[look] / total, book));
  cells.push([book.ink('   statements, share of words', { tone: 'quiet' })]);
  const widest = Math.max(0, ...cells.map(lineWidth)) + 3;
  const columns = Math.max(1, Math.floor((book.screen.width + 3) / widest));
  const lines: Line[] = [];
  for (let i = 0; i < cells.length; i += columns) lines.push(cells.slice(i, i + columns).flatMap((c) => padded(c, widest)));
  return lines;
}

function keyCell(look: Look, statements: number, share: number, book: Book): Piece[] {
  const { ink, screen } = book;
  const counted = look === 'ownVoice' ? '' : String(statements);
  const percent = share > 0 && share < 0.01 ? '<1%' : `${Math.round(share * 100)}%`;
  return [
    ink(barSign(look, screen).repeat(2), { tone: look }),
    ink(` ${labelOf(look).padEnd(13)} `),
    ink(counted.padStart(3), { bold: true }),
    ink(` ${percent.padStart(4)}`, { tone: 'quiet' }),
  ];
}

function countOf(look: Look, statements: Book['trace']['profile']['statements']): number {
  return look === 'ownVoice' ? 0 : statements[look];
}
