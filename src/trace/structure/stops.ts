import type { Block, Span } from '../../contract/index.ts';
import { contains } from '../spans.ts';
import { type Announcement, endsWithColon } from './announcement.ts';
import type { Seed, StructureInput } from './seed.ts';

interface StopInput extends StructureInput {
  readonly block: Block;
  readonly words: string;
  readonly announcement: Announcement;
  readonly opening: Seed;
  /** The source that the announcement names; null where it can't be told. */
  readonly speaker: string | null;
}

interface Stop {
  readonly name: string;
  stops(input: StopInput): boolean;
}

/** Where a quotation without marks ends: the first of these that fires (guideline rule 13). */
const STOPS: readonly Stop[] = [
  { name: 'not-a-paragraph', stops: ({ block }) => block.type !== 'paragraph' && block.type !== 'list-item' },
  { name: 'another-announcement', stops: ({ report, block }) => endsWithColon(report.text, block) },
  {
    // "…, the newspaper continued": the writer speaks again and quotes the source inside.
    name: 'cue-of-the-same-source',
    stops: ({ seeds, speakers, block, speaker }) =>
      speaker !== null && seeds.some((s) => s.cue && isIn(block, s.cue.start) && speakers().by(s.cue) === speaker),
  },
  {
    // Nobody calls himself by name: a paragraph that names the quoted source is somebody else's.
    name: 'names-the-source',
    stops: ({ speakers, block, speaker }) =>
      speakers().sources.some((s) => s.id === speaker && s.mentions.some((m) => contains(block, m))),
  },
  {
    // 'The "Big Boss" is the premier.': words of the quotation in marks, explained.
    name: 'explains-the-quotation',
    stops: ({ report, words, opening }) => {
      const phrase = /^[^"“]{0,12}["“]([^"”]{3,60})["”]\s+(?:is|are|was|were|means?|refers?)\b/.exec(words)?.[1];
      return phrase !== undefined && saidBefore(report.text, opening.content, words, phrase);
    },
  },
  {
    // A person goes on in the first person or not at all, as far as one can tell without marks.
    name: 'no-first-person',
    stops: ({ speakers, words, speaker }) => {
      const kind = speakers().sources.find((s) => s.id === speaker)?.kind;
      const speaksAsI = kind === 'person' || kind === 'group' || kind === undefined || kind === 'unknown';
      return speaksAsI && !/\b(?:I|we|my|our|me|us)\b/i.test(words.replace(/["“][^"”]*["”]/g, ''));
    },
  },
];

/** The name of what ends the quotation before this block, or null where nothing does. */
export function whatStops(block: Block, announcement: Announcement, opening: Seed, input: StructureInput): string | null {
  const cue = announcement.seed.cue;
  const speaker = cue ? input.speakers().by(cue) : null;
  const words = input.report.text.slice(block.start, block.end);
  const name = input.speakers().sources.find((s) => s.id === speaker)?.name;
  if (block.type === 'paragraph' && name !== undefined && standsInPostOf(name, words, input)) return null;
  return STOPS.find((s) => s.stops({ ...input, block, words, announcement, opening, speaker }))?.name ?? null;
}

/** The same words stand in an embedded post by the announced speaker: then they are that speaker's, whatever they look like. */
function standsInPostOf(name: string, words: string, { report }: StructureInput): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const sought = plain(words);
  const posts = report.blocks.filter((b) => b.post?.author && plain(b.post.author) === plain(name));
  return sought.length > 20 && posts.some((b) => plain(report.text.slice(b.start, b.end)).includes(sought));
}

function isIn(block: Block, position: number): boolean {
  return block.start <= position && position < block.end;
}

/** The phrase stands in the quoted words, or anywhere between them and the paragraph that explains it. */
function saidBefore(text: string, content: readonly Span[], words: string, phrase: string): boolean {
  const start = content[0]?.start ?? 0;
  const end = text.indexOf(words, start);
  const until = end < 0 ? (content.at(-1)?.end ?? start) : end;
  const from = Math.max(0, start - 600);
  return text.slice(from, until).toLowerCase().includes(phrase.toLowerCase());
}
