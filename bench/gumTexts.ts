import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Report, Span } from '../src/contract/index.ts';

/** One mention of an entity in a GUM document; positions in UTF-16 units of its text. */
export interface GoldMention extends Span {
  readonly entity: string;
  /** The word that heads it. */
  readonly head: Span;
  /** Its head is a proper noun / a pronoun. */
  readonly form: 'name' | 'pronoun' | 'description';
}

/** A place where somebody is said to say something, by the syntax tree: the subject of a verb of speech and what it says. */
export interface Saying {
  readonly source: Span;
  readonly cue: Span;
  readonly content: Span;
  readonly mention: GoldMention;
}

export interface GumText {
  readonly name: string;
  readonly genre: string;
  readonly report: Report;
  readonly mentions: readonly GoldMention[];
  readonly sayings: readonly Saying[];
  /** Third-person pronouns that are subjects, of any verb. */
  readonly pronouns: readonly GoldMention[];
}

interface Word extends Span {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly head: number;
  readonly deprel: string;
}

const SPEECH = new Set(
  'say tell add ask claim state argue explain report announce note believe think suggest warn write describe deny reply insist admit confirm continue comment hope estimate conclude declare observe propose recall reveal stress'.split(
    ' ',
  ),
);

/** Reads the documents of a GUM folder (CoNLL-U, gzipped) of these genres. */
export async function readGum(folder: string, genres: readonly string[]): Promise<GumText[]> {
  const names = (await readdir(folder)).filter((n) => genres.some((g) => n.startsWith(`GUM_${g}_`))).sort();
  return Promise.all(
    names.map(async (n) => gumText(n.replace(/\.conllu\.gz$/, ''), gunzipSync(await readFile(join(folder, n))).toString())),
  );
}

/** One document. Each paragraph is a block. */
export function gumText(name: string, conllu: string): GumText {
  let text = '';
  const blocks: Span[] = [];
  const mentions: GoldMention[] = [];
  const sayings: Saying[] = [];
  const pronouns: GoldMention[] = [];
  const open: { entity: string; sentence: number; from: number }[] = [];
  let sentence = 0;
  let blockStart = 0;
  const closeBlock = () => {
    const end = text.trimEnd().length;
    if (end > blockStart) blocks.push({ start: blockStart, end });
    text = text.slice(0, end) + (end > 0 ? '\n\n' : '');
    blockStart = text.length;
  };
  for (const part of conllu.split(/\n\n+/)) {
    const lines = part.split('\n');
    if (lines.some((l) => /^# newpar(?:\s|$)/.test(l)) && text !== '') closeBlock();
    const words: Word[] = [];
    const marks: string[] = [];
    let wide: { start: number; end: number; until: number } | null = null;
    for (const line of lines) {
      if (line.startsWith('#') || line === '') continue;
      const f = line.split('\t');
      const [id = '', form = '', lemma = '', upos = '', , , head = '', deprel = '', , misc = ''] = f;
      if (id.includes('.')) continue;
      if (id.includes('-')) {
        wide = { start: text.length, end: text.length + form.length, until: Number(id.split('-')[1]) };
        text += form + (misc.includes('SpaceAfter=No') ? '' : ' ');
        continue;
      }
      if (wide && Number(id) <= wide.until) {
        const start = words.length > 0 && (words.at(-1)?.end ?? 0) > wide.start ? (words.at(-1)?.end ?? wide.start) : wide.start;
        words.push({ form, lemma, upos, head: Number(head), deprel, start, end: Math.min(wide.end, start + form.length) });
        if (Number(id) === wide.until) wide = null;
      } else {
        words.push({ form, lemma, upos, head: Number(head), deprel, start: text.length, end: text.length + form.length });
        text += form + (misc.includes('SpaceAfter=No') ? '' : ' ');
      }
      marks.push(/(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? '');
    }
    if (words.length === 0) continue;
    if (!/\s$/.test(text)) text += ' ';
    const own: GoldMention[] = [];
    marks.forEach((mark, i) => {
      for (const m of mark.matchAll(/\((\d+)[^()]*(\))?|(\d+)\)/g)) {
        if (m[1] && m[2]) own.push(mentionOf(words, m[1], i, i + 1));
        else if (m[1]) open.push({ entity: m[1], sentence, from: i });
        else if (m[3]) {
          const k = open.findLastIndex((o) => o.entity === m[3]);
          const o = open[k];
          if (o) open.splice(k, 1);
          if (o && o.sentence === sentence) own.push(mentionOf(words, o.entity, o.from, i + 1));
        }
      }
    });
    mentions.push(...own);
    words.forEach((w, i) => {
      if (w.deprel !== 'nsubj') return;
      const mention = own.filter((m) => m.head.start === w.start).sort((a, b) => b.end - b.start - (a.end - a.start))[0];
      if (!mention) return;
      if (/^(?:he|she|they)$/i.test(w.form)) pronouns.push(mention);
      const saying = sayingOf(words, i, mention);
      if (saying) sayings.push(saying);
    });
    sentence++;
  }
  closeBlock();
  text = text.trimEnd();
  return { name, genre: name.split('_')[1] ?? '', report: reportOf(name, text, blocks), mentions, sayings, pronouns };
}

function mentionOf(words: readonly Word[], entity: string, from: number, to: number): GoldMention {
  const head = words.slice(from, to).findIndex((w) => w.head - 1 < from || w.head - 1 >= to);
  const w = words[from + Math.max(0, head)];
  const first = words[from];
  const last = words[to - 1];
  const form = w?.upos === 'PROPN' ? 'name' : w?.upos === 'PRON' ? 'pronoun' : 'description';
  const span = { start: first?.start ?? 0, end: last?.end ?? 0 };
  return { ...span, entity, form, head: { start: w?.start ?? span.start, end: w?.end ?? span.end } };
}

function sayingOf(words: readonly Word[], subject: number, mention: GoldMention): Saying | null {
  const verbAt = (words[subject]?.head ?? 0) - 1;
  const verb = words[verbAt];
  if (!verb || !SPEECH.has(verb.lemma)) return null;
  const said = words.findIndex((w) => w.head - 1 === verbAt && /^(?:ccomp|parataxis|obj)$/.test(w.deprel));
  // "“…,” she said": the said hangs the other way round.
  const root = said >= 0 ? said : verb.deprel === 'parataxis' ? verb.head - 1 : -1;
  if (root < 0) return null;
  const content = hullOfTree(words, root, verbAt);
  const source = hullOfTree(words, subject, verbAt);
  return content && source ? { source, cue: { start: verb.start, end: verb.end }, content, mention } : null;
}

/** The hull of a word and all that hangs on it, without another word and what hangs on that. */
function hullOfTree(words: readonly Word[], root: number, without: number): Span | null {
  let start = Number.POSITIVE_INFINITY;
  let end = -1;
  words.forEach((w, i) => {
    for (let at = i, n = 0; at >= 0 && n < words.length; at = (words[at]?.head ?? 0) - 1, n++) {
      if (at === without && root !== without) return;
      if (at === root) {
        if (w.upos === 'PUNCT') return;
        start = Math.min(start, w.start);
        end = Math.max(end, w.end);
        return;
      }
    }
  });
  return end > start ? { start, end } : null;
}

function reportOf(name: string, text: string, blocks: readonly Span[]): Report {
  return {
    head: {
      id: `sha256:${'0'.repeat(64)}`,
      file: name,
      format: 'plain',
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
    },
    text,
    blocks: blocks.map((b, i) => ({
      id: `b${i + 1}`,
      type: 'paragraph',
      ...b,
      origin: [{ ...b, bytes: [b.start, b.end] }],
      links: [],
    })),
    removed: [],
    diagnostics: [],
  };
}
