/*
 * node training/pronouns/dump.ts GUM_TRAIN_FOLDER > pronouns.jsonl
 *
 * For each pronoun of the third person: its candidates as the program sees them, each with its features and whether it is
 * right. What fit.py learns the weights of `src/trace/sources/pronounWeights.ts` from.
 *
 * Read are the corpus' train part (pronouns that are sources of statements: what was agreed on, else what one annotator
 * marked) and of a folder of GUM (CoNLL-U, gzipped) the documents that texts.json lists (all pronouns). No document of the
 * corpus' dev or test part is in either (test/trainingLists.test.ts for the test part).
 */
import { readFile } from 'node:fs/promises';
import { type GoldMention, type GumText, readGum } from '../../bench/gumTexts.ts';
import { goldDrafts, goldReport } from '../../bench/sources/goldDrafts.ts';
import { type CorpusReport, readCorpusReport } from '../../corpus/tools/corpusReport.ts';
import { corpusTrace } from '../../corpus/tools/corpusTrace.ts';
import type { Report, Span, Trace } from '../../src/contract/index.ts';
import { addresseesOf } from '../../src/trace/addressees/addressee.ts';
import type { Draft } from '../../src/trace/draft.ts';
import { candidatesFor } from '../../src/trace/sources/pronounFeatures.ts';
import { readReport } from '../../src/trace/sources/reading.ts';
import type { Referent } from '../../src/trace/sources/referent.ts';
import { resolveSources } from '../../src/trace/sources/resolve.ts';

const GENRES = ['news', 'interview', 'bio', 'voyage', 'academic', 'court', 'speech'];

const json = async (path: string) => JSON.parse(await readFile(new URL(path, import.meta.url), 'utf8'));
const listed: string[] = await json('texts.json');
const splits: Record<'train' | 'dev' | 'test', string[]> = await json('../../corpus/splits.json');
const held = new Set([...splits.dev, ...splits.test]);
const corpusName = (gum: string) => gum.replace(/^GUM_[a-z]+_/, 'gum-');

for (const name of splits.train) {
  const report = await readCorpusReport(name);
  const trace = await annotationOf(report);
  if (trace) dumpCorpus(report.facts.event, trace);
}
for (const text of await readGum(process.argv[2] ?? '', GENRES)) {
  const name = corpusName(text.name);
  if (listed.includes(text.name) && !held.has(name)) dumpGum(text, splits.train.includes(name));
}

/** What was agreed on, else what one annotator marked; null where neither can be read. */
async function annotationOf(report: CorpusReport): Promise<Trace | null> {
  for (const layer of ['gold', 'b', 'a'] as const) {
    const read = await corpusTrace(report, layer).catch(() => null);
    if (read && read.faults.length === 0) return read.trace;
  }
  return null;
}

function dumpCorpus(event: string, gold: Trace): void {
  const speakerAt = new Map(gold.statements.flatMap((s) => (s.source[0] ? [[s.source[0].start, s.speaker] as const] : [])));
  const places = gold.sources.flatMap((s) => [
    ...s.mentions.map((m) => ({ ...m, id: s.id })),
    ...gold.statements.filter((x) => x.speaker === s.id).flatMap((x) => x.source.map((m) => ({ ...m, id: s.id }))),
  ]);
  const own = places.filter((p) => !/^(?:he|she|it|they|him|her|them|his|its|their|i|we|you|who|which|that)$/i.test(gold.text.slice(p.start, p.end)));
  dump(goldReport(gold), goldDrafts(gold), [], {
    text: event,
    origin: 'corpus',
    // Only pronouns that speak are annotated.
    answerAt: (start, speaks) => (speaks && speakerAt.has(start) ? (speakerAt.get(start) ?? null) : undefined),
    entityIn: (span) => nearest(own, span)?.id ?? null,
    // Somebody who is listed by pronouns alone is known by the name.
    entityNamed: (r) => gold.sources.find((s) => s.named === r.named && alike([s.name, ...s.aliases], [r.name, ...r.aliases]))?.id ?? null,
  });
}

function dumpGum(text: GumText, speaksElsewhere: boolean): void {
  const drafts = text.sayings.map(
    (s, index): Draft => ({
      index,
      parent: null,
      content: [s.content],
      cue: s.cue,
      source: [s.source],
      how: 'cue',
      follows: null,
      score: 1,
      block: text.report.blocks.find((b) => b.start <= s.cue.start && s.cue.start < b.end)?.id ?? 'b1',
    }),
  );
  const holder = (d: Draft) =>
    drafts.filter((o) => o !== d && o.content.some((c) => d.cue && c.start <= d.cue.start && d.cue.end <= c.end)).at(-1)?.index;
  const nested = drafts.map((d) => ({ ...d, parent: holder(d) ?? null }));
  const pronouns = new Map(text.mentions.filter((m) => m.form === 'pronoun').map((m) => [m.head.start, m.entity]));
  const asked = text.mentions.filter((m) => m.form === 'pronoun' && /^(?:it|they|them)$/i.test(text.report.text.slice(m.start, m.end)));
  const others = text.mentions.filter((m) => m.form !== 'pronoun');
  dump(text.report, nested, asked, {
    text: speaksElsewhere ? corpusName(text.name) : text.name,
    origin: 'gum',
    // Those of the corpus that speak are read there.
    answerAt: (start, speaks) => (speaks && speaksElsewhere ? undefined : pronouns.get(start)),
    entityIn: (span) => headedIn(others, span)?.entity ?? null,
    entityNamed: () => null,
  });
}

interface Answers {
  /** Texts of one event are held out together. */
  readonly text: string;
  readonly origin: 'corpus' | 'gum';
  /** Whom a pronoun means; null for nobody in the text, undefined where nobody has said. */
  answerAt(start: number, speaks: boolean): string | null | undefined;
  /** Whom a name or description means. */
  entityIn(span: Span): string | null;
  /** Whom the name that the program gives stands for, where no place tells. */
  entityNamed(r: Referent): string | null;
}

function dump(report: Report, drafts: readonly Draft[], asked: readonly Span[], answers: Answers): void {
  const reading = readReport(report);
  const further = [...drafts.flatMap((d) => addresseesOf(report.text, d)), ...asked];
  resolveSources({ report, drafts }, further, (p, context) => {
    const start = reading.tokens[p.at]?.start ?? 0;
    const answer = answers.answerAt(start, context.speaks);
    if (p.person !== 3 || answer === undefined) return;
    const candidates = candidatesFor(p, context).map((c) => ({
      features: c.features,
      right: answer !== null && entityOf(c.referent, p.at) === answer,
      name: c.referent.name,
    }));
    console.log(
      JSON.stringify({
        text: answers.text,
        origin: answers.origin,
        set: p.thing ? 'it' : p.plural ? 'they' : 'he',
        speaks: context.speaks,
        words: report.text.slice(Math.max(0, start - 80), start + 20),
        candidates,
      }),
    );
  });

  /** The entity that most of a referent's names, and descriptions before a token, stand for. */
  function entityOf(r: Referent, before: number): string | null {
    const votes = new Map<string, number>();
    for (const m of r.mentions) {
      if (m.by === 'pronoun' || (m.first >= before && m.by !== 'name')) continue;
      const span = { start: reading.tokens[m.first]?.start ?? 0, end: reading.tokens[m.last - 1]?.end ?? 0 };
      const entity = answers.entityIn(span);
      if (entity) votes.set(entity, (votes.get(entity) ?? 0) + 1);
    }
    return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? answers.entityNamed(r);
  }
}

/** True where one of the names is the other, or its end ("Mrs Verna Joseph", "Verna Joseph"). */
function alike(a: readonly string[], b: readonly string[]): boolean {
  const plain = (n: string) => n.toLowerCase().replace(/^(?:the|an?) /, '');
  return a.some((x) => b.some((y) => plain(x) === plain(y) || plain(x).endsWith(` ${plain(y)}`) || plain(y).endsWith(` ${plain(x)}`)));
}

function apart(a: Span, b: Span): number {
  return Math.abs(a.start - b.start) + Math.abs(a.end - b.end);
}

function headedIn(mentions: readonly GoldMention[], span: Span): GoldMention | undefined {
  const inside = mentions.filter((g) => span.start <= g.head.start && g.head.end <= span.end);
  return inside.sort((a, b) => apart(a, span) - apart(b, span))[0];
}

/** The place that shares most of its words with a span: half of either at least. */
function nearest<T extends Span>(places: readonly T[], span: Span): T | undefined {
  const shared = (p: T) => Math.min(p.end, span.end) - Math.max(p.start, span.start);
  const near = places.filter((p) => shared(p) * 2 >= Math.min(p.end - p.start, span.end - span.start));
  return near.sort((a, b) => apart(a, span) - apart(b, span))[0];
}
