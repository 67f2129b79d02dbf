/*
 * node corpus/tools/importGum.ts FOLDER NAME…
 *
 * Makes a report of the corpus from a GUM document (Georgetown University Multilayer corpus, Zeldes 2017): a Wikinews
 * article or interview, CC BY 2.5. FOLDER holds GUM's folders of gzipped CoNLL-U files. Of GUM only the text, its
 * paragraphs and their kinds are taken. The page is Markdown with front matter, as a clipper saves it; in an interview each
 * turn begins with its speaker, as Wikinews prints it.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { stringify } from 'yaml';
import type { BlockType } from '../../src/contract/index.ts';
import { REPORTS } from './corpusReport.ts';

interface Piece {
  readonly type: BlockType;
  readonly text: string;
  readonly label: string | null;
}

const [folder, ...names] = process.argv.slice(2);
if (!folder || names.length === 0) {
  console.error('importGum: node corpus/tools/importGum.ts FOLDER NAME… (FOLDER holds train/ and dev/)');
  process.exitCode = 2;
} else for (const name of names) await importOne(folder, name);

async function importOne(from: string, document: string): Promise<void> {
  const conllu = await find(from, `GUM_${document}.conllu.gz`);
  const meta = (key: string) => conllu.match(new RegExp(`^# meta::${key} = (.*)$`, 'm'))?.[1] ?? null;
  const title = meta('title') ?? document;
  const pieces = piecesOf(conllu, title);
  const name = `gum-${document.replace(/^(?:news|interview)_/, '')}`;
  const url = meta('sourceURL');
  const published = meta('dateCreated');
  const facts = {
    name,
    habit: document.startsWith('interview') ? 'Wikinews interview' : 'Wikinews',
    half: 'gum',
    event: name,
    licence: 'CC BY 2.5',
    credit: `“${title}”, Wikinews contributors, ${url}; text as in GUM, document GUM_${document}`,
    page: 'page.md',
    head: {
      url,
      title,
      byline: [],
      outlet: { name: 'Wikinews', domain: 'en.wikinews.org' },
      published,
      modified: null,
      language: 'en',
    },
    blocks: pieces.map((p) => (p.type === 'heading' ? { type: 'heading', level: 2 } : p.type)),
  };
  const front = stringify({ title, source: url, site: 'Wikinews', published, language: 'en' }, { lineWidth: 0 });
  const at = join(REPORTS, name);
  await mkdir(at, { recursive: true });
  await writeFile(join(at, 'page.md'), `---\n${front}---\n\n${pieces.map(markdown).join('\n\n')}\n`);
  await writeFile(join(at, 'text.txt'), `${pieces.map((p) => (p.label ? `${p.label}: ${p.text}` : p.text)).join('\n\n')}\n`);
  await writeFile(join(at, 'report.yaml'), stringify(facts, { lineWidth: 0 }));
}

async function find(folder: string, file: string): Promise<string> {
  for (const part of await readdir(folder)) {
    const bytes = await readFile(join(folder, part, file)).catch(() => null);
    if (bytes) return gunzipSync(bytes).toString();
  }
  throw new Error(`importGum: ${folder} holds no ${file}`);
}

function piecesOf(conllu: string, title: string): Piece[] {
  const pieces: Piece[] = [];
  let open: { type: BlockType; label: string | null; sentences: string[] } | null = null;
  const close = () => {
    if (open && open.sentences.length > 0) pieces.push({ type: open.type, label: open.label, text: open.sentences.join(' ') });
    open = null;
  };
  for (const line of conllu.split('\n')) {
    if (line.startsWith('# newpar_block')) {
      close();
      const who = line.match(/who:::"#([^"]*)"/)?.[1]?.replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ');
      open = { type: typeOf(line, who), label: who ?? null, sentences: [] };
    } else if (line.startsWith('# text = ')) {
      open ??= { type: 'paragraph', label: null, sentences: [] };
      open.sentences.push(line.slice('# text = '.length).trim());
    }
  }
  close();
  if (pieces[0]?.type === 'heading') pieces[0] = { ...pieces[0], type: 'title' };
  else pieces.unshift({ type: 'title', label: null, text: title });
  return pieces;
}

/** Wikinews asks, or the reporter who is named first in it; whoever else speaks answers. */
function typeOf(line: string, who: string | undefined): BlockType {
  if (who) return /^(?:Wikinews|David Shankbone|Michael Dranove)$/.test(who) ? 'question' : 'answer';
  if (/= head/.test(line)) return 'heading';
  if (/caption/.test(line)) return 'caption';
  if (/= quote/.test(line)) return 'quote';
  if (/= (?:item|list)/.test(line)) return 'list-item';
  return 'paragraph';
}

function markdown({ type, text, label }: Piece): string {
  if (type === 'title') return `# ${text}`;
  if (type === 'heading') return `## ${text}`;
  if (type === 'quote') return `> ${text}`;
  if (type === 'list-item') return `- ${text}`;
  if (type === 'caption') return `![](image.jpg)\n*${text}*`;
  return label ? `**${label}:** ${text}` : text;
}
