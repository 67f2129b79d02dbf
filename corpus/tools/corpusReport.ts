import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { BlockType, Post } from '../../src/contract/index.ts';

/** Where the reports of the corpus stand, one folder each. */
export const REPORTS = new URL('../reports/', import.meta.url).pathname;

const PostFacts = Post.partial();

const BlockFacts = z.union([
  BlockType,
  z.strictObject({ type: BlockType, level: z.int().positive().optional(), post: PostFacts.optional() }),
]);

/** What report.yaml tells of a report: where it is from, its head as a person reads it, the type of each block of text.txt. */
export const ReportFacts = z.strictObject({
  name: z.string().regex(/^[a-z0-9-]+$/),
  /** The habit it follows: wire, tabloid, live blog … */
  habit: z.string(),
  half: z.enum(['written', 'gum']),
  /** Reports of one event share it; a split never parts them. */
  event: z.string(),
  licence: z.string(),
  credit: z.string(),
  /** The page that `capture` reads: its text is compared with text.txt. */
  page: z.string(),
  head: z.strictObject({
    url: z.string().nullable(),
    title: z.string().nullable(),
    byline: z.array(z.string()),
    outlet: z.strictObject({ name: z.string().nullable(), domain: z.string().nullable() }).nullable(),
    published: z.string().nullable(),
    modified: z.string().nullable(),
    language: z.string().nullable(),
  }),
  blocks: z.array(BlockFacts).min(1),
});
export type ReportFacts = z.infer<typeof ReportFacts>;

export interface CorpusBlock {
  readonly id: string;
  readonly type: BlockType;
  /** UTF-16 units of text.txt. */
  readonly start: number;
  readonly end: number;
  readonly level?: number;
  readonly post?: Post;
}

/** A report of the corpus before any annotation: facts, clean text and its blocks. */
export interface CorpusReport {
  readonly name: string;
  readonly folder: string;
  readonly facts: ReportFacts;
  readonly text: string;
  readonly blocks: readonly CorpusBlock[];
}

/** The names of all reports, in order. A folder without report.yaml is none yet. */
export async function corpusNames(): Promise<string[]> {
  const entries = await readdir(REPORTS, { withFileTypes: true, recursive: true });
  return entries
    .filter((e) => e.isFile() && e.name === 'report.yaml')
    .map((e) => basename(e.parentPath))
    .sort();
}

/** Reads one report. Throws, naming the file, where report.yaml and text.txt do not fit together. */
export async function readCorpusReport(name: string): Promise<CorpusReport> {
  const folder = join(REPORTS, name);
  const facts = ReportFacts.safeParse(parse(await readFile(join(folder, 'report.yaml'), 'utf8'), { schema: 'core' }));
  if (!facts.success) throw new Error(`${name}/report.yaml: ${z.prettifyError(facts.error)}`);
  if (facts.data.name !== name) throw new Error(`${name}/report.yaml calls the report ${facts.data.name}`);
  const text = (await readFile(join(folder, 'text.txt'), 'utf8')).trimEnd();
  return { name, folder, facts: facts.data, text, blocks: blocksOf(name, text, facts.data) };
}

function blocksOf(name: string, text: string, facts: ReportFacts): CorpusBlock[] {
  const spans = [...text.matchAll(/\S[\s\S]*?(?=\n[^\S\n]*\n|$(?![\s\S]))/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
  }));
  if (spans.length !== facts.blocks.length)
    throw new Error(`${name}: text.txt has ${spans.length} blocks, report.yaml tells the types of ${facts.blocks.length}`);
  return spans.map((span, i) => {
    const given = facts.blocks[i];
    const { type, level, post } =
      typeof given === 'object' ? given : { type: given ?? 'paragraph', level: undefined, post: undefined };
    if ((type === 'post') !== (post !== undefined))
      throw new Error(`${name}: block ${i + 1}: a post has "post", nothing else has`);
    return {
      id: `b${i + 1}`,
      type,
      ...span,
      ...(level ? { level } : {}),
      ...(post ? { post: wholePost(post) } : {}),
    };
  });
}

function wholePost(facts: z.infer<typeof PostFacts>): Post {
  return {
    platform: facts.platform ?? 'other',
    author: facts.author ?? null,
    handle: facts.handle ?? null,
    published: facts.published ?? null,
    url: facts.url ?? null,
    edited: facts.edited ?? false,
    truncated: facts.truncated ?? false,
    likes: facts.likes ?? null,
    replies: facts.replies ?? null,
    card: facts.card ?? null,
  };
}
