/*
 * npm run bench:coreference -- FOLDER [--genres news,interview] [--errors]
 *
 * Who a mention is, against GUM (Georgetown University Multilayer corpus: entities and coreference, CC licences). FOLDER holds
 * CoNLL-U files, gzipped. A mention that speaks (the subject of a verb of speech) is given to `resolveSources` as a
 * statement's source; its answer is the entity that most of the answered source's other names and descriptions stand for.
 * Documents of the corpus's test part are left out.
 *
 *   right    that entity is the gold one
 *   wrong    it is another
 *   apart    a source of its own, though the text speaks of the same one before
 *   unknown  no answer
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Source, Span } from '../src/contract/index.ts';
import type { Draft } from '../src/trace/draft.ts';
import { resolveSources } from '../src/trace/sources/resolve.ts';
import { type GoldMention, type GumText, readGum } from './gumTexts.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { genres: { type: 'string', default: 'news,interview' }, errors: { type: 'boolean', default: false } },
});
const VERDICTS = ['right', 'wrong', 'apart', 'unknown'] as const;
type Verdict = (typeof VERDICTS)[number];
interface Judged {
  readonly verdict: Verdict;
  readonly form: GoldMention['form'];
  readonly confidence: number;
  readonly by: string;
  readonly text: string;
}

const folder = positionals[0];
const { test } = JSON.parse(await readFile(new URL('../corpus/splits.json', import.meta.url), 'utf8')) as { test: string[] };
const sealed = (t: GumText) => test.includes(t.name.replace(/^GUM_[a-z]+_/, 'gum-'));
const texts = folder
  ? await readGum(folder, values.genres.split(',')).then(
      (all) => all.filter((t) => !sealed(t)),
      (error: Error) => error,
    )
  : null;
if (texts === null) fail('bench:coreference needs a folder of GUM documents: npm run bench:coreference -- FOLDER');
else if (texts instanceof Error) fail(`bench:coreference: ${folder} can't be read: ${texts.message}`);
else bench(texts);

function bench(all: readonly GumText[]): void {
  const speaking = all.map((t) => judgeSayings(t));
  const pronouns = all.map((t) => judgePronouns(t));
  console.log(`${all.length} texts`);
  for (const genre of new Set(all.map((t) => t.genre))) {
    const pick = (judged: Judged[][]) => judged.filter((_, i) => all[i]?.genre === genre);
    table(`${genre}: mentions that speak`, pick(speaking));
    table(`${genre}: "he", "she", "they" as subjects`, pick(pronouns));
  }
  table('all: mentions that speak', speaking);
  for (const form of ['name', 'description', 'pronoun'])
    table(
      `  by ${form}`,
      speaking.map((j) => j.filter((x) => x.form === form)),
    );
  table('all: "he", "she", "they" as subjects', pronouns);
  calibration([...speaking, ...pronouns].flat());
  if (values.errors)
    for (const j of [...speaking, ...pronouns].flat())
      if (j.verdict !== 'right') console.log(`${j.verdict}\t${j.by}\t${j.confidence.toFixed(2)}\t${j.text}`);
}

function judgeSayings(t: GumText): Judged[] {
  const drafts: Draft[] = t.sayings.map((s, index) => ({
    index,
    parent: null,
    content: [s.content],
    cue: s.cue,
    source: [s.source],
    how: 'cue',
    follows: null,
    score: 1,
    block: t.report.blocks.find((b) => b.start <= s.cue.start && s.cue.end <= b.end)?.id ?? 'b1',
  }));
  const { sources, speakers } = resolveSources({ report: t.report, drafts }, []);
  const byId = new Map(sources.map((s) => [s.id, s]));
  return t.sayings.flatMap((s, i) => {
    // Who "I" and "you" are hangs on whose answer or quotation it is, which these texts do not mark.
    if (/^(?:I|we|you)$/i.test(t.report.text.slice(s.mention.head.start, s.mention.head.end))) return [];
    const speaker = speakers[i];
    return judge(t, s.mention, byId.get(speaker?.source ?? ''), speaker?.confidence ?? 0, speaker?.by ?? '');
  });
}

function judgePronouns(t: GumText): Judged[] {
  const { sources, mentions } = resolveSources({ report: t.report, drafts: [] }, t.pronouns);
  const byId = new Map(sources.map((s) => [s.id, s]));
  return t.pronouns.map((m, i) => judge(t, m, byId.get(mentions[i] ?? ''), 0.5, 'pronoun-anywhere'));
}

function judge(t: GumText, m: GoldMention, source: Source | undefined, confidence: number, by: string): Judged {
  const verdict = verdictOf(t, m, source);
  const before = t.report.text.slice(Math.max(0, m.start - 90), m.start).replace(/\s+/g, ' ');
  const text = `${t.name}: …${before}[${t.report.text.slice(m.start, m.end)}]${t.report.text.slice(m.end, m.end + 30).replace(/\s+/g, ' ')} → ${source?.name ?? 'nobody'}`;
  return { verdict, form: m.form, confidence, by, text };
}

function verdictOf(t: GumText, m: GoldMention, source: Source | undefined): Verdict {
  if (!source) return 'unknown';
  const votes = new Map<string, number>();
  for (const span of source.mentions) {
    if (span.start <= m.head.start && m.head.end <= span.end) continue;
    const gold = goldAt(t, span);
    if (gold && gold.form !== 'pronoun') votes.set(gold.entity, (votes.get(gold.entity) ?? 0) + 1);
  }
  const most = [...votes].sort((a, b) => b[1] - a[1])[0];
  if (most) return most[0] === m.entity ? 'right' : 'wrong';
  const spokenOf = t.mentions.some((x) => x.entity === m.entity && x.form !== 'pronoun' && x.end <= m.start);
  return spokenOf ? 'apart' : 'right';
}

/** The gold mention that a span stands for: the largest whose head lies in it and that begins near it. */
function goldAt(t: GumText, span: Span): GoldMention | undefined {
  return t.mentions
    .filter((g) => span.start <= g.head.start && g.head.end <= span.end)
    .sort(
      (a, b) =>
        Math.abs(a.start - span.start) + Math.abs(a.end - span.end) - Math.abs(b.start - span.start) - Math.abs(b.end - span.end),
    )[0];
}

function table(name: string, judged: readonly (readonly Judged[])[]): void {
  const flat = judged.flat();
  if (flat.length === 0) return;
  const count = (v: Verdict) => flat.filter((j) => j.verdict === v).length;
  const [low, high] = interval(judged);
  const named = count('right') / Math.max(1, count('right') + count('wrong'));
  const counts = VERDICTS.map((v) => `${v} ${count(v)}`).join(', ');
  console.log(
    `${name.padEnd(44)} ${(100 * (count('right') / flat.length)).toFixed(1)} right [${low}–${high}], of the answers ${(100 * named).toFixed(1)}; ${flat.length}: ${counts}`,
  );
}

/** 95% interval of the share right, texts drawn again with replacement, always in the same way. */
function interval(judged: readonly (readonly Judged[])[]): [string, string] {
  let seed = 1;
  const random = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
  const shares: number[] = [];
  for (let n = 0; n < 1000; n++) {
    let right = 0;
    let all = 0;
    for (let k = 0; k < judged.length; k++) {
      const drawn = judged[Math.floor(random() * judged.length)] ?? [];
      all += drawn.length;
      right += drawn.filter((j) => j.verdict === 'right').length;
    }
    if (all > 0) shares.push(right / all);
  }
  shares.sort((a, b) => a - b);
  const at = (q: number) => (100 * (shares[Math.floor(q * (shares.length - 1))] ?? 0)).toFixed(1);
  return [at(0.025), at(0.975)];
}

/** Right among right and wrong, by the rule that decided: what its confidence should be. */
function calibration(judged: readonly Judged[]): void {
  console.log('\nby rule: right / right and wrong, mean confidence');
  for (const by of [...new Set(judged.map((j) => j.by))].sort()) {
    const own = judged.filter((j) => j.by === by && (j.verdict === 'right' || j.verdict === 'wrong'));
    const right = own.filter((j) => j.verdict === 'right').length;
    const mean = own.reduce((n, j) => n + j.confidence, 0) / Math.max(1, own.length);
    if (own.length > 0)
      console.log(
        `  ${by.padEnd(24)} ${right} / ${own.length} = ${((100 * right) / own.length).toFixed(0)}, ${(100 * mean).toFixed(0)}`,
      );
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 2;
}
