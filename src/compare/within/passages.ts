import type { Block, Span, Statement, Trace } from '../../contract/index.ts';
import { sentencesOf } from '../../language/sentences.ts';
import { type ContentWord, contentWordsOf } from './contentWords.ts';
import type { Passage, Place } from './passage.ts';

/** Blocks that hold nothing to compare: credits of pictures. */
const LEFT_OUT: ReadonlySet<string> = new Set(['credit']);

/** All passages of a report in reading order: its statements, and the sentences that are in nobody's but its own voice. */
export function passagesOf(trace: Trace): Passage[] {
  const places = placesOf(trace.blocks);
  const statements = trace.statements.flatMap((s) => {
    const passage = ofStatement(s, trace, places);
    return passage ? [passage] : [];
  });
  return [...statements, ...ownSentences(trace, places)].sort((a, b) => a.hull.start - b.hull.start || b.hull.end - a.hull.end);
}

/** List items above the report's third paragraph, and above its first heading, sum it up. */
function placesOf(blocks: readonly Block[]): Place[] {
  let paragraphs = 0;
  let headings = 0;
  return blocks.map((b): Place => {
    if (b.type === 'paragraph') paragraphs++;
    if (b.type === 'heading') headings++;
    if (b.type === 'title' || b.type === 'subtitle' || b.type === 'heading' || b.type === 'caption') return b.type;
    return b.type === 'list-item' && paragraphs <= 2 && headings === 0 ? 'summary' : 'body';
  });
}

function ofStatement(statement: Statement, trace: Trace, places: readonly Place[]): Passage | null {
  const parts = [...statement.content, ...statement.source, ...(statement.cue ? [statement.cue] : [])];
  if (statement.content.length === 0) return null;
  return passage(trace, places, {
    end: statement.id,
    statement,
    content: statement.content,
    hull: { start: Math.min(...parts.map((p) => p.start)), end: Math.max(...parts.map((p) => p.end)) },
    parts,
  });
}

function ownSentences(trace: Trace, places: readonly Place[]): Passage[] {
  const held = trace.statements
    .filter((s) => s.within === null)
    .flatMap((s) => [...s.content, ...(s.cue ? [s.cue] : [])])
    .sort((a, b) => a.start - b.start);
  return trace.blocks.flatMap((block) => {
    if (LEFT_OUT.has(block.type)) return [];
    return partsOf(trace.text, block).flatMap((sentence) => {
      if (mostlyHeld(sentence, held)) return [];
      const made = passage(trace, places, {
        end: sentence,
        statement: null,
        content: [sentence],
        hull: sentence,
        parts: [sentence],
      });
      return made ? [made] : [];
    });
  });
}

/** The sentences of a block; what a semicolon parts in a headline are sentences too. */
function partsOf(text: string, block: Block): Span[] {
  const sentences = sentencesOf(text, block);
  if (block.type !== 'title' && block.type !== 'subtitle') return sentences;
  return sentences.flatMap(({ start, end }) => {
    const parts: Span[] = [];
    let from = start;
    for (const m of text.slice(start, end).matchAll(/; /g)) {
      parts.push({ start: from, end: start + m.index });
      from = start + m.index + m[0].length;
    }
    return [...parts, { start: from, end }].filter((p) => p.end > p.start);
  });
}

/** More than a quarter of the sentence is somebody's words. */
function mostlyHeld(sentence: Span, held: readonly Span[]): boolean {
  let low = 0;
  let high = held.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((held[middle]?.end ?? 0) <= sentence.start) low = middle + 1;
    else high = middle;
  }
  let covered = 0;
  for (let i = low; i < held.length; i++) {
    const h = held[i];
    if (!h || h.start >= sentence.end) break;
    covered += Math.max(0, Math.min(h.end, sentence.end) - Math.max(h.start, sentence.start));
  }
  return covered * 4 > sentence.end - sentence.start;
}

function passage(
  trace: Trace,
  places: readonly Place[],
  { parts, ...rest }: Omit<Passage, 'place' | 'block' | 'words' | 'told' | 'said' | 'stems'> & { parts: readonly Span[] },
): Passage | null {
  const block = blockAt(trace.blocks, rest.hull.start);
  const place = places[block];
  if (!place || LEFT_OUT.has(trace.blocks[block]?.type ?? '')) return null;
  const words = contentWordsOf(
    trace.text,
    [...parts].sort((a, b) => a.start - b.start),
  );
  const own = contentWordsOf(trace.text, rest.content);
  const cue = rest.statement?.cue ? contentWordsOf(trace.text, [rest.statement.cue]) : [];
  const stems = (list: readonly ContentWord[]) => new Set(list.map((w) => w.stem));
  return { ...rest, place, block, words: own, told: stems(own), said: stems([...own, ...cue]), stems: stems(words) };
}

/** The index of the block in which a position stands; -1 for none. Blocks are in order. */
function blockAt(blocks: readonly Block[], at: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const found = blocks[low];
  return found && found.start <= at ? low : -1;
}
