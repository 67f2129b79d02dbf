import type { Block, BlockType, Post, Report, ReportHead, Span } from '../../src/contract/index.ts';

/** A report for tests: blocks by type and text, as capture would give them; its bytes are those of its own text. */
export function reportOf(blocks: readonly (readonly [BlockType, string])[], head: Partial<ReportHead> = {}): Report {
  let text = '';
  const made: Block[] = blocks.map(([type, words], i) => {
    if (i > 0) text += '\n\n';
    const start = text.length;
    text += words;
    const end = text.length;
    return {
      id: `b${i + 1}`,
      type,
      start,
      end,
      origin: [{ start, end, bytes: [start, end] }],
      links: [],
      ...(type === 'post' ? { post: postOf({ author: 'Ada Quist', handle: 'adaquist' }) } : {}),
    };
  });
  return { head: headOf(head), text, blocks: made, removed: [], diagnostics: [] };
}

/** The place of some words in a text; the `nth` time they stand there, counted from one. Throws where they do not. */
export function spanOf(text: string, words: string, nth = 1): Span {
  let start = -1;
  for (let i = 0; i < nth; i++) {
    start = text.indexOf(words, start + 1);
    if (start < 0) throw new Error(`the text does not hold ${JSON.stringify(words)} ${nth} times`);
  }
  return { start, end: start + words.length };
}

export function wordsOf(text: string, spans: readonly Span[]): string[] {
  return spans.map((s) => text.slice(s.start, s.end));
}

/** A head of which nothing is known but what is given. */
export function headOf(head: Partial<ReportHead> = {}): ReportHead {
  return {
    id: `sha256:${'0'.repeat(64)}`,
    file: 'test.txt',
    format: 'text',
    stub: false,
    url: null,
    title: null,
    byline: [],
    outlet: { name: null, domain: null },
    published: null,
    modified: null,
    captured: null,
    language: 'en',
    section: null,
    found: {},
    ...head,
  };
}

/** A post on X of which nothing is known but what is given. */
export function postOf(post: Partial<Post> = {}): Post {
  return {
    platform: 'x',
    author: null,
    handle: null,
    published: null,
    url: null,
    edited: false,
    truncated: false,
    likes: null,
    replies: null,
    card: null,
    ...post,
  };
}
