import type { Span } from '../../contract/index.ts';
import { words } from '../../language/words.ts';
import { isBareCue } from './bareCue.ts';
import type { Decoding } from './config.ts';
import { EDGE_RULES } from './contentEdges.ts';
import { asSentence } from './contentPiece.ts';
import type { RawAttribution, Reader } from './reader.ts';

/** A statement inside a content is given away by less than one on the surface. Chosen on the dev part of the corpus. */
const insideThresholds = { t_cue: 0.35, t_attr: 0.3 };

/** Of the statements that are found inside contents one in four hundred stands in fewer words, marks counted. */
const fewestWords = 5;

/** A statement and how deep it was found: 0 for an outermost one. */
export interface NestedAttribution extends RawAttribution {
  readonly depth: number;
}

export interface NestedReadingOptions {
  /** 0 for the outermost statements alone. */
  readonly depth: number;
  readonly signal?: AbortSignal | undefined;
  /** Stretches that are somebody's own voice by the structure of the report (answers, posts, block quotations): read like contents. */
  readonly voices?: readonly Span[] | undefined;
}

/**
 * The outermost statements, then those inside their contents, then those inside theirs: each piece of each content is
 * read again by itself (guideline rule 11). A cue that has a statement gets no second one. In the order of their depth, and of their
 * places at each.
 */
export async function readInside(reader: Reader, text: string, options: NestedReadingOptions): Promise<NestedAttribution[]> {
  const inside: Decoding = { ...reader.config.decode, ...insideThresholds };
  const outermost = await reader.read(text, reader.config.decode, EDGE_RULES, options.signal);
  let level: NestedAttribution[] = outermost.map((s) => ({ ...s, depth: 0 }));
  const all = [...level];
  const taken = new Set<number>();
  for (const statement of level) take(taken, statement.cue);
  const within = async (piece: Span, depth: number): Promise<NestedAttribution[]> => {
    const sentence = asSentence(text, piece);
    const slice = text.slice(sentence.start, sentence.end);
    if (words(slice).length < fewestWords) return [];
    const found: NestedAttribution[] = [];
    for (const statement of await reader.read(slice, inside, EDGE_RULES, options.signal)) {
      const moved = shifted(statement, sentence.start);
      if (isTaken(taken, moved.cue) || isBareCue(text.slice(moved.cue.start, moved.cue.end))) continue;
      take(taken, moved.cue);
      found.push({ ...moved, depth });
    }
    return found;
  };
  for (let depth = 1; depth <= options.depth; depth++) {
    const pieces = [...level.flatMap((s) => s.content), ...(depth === 1 ? (options.voices ?? []) : [])];
    if (pieces.length === 0) break;
    const found: NestedAttribution[] = [];
    for (const piece of pieces) found.push(...(await within(piece, depth)));
    all.push(...found);
    level = found;
  }
  return all;
}

function shifted(statement: RawAttribution, by: number): RawAttribution {
  const shift = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  const { cue, source, content } = statement;
  return { ...statement, cue: shift(cue), source: source.map(shift), content: content.map(shift) };
}

function take(taken: Set<number>, cue: Span): void {
  for (let i = cue.start; i < cue.end; i++) taken.add(i);
}

function isTaken(taken: ReadonlySet<number>, cue: Span): boolean {
  for (let i = cue.start; i < cue.end; i++) if (taken.has(i)) return true;
  return false;
}
