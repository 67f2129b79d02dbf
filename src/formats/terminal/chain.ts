import { type Source, type Statement, type Step, stepGrade } from '../../contract/index.ts';
import type { Book } from './book.ts';
import type { Piece } from './line.ts';
import { isWellSupported } from './support.ts';
import { verbOf } from './verb.ts';

/**
 * The steps from the report's own voice to the speaker, and what the speaker does where it is more than saying. The steps that the outer statement has already are quiet: what is
 * new at this depth stands out.
 */
export function chainPieces(statement: Statement, book: Book): Piece[] {
  const { ink } = book;
  const outer = statement.within === null ? undefined : book.statements.get(statement.within);
  const known = outer?.chain.length ?? 0;
  const pieces: Piece[] = [];
  for (const [i, step] of statement.chain.entries()) {
    const last = i === statement.chain.length - 1;
    // "I think that …" inside somebody's own words: two statements, one voice, named once.
    if (!last && step.source !== null && step.source === statement.chain[i + 1]?.source) continue;
    if (pieces.length > 0) pieces.push(ink(' → ', { tone: 'quiet' }));
    pieces.push(...stepPieces(step, statement, { quiet: i < known, last }, book));
  }
  if (pieces.length === 0) pieces.push(...unknownPieces(statement, book));
  const verb = verbOf(statement);
  if (verb) pieces.push(ink(` ${verb}`, { italic: true }));
  return pieces;
}

function stepPieces(step: Step, statement: Statement, how: { quiet: boolean; last: boolean }, book: Book): Piece[] {
  const { ink } = book;
  const source = step.source === null ? undefined : book.sources.get(step.source);
  if (!source) return how.last ? unknownPieces(statement, book) : [ink('unknown', { tone: 'none', italic: true })];
  const of = step.statement === null ? undefined : book.statements.get(step.statement);
  const doubt = of && !isWellSupported(of) ? '?' : '';
  const tone = how.quiet ? 'quiet' : stepGrade(source);
  const pieces = [ink(source.name + doubt, { tone, bold: how.last })];
  const marks = [...(isUnnamed(source) ? ['unnamed'] : []), ...(how.last && statement.alleged ? ['alleged'] : [])];
  if (marks.length > 0) pieces.push(ink(` [${marks.join(', ')}]`, { tone: how.quiet ? 'quiet' : 'unnamed' }));
  return pieces;
}

/** Who cannot be told is said to be unknown; the words that name them in the text are kept beside it. */
function unknownPieces(statement: Statement, book: Book): Piece[] {
  const { ink } = book;
  const pieces = [ink('unknown', { tone: 'none', bold: true })];
  const words = statement.source.map((s) => book.words(s)).join(' … ');
  if (words.trim() !== '') pieces.push(ink(` (“${words}”)`, { tone: 'quiet' }));
  return pieces;
}

/** A document is not a person who withholds a name. */
function isUnnamed(source: Source): boolean {
  return !source.named && source.kind !== 'document';
}
