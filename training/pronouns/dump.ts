/*
 * node training/pronouns/dump.ts FOLDER > pronouns.jsonl
 *
 * For each third-person pronoun of a GUM folder (CoNLL-U, gzipped): its candidates as the program sees them, each with its
 * features and whether it is right. What fit.py learns the weights of `src/trace/sources/pronounWeights.ts` from.
 *
 * Of the folder's documents only those that texts.json lists are read; --dev reads those that it does not list. No document
 * of the corpus's test part is in either (test/trainingLists.test.ts).
 */
import { readFile } from 'node:fs/promises';
import { type GoldMention, type GumText, readGum } from '../../bench/gumTexts.ts';
import { linkEpithets } from '../../src/trace/sources/epithets.ts';
import { gatherNames } from '../../src/trace/sources/naming.ts';
import { pronounAt } from '../../src/trace/sources/pronounWords.ts';
import { candidatesFor } from '../../src/trace/sources/pronounFeatures.ts';
import { readReport, tokensIn } from '../../src/trace/sources/reading.ts';
import type { Referent } from '../../src/trace/sources/referent.ts';
import { readRoles } from '../../src/trace/sources/roles.ts';
import { Scene } from '../../src/trace/sources/scene.ts';

const GENRES = ['news', 'interview', 'bio', 'voyage', 'academic', 'court', 'speech'];

const listed: string[] = JSON.parse(await readFile(new URL('texts.json', import.meta.url), 'utf8'));
const splits: { test: string[] } = JSON.parse(await readFile(new URL('../../corpus/splits.json', import.meta.url), 'utf8'));
const dev = process.argv.includes('--dev');
for (const text of await readGum(process.argv[2] ?? '', GENRES)) {
  const tested = splits.test.includes(text.name.replace(/^GUM_[a-z]+_/, 'gum-'));
  if (!tested && listed.includes(text.name) !== dev) dump(text);
}

function dump(text: GumText): void {
  const reading = readReport(text.report);
  const naming = gatherNames(reading);
  readRoles(reading, naming);
  linkEpithets(reading, naming);
  const scene = new Scene(reading, naming);
  const speaking = new Map(text.sayings.map((s) => [s.mention.head.start, s]));
  const events = text.mentions.filter((m) => speaking.has(m.head.start) || m.form === 'pronoun');
  events.sort((a, b) => a.start - b.start || b.end - a.end);
  const done = new Set<number>();
  for (const m of events) {
    if (done.has(m.head.start)) continue;
    done.add(m.head.start);
    const saying = speaking.get(m.head.start);
    const range = tokensIn(reading, saying?.source ?? m);
    const p = pronounAt(reading, range.first);
    const speaks = saying !== undefined;
    if (p?.person === 3) {
      scene.readUpTo(range.first);
      const candidates = candidatesFor(p, { reading, discourse: scene.discourse, speaks, not: [] });
      const scored = candidates.map((c) => ({ features: c.features, right: entityOf(text, c.referent, range.first) === m.entity, name: c.referent.name }));
      console.log(
        JSON.stringify({
          text: text.name,
          genre: text.genre,
          set: p.thing ? 'it' : p.plural ? 'they' : 'he',
          speaks,
          quoted: reading.quoted[range.first],
          words: text.report.text.slice(Math.max(0, m.start - 80), m.end + 20),
          candidates: scored,
        }),
      );
    }
    if (speaks) scene.resolve(range, { speaks, cue: '', not: [] });
  }

  /** The gold entity that most of a referent's names and descriptions before a token stand for. */
  function entityOf(t: GumText, r: Referent, before: number): string | null {
    const votes = new Map<string, number>();
    for (const m of r.mentions) {
      if (m.by === 'pronoun' || (m.first >= before && m.by !== 'name')) continue;
      const start = reading.tokens[m.first]?.start ?? 0;
      const end = reading.tokens[m.last - 1]?.end ?? 0;
      const gold = headedIn(t.mentions, start, end);
      if (gold) votes.set(gold.entity, (votes.get(gold.entity) ?? 0) + 1);
    }
    return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
  }
}

function headedIn(mentions: readonly GoldMention[], start: number, end: number): GoldMention | undefined {
  const near = (g: GoldMention) => Math.abs(g.start - start) + Math.abs(g.end - end);
  return mentions.filter((g) => start <= g.head.start && g.head.end <= end && g.form !== 'pronoun').sort((a, b) => near(a) - near(b))[0];
}
