import type { Block, BlockType, Post, Report, Span } from '../src/contract/index.ts';
import type { Draft, TraceInput } from '../src/trace/draft.ts';
import { headOf } from './support/report.ts';

/** What a marked report may say of itself. */
export interface MarkedOptions {
  readonly published?: string | null;
  readonly outlet?: string;
  readonly how?: Draft['how'];
  /** The types of its paragraphs, in order; those not told are paragraphs. */
  readonly types?: readonly BlockType[];
  readonly post?: Post;
}

/**
 * A report for tests from a text with marks: [source], <cue>, {content}. Marks of the same statement follow each other; a new
 * statement begins with "¶" (none needed before the first). A content may hold a whole marked statement of its own: {…¶…}.
 */
export function markedReport(marked: string, options: MarkedOptions = {}): TraceInput {
  const open: { parent: number | null; draft: number; from: number; kind: 'source' | 'content' | 'cue' }[] = [];
  const drafts: { parent: number | null; source: Span[]; content: Span[]; cue: Span | null }[] = [];
  let text = '';
  let current = -1;
  const start = (parent: number | null) => {
    current = drafts.push({ parent, source: [], content: [], cue: null }) - 1;
  };
  for (const c of marked) {
    const kind = ({ '[': 'source', '{': 'content', '<': 'cue' } as const)[c];
    if (kind) {
      if (current < 0) start(null);
      open.push({ parent: null, draft: current, from: text.length, kind });
    } else if (c === '¶') start(open.at(-1)?.draft ?? null);
    else if (/[\]}>]/.test(c)) {
      const mark = open.pop();
      const draft = mark ? drafts[mark.draft] : undefined;
      if (!mark || !draft) throw new Error(`a mark closes that was not opened: ${marked}`);
      const span = { start: mark.from, end: text.length };
      if (mark.kind === 'cue') draft.cue = span;
      else draft[mark.kind].push(span);
      current = mark.draft;
    } else text += c;
  }
  const blocks = blocksOf(text, options);
  return {
    report: reportOf(text, blocks, options),
    drafts: drafts.map((d, index): Draft => {
      const at = d.cue?.start ?? d.content[0]?.start ?? 0;
      const block = blocks.find((b) => b.start <= at && at <= b.end)?.id ?? 'b1';
      return {
        index,
        parent: d.parent,
        content: d.content,
        cue: d.cue,
        source: d.source,
        how: options.how ?? 'cue',
        follows: null,
        score: 1,
        block,
      };
    }),
  };
}

function blocksOf(text: string, { types = [], post }: MarkedOptions): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  for (const part of text.split('\n\n')) {
    const type = types[blocks.length] ?? 'paragraph';
    const end = at + part.length;
    const origin = [{ start: at, end, bytes: [at, end] as [number, number] }];
    blocks.push({
      id: `b${blocks.length + 1}`,
      type,
      start: at,
      end,
      origin,
      links: [],
      ...(type === 'post' && post ? { post } : {}),
    });
    at = end + 2;
  }
  return blocks;
}

function reportOf(text: string, blocks: Block[], { published = null, outlet }: MarkedOptions): Report {
  return {
    head: headOf({ file: 'invented.txt', format: 'plain', outlet: { name: outlet ?? null, domain: null }, published }),
    text,
    blocks,
    removed: [],
    diagnostics: [],
  };
}
