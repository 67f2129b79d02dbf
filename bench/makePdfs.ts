import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * How a report is printed. `print`: one justified column, hyphenated, the site's line and the browser's date, title, address
 * and page number on every page; `plain`: ragged right, not hyphenated, nothing of the browser's; `columns`: two columns;
 * `untagged`: as `print`, without the tree of tags and with plain hyphens at the ends of lines.
 */
export const KINDS = ['print', 'plain', 'columns', 'untagged'] as const;
export type Kind = (typeof KINDS)[number];

/** On small paper more paragraphs go on over a page's end. */
export const PAPERS = ['A4', 'A5'] as const;
export type Paper = (typeof PAPERS)[number];

/** A print made under control, and what a person would say stands in it. */
export interface MadePdf {
  readonly id: string;
  readonly kind: Kind;
  readonly paper: Paper;
  readonly pdf: Uint8Array;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Beginnings of lines that stand on every page. */
  readonly running: readonly string[];
}

interface Transcription {
  readonly url: string;
  readonly articleBody: string;
}

const BYLINE = 'Written by R. Cort Example on March 5, 2026';
/** Paragraphs beyond this many are left out, so that one list of offers does not outweigh the rest. */
const MOST_PARAGRAPHS = 60;

/**
 * The pages to print: of a folder's transcriptions (truth.json) the twelve longest by characters, in the order of their
 * names. Every second one is for tuning, beginning with the first; the others are only for checking.
 */
export function choosePages(folder: string): { id: string; tune: boolean }[] {
  const all = transcriptions(folder);
  const longest = Object.keys(all)
    .sort((a, b) => length(all[b]) - length(all[a]) || (a < b ? -1 : 1))
    .slice(0, 12)
    .sort();
  return longest.map((id, i) => ({ id, tune: i % 2 === 0 }));
}

/** Prints one page in one way, or takes the print from the cache. */
export function makePdf(folder: string, id: string, kind: Kind, paper: Paper, cache: string, chromium: string): MadePdf {
  const page = transcriptions(folder)[id];
  if (!page) throw new Error(`${folder}/truth.json has no ${id}`);
  const paragraphs = page.articleBody
    .split(/\n+/)
    .map((p) => p.replace(/\s+/g, ' ').trim())
    .filter((p) => p !== '')
    .slice(0, MOST_PARAGRAPHS);
  const title = titleOf(page.url);
  const html = layOut(title, paragraphs, kind, paper);
  const print = createHash('sha256').update(html).digest('hex').slice(0, 12);
  mkdirSync(cache, { recursive: true });
  const path = join(cache, `${id}.${kind}.${paper}.${print}.pdf`);
  if (!existsSync(path)) printWithChromium(html, path, kind, chromium);
  const running = kind === 'columns' ? [] : kind === 'plain' ? [BYLINE] : [BYLINE, title, 'file:///'];
  return { id, kind, paper, pdf: readFileSync(path), title, paragraphs, running };
}

/** Where Chromium is on this machine, or undefined. */
export function findChromium(): string | undefined {
  return ['chromium', 'chromium-browser', 'google-chrome'].find(
    (name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0,
  );
}

const read = new Map<string, Record<string, Transcription>>();

function transcriptions(folder: string): Record<string, Transcription> {
  let all = read.get(folder);
  if (!all) {
    all = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as Record<string, Transcription>;
    read.set(folder, all);
  }
  return all;
}

function length(page: Transcription | undefined): number {
  return page?.articleBody.length ?? 0;
}

function titleOf(url: string): string {
  const last = new URL(url).pathname.split('/').filter(Boolean).pop() ?? 'report';
  return `Reports: ${last.replace(/[-_.]/g, ' ').slice(0, 80)}`;
}

const CARDS = [
  {
    name: 'Mira Halvorsen',
    handle: '@mirahalvorsen',
    time: '3:24 AM · Mar 4, 2026',
    replies: 'Read 36 replies',
    likes: '604',
    text: [
      'NEW: What the ferry inspectors wrote before the closure',
      'The harbour board has refused for weeks to name the firm that signed off the hull. A day after the closure began, its own inspectors Show more',
    ],
  },
  {
    name: 'Tomas Greel',
    handle: '@tgreel',
    time: 'Last edited 9:26 AM · Mar 5, 2026',
    replies: 'Read 278 replies',
    likes: '12.7K',
    text: [
      'The chairman heard from a visitor that the board was talking to the insurers behind his back.',
      'He rang them and they told him that they weren’t.',
    ],
  },
];

function card({ name, handle, text, time, likes, replies }: (typeof CARDS)[number]): string {
  const body = text.map((t) => `<p class=ct>${t}</p>`).join('');
  return `<div class=card><div><b>${name}</b> <span>✓</span></div><div class=h>${handle} · <a href="#">Follow</a></div>${body}
<div class=h>${time}</div><div class=h><span>${likes}</span> <span>Reply</span> <span>Copy link to post</span></div><div class=h><a href="#">${replies}</a></div></div>`;
}

const PROMO = `<div class=promo><h3>Subscribe to the Example</h3><p>Get digital access to the most careful news of the harbour towns!</p>
<p><a href="#">Subscribe</a></p><ul><li>24 Issues Per Year</li><li>Digital Edition Access</li><li>Cancel anytime.</li></ul></div>`;

const FIGURE =
  '<figure><div class=img></div><figcaption>Example Images. The harbour board and its chairman</figcaption></figure>';

/** The page to print: the paragraphs, and among them what reports have: a photo, two posts, a pull quote, an offer. */
function layOut(title: string, paragraphs: readonly string[], kind: Kind, paper: Paper): string {
  const n = paragraphs.length;
  const quoted = paragraphs.find((p) => p.length > 120 && p.length < 400) ?? paragraphs[0] ?? '';
  const pull = quoted.split(/(?<=[.!?])\s/)[0] ?? quoted;
  const body: string[] = [];
  paragraphs.forEach((p, i) => {
    body.push(`<p>${kind === 'plain' ? escapeHtml(p) : escapeHtml(softHyphens(p))}</p>`);
    if (i === Math.floor(n * 0.2)) body.push(FIGURE, ...CARDS.slice(0, 1).map(card));
    if (i === Math.floor(n * 0.45)) body.push(`<aside class=pq>${escapeHtml(pull)}</aside>`);
    if (i === Math.floor(n * 0.6)) body.push(...CARDS.slice(1).map(card));
    if (i === Math.floor(n * 0.8)) body.push(PROMO);
  });
  const head = `<!doctype html><html lang=en><head><meta charset=utf-8><title>${escapeHtml(title)}</title><style>${style(kind, paper)}</style></head>`;
  const text = body.join('\n');
  if (kind === 'columns') {
    return `${head}<body><h1>${escapeHtml(title)}</h1><div class=by>${BYLINE}</div><div class=c>${text}</div></body></html>`;
  }
  // A table's head is printed again on every page: how sites' own print styles make running headers.
  return `${head}<body><table class=tp><thead><tr><td><div class=rh>${BYLINE}</div></td></tr></thead><tbody><tr><td><h1>${escapeHtml(title)}</h1>${text}</td></tr></tbody></table></body></html>`;
}

function style(kind: Kind, paper: Paper): string {
  const margin = kind === 'plain' ? '18mm 20mm' : '22mm 20mm 20mm';
  const justified = kind === 'plain' ? '' : 'text-align:justify;hyphens:manual;';
  const plainHyphen = kind === 'untagged' ? 'hyphenate-character:"-";' : '';
  const columns = '.c{column-count:2;column-gap:8mm;font-size:10pt}.pq{float:none;width:auto}';
  return `@page{size:${paper};margin:${margin}}
body{font:11.5pt/1.45 "Liberation Serif",serif;margin:0}
p{margin:0 0 10pt;${justified}${plainHyphen}}
h1{font:bold 22pt "Liberation Sans"}
.tp{width:100%;border-collapse:collapse}.tp td{padding:0}
.rh{font:9pt "Liberation Sans";color:#666;border-bottom:1px solid #ccc;margin-bottom:12pt}.by{font:9pt "Liberation Sans"}
.card{border:1px solid #ccc;border-radius:8px;padding:10px;margin:12px 0;font:10.5pt "Liberation Sans";break-inside:avoid}
.ct{text-align:left}.h{color:#555}
.promo{border:2px solid #900;padding:10px;font:10pt "Liberation Sans";break-inside:avoid}
.pq{float:right;width:40%;font:bold 15pt "Liberation Sans";margin:8px 0 8px 14px;border-left:3px solid #900;padding-left:8px}
.img{height:120px;background:#ddd}figcaption{font:9pt "Liberation Sans";color:#666}
${kind === 'columns' ? columns : ''}`;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

const VOWEL = /[aeiouy]/;
/** Consonants that begin a syllable together. */
const TOGETHER = /^(?:[bcdfgkptw]r|[bcfgkps]l|th|sh|ch|ph|wh|ck|gh|qu|st|sp|sc)$/;

/**
 * Lets words be parted between syllables as they sound, near enough: before the last consonant (or pair of them) that
 * stands before a vowel, two letters from the beginning and three from the end.
 */
export function softHyphens(text: string): string {
  return text.replace(/(?<!\p{L})\p{L}?[a-z]{4,}(?!\p{L})/gu, (word) => {
    let out = '';
    for (let i = 0; i < word.length; i++) {
      if (i >= 2 && i <= word.length - 3 && beginsSyllable(word.toLowerCase(), i)) out += '\u00ad';
      out += word[i];
    }
    return out;
  });
}

function beginsSyllable(word: string, i: number): boolean {
  const [before = '', at = '', after = ''] = [word[i - 1], word[i], word[i + 1]];
  if (VOWEL.test(at) || !/[aeiouy]/.test(word.slice(0, i))) return false;
  if (VOWEL.test(after)) return VOWEL.test(before) || !TOGETHER.test(before + at);
  return TOGETHER.test(at + after) && VOWEL.test(word[i + 2] ?? '');
}

/** Prints with a fresh profile and without any name resolved: nothing is fetched. */
function printWithChromium(html: string, path: string, kind: Kind, chromium: string): void {
  const work = mkdtempSync(join(tmpdir(), 'print-'));
  try {
    const page = join(work, 'page.html');
    const out = join(work, 'page.pdf');
    writeFileSync(page, html);
    const flags = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      `--user-data-dir=${join(work, 'profile')}`,
      `--print-to-pdf=${out}`,
    ];
    if (kind === 'plain') flags.push('--no-pdf-header-footer');
    if (kind === 'untagged') flags.push('--disable-pdf-tagging');
    const done = spawnSync(chromium, [...flags, `file://${page}`], { timeout: 90_000, encoding: 'utf8' });
    if (!existsSync(out)) throw new Error(`${chromium} made no PDF: ${done.stderr.slice(-300)}`);
    renameAcross(out, path);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function renameAcross(from: string, to: string): void {
  writeFileSync(`${to}.part`, readFileSync(from));
  renameSync(`${to}.part`, to);
}
