import { type Block, profileWords, type Report, type Span } from '../../contract/index.ts';
import { sentencesOf } from '../../language/sentences.ts';
import { actOf } from '../acts/act.ts';
import { overlap } from '../spans.ts';
import { endsWithColon } from './announcement.ts';
import { anchorOf, blockAt, firstFrom, type Seed, type StructureRule } from './seed.ts';

/** Fewer words in marks are a title of a work, a nickname or scare quotes more often than somebody's sentence. */
const FEWEST_WORDS = 3;
/** How sure that a sentence in marks, which nobody is named for, is of the voice before it. On the corpus' train part. */
const BY_PLACE = 0.85;

/**
 * A sentence that is all quotation and has no cue is said by whoever spoke right before it: "She had heard enough, she said.
 * “He should have gone.”" In the same paragraph it is one more piece of a content that was said (guideline rule 7), and a
 * statement of its own behind a cue of thinking, asking or denying; as a paragraph of its own it is a statement that goes on
 * (`continued`). Behind a question somebody else answers, and nobody can tell who.
 */
export const cuelessQuotations: StructureRule = {
  name: 'cueless-quotation',
  apply({ report, seeds, quotations }) {
    const { text, blocks } = report;
    let all: Seed[] = withoutNextParagraphs(seeds, report);
    let before: Seed | null = null;
    for (const block of blocks) {
      if (block.type !== 'paragraph' && block.type !== 'list-item') {
        before = null;
        continue;
      }
      const held = all.filter((s) => touches(s, block));
      let lastSaid: Seed | null = null;
      for (const sentence of passagesOf(text, block, quotations)) {
        const told = held.filter((s) => s.cue && sentence.start <= s.cue.start && s.cue.start < sentence.end && !s.inside);
        const quotation = sentence.quoted && profileWords(text, sentence).length >= FEWEST_WORDS ? sentence : null;
        if (
          !quotation ||
          held.some((s) => [...s.content, ...s.source].some((c) => overlap(c, sentence) > 0)) ||
          told.length > 0
        ) {
          // Only what stands right before the quotation can be gone on with.
          lastSaid = told.at(-1) ?? held.findLast((s) => !s.inside && s.content.some((c) => overlap(c, sentence) > 0)) ?? null;
          continue;
        }
        const follows: Seed | null = lastSaid ?? (sentence.start === firstOf(text, block) ? before : null);
        if (lastSaid && follows && isSaid(text, follows)) {
          const extended: Seed = { ...follows, content: [...follows.content, spanOf(quotation)] };
          all = all.map((s) => (s === follows ? extended : s.follows === follows ? { ...s, follows: extended } : s));
          held.splice(held.indexOf(follows), 1, extended);
          lastSaid = extended;
          continue;
        }
        const seed: Seed = {
          content: [spanOf(quotation)],
          cue: null,
          source: [],
          how: 'continued',
          score: BY_PLACE,
          follows: follows && !endsInQuestion(text, follows) ? (follows.follows ?? follows) : null,
        };
        all.push(seed);
        held.push(seed);
        lastSaid = seed;
      }
      before = lastInBlock(all, block, blocks);
    }
    return all;
  },
};

/**
 * The model carries a content on into a quotation of the next paragraph: without an announcing colon that is a statement of
 * its own (guideline rule 7), and is found again below.
 */
function withoutNextParagraphs(seeds: readonly Seed[], { text, blocks }: Report): Seed[] {
  return seeds.map((seed) => {
    const home = seed.cue && !seed.inside ? blockAt(blocks, seed.cue.start) : undefined;
    if (!home || seed.content.length < 2 || home.type !== 'paragraph' || endsWithColon(text, home)) return seed;
    const kept = seed.content.filter((c) => c.start < home.end || !/^["“]/.test(text.slice(c.start, c.end)));
    return kept.length === 0 || kept.length === seed.content.length ? seed : { ...seed, content: kept };
  });
}

interface Passage extends Span {
  /** It is one quotation and nothing else, and ends as a sentence does. */
  readonly quoted: boolean;
}

/** The sentences of a block; those of one quotation that is nothing but sentences are one passage. */
function passagesOf(text: string, block: Block, quotations: readonly Span[]): Passage[] {
  const passages: Passage[] = [];
  const sentences = sentencesOf(text, block);
  for (let i = 0; i < sentences.length; i++) {
    const first = sentences[i];
    if (!first) continue;
    const q = quotations[firstFrom(quotations, first.start)];
    if (!q || q.start !== first.start) {
      passages.push({ ...first, quoted: false });
      continue;
    }
    let last = first;
    while (last.end < q.end && sentences[i + 1]) last = sentences[++i] ?? last;
    const end = Math.min(q.end, last.end);
    const quoted = q.end >= last.end && /(?:[.!?…][”"’']|[”"’'][.!?])$/.test(text.slice(q.start, last.end));
    passages.push(quoted ? { start: q.start, end, quoted } : { start: first.start, end: last.end, quoted });
  }
  return passages;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function firstOf(text: string, block: Block): number {
  return block.start + (text.slice(block.start, block.end).length - text.slice(block.start, block.end).trimStart().length);
}

function touches(seed: Seed, block: Span): boolean {
  return [...seed.content, ...seed.source, ...(seed.cue ? [seed.cue] : [])].some((s) => overlap(s, block) > 0);
}

/** What somebody says goes on in the next sentence; what somebody thinks or asked is told by the writer. */
function isSaid(text: string, seed: Seed): boolean {
  if (!seed.cue) return false;
  const { act } = actOf(text, { ...seed, index: 0, parent: null, follows: null, block: '' });
  return act === 'say' || act === 'promise' || act === 'urge';
}

function endsInQuestion(text: string, seed: Seed): boolean {
  const last = seed.content.at(-1);
  return last !== undefined && /\?["”’'\s]*$/.test(text.slice(last.start, last.end));
}

/** Who spoke last in a paragraph, outermost: by cue, or by going on. */
function lastInBlock(seeds: readonly Seed[], block: Block, blocks: readonly Block[]): Seed | null {
  const here = seeds.filter((s) => !s.inside && blockAt(blocks, anchorOf(s)) === block);
  return here.sort((a, b) => endOf(a) - endOf(b)).at(-1) ?? null;
}

function endOf(seed: Seed): number {
  return Math.max(seed.cue?.end ?? 0, ...seed.content.map((c) => c.end), ...seed.source.map((c) => c.end));
}
