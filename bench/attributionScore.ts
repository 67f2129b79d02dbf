import { quotation } from '../src/language/quotationState.ts';
import { type Word, words } from '../src/language/words.ts';
import type { GoldText, Marked } from './polnear.ts';
import { touched } from './touched.ts';

/** How much was right, of how much there is in the gold and how much was found. */
export interface Tally {
  right: number;
  /** How many of the found ones are right; differs from `right` only where overlap counts. */
  rightFound: number;
  gold: number;
  found: number;
}

export const roles = ['source', 'cue', 'content'] as const;
export type Role = (typeof roles)[number];
export const forms = ['direct', 'mixed', 'indirect'] as const;
export type Form = (typeof forms)[number];

export interface AttributionScore {
  readonly attr: Tally;
  readonly byForm: Readonly<Record<Form, Tally>>;
  /** The same words exactly; some word in common; word by word. */
  readonly exact: Readonly<Record<Role, Tally>>;
  readonly overlap: Readonly<Record<Role, Tally>>;
  readonly token: Readonly<Record<Role, Tally>>;
}

/** A statement as numbers of words: spans are projected on the words that they touch. */
type InWords = Readonly<Record<Role, ReadonlySet<number>>>;

export function newScore(): AttributionScore {
  const tally = (): Tally => ({ right: 0, rightFound: 0, gold: 0, found: 0 });
  const byRole = (): Record<Role, Tally> => ({ source: tally(), cue: tally(), content: tally() });
  return {
    attr: tally(),
    byForm: { direct: tally(), mixed: tally(), indirect: tally() },
    exact: byRole(),
    overlap: byRole(),
    token: byRole(),
  };
}

/** Adds one text's statements to the score. Both gold and found ones without any content are left aside. */
export function addText(score: AttributionScore, gold: GoldText, found: readonly Marked[]): void {
  const cut = words(gold.text);
  const project = (m: Marked): InWords => ({
    source: touched(cut, m.source),
    cue: touched(cut, m.cue),
    content: touched(cut, m.content),
  });
  const g = gold.statements.map(project).filter((s) => s.content.size > 0);
  const f = found.map(project).filter((s) => s.content.size > 0);
  addPairs(score, cut, g, f);
  for (const role of roles) {
    const inGold = g.map((s) => s[role]).filter((s) => s.size > 0);
    const inFound = f.map((s) => s[role]).filter((s) => s.size > 0);
    addExact(score.exact[role], inGold, inFound);
    addOverlap(score.overlap[role], inGold, inFound);
    addTokens(score.token[role], inGold, inFound);
  }
}

export function f1({ right, rightFound, gold, found }: Tally): { f1: number; precision: number; recall: number } {
  const precision = found === 0 ? 0 : rightFound / found;
  const recall = gold === 0 ? 0 : right / gold;
  return { f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall), precision, recall };
}

/**
 * The main measure: gold and found statements are paired one to one by the Jaccard overlap of their contents' words, best
 * first, from 0.5 up; only those whose sources overlap, or that have none, can be paired.
 */
function addPairs(score: AttributionScore, cut: readonly Word[], gold: readonly InWords[], found: readonly InWords[]): void {
  const pairs: { overlap: number; g: number; f: number }[] = [];
  gold.forEach((a, g) => {
    found.forEach((b, f) => {
      const overlap = jaccard(a.content, b.content);
      const bothWithout = a.source.size === 0 && b.source.size === 0;
      if (overlap >= 0.5 && (bothWithout || intersect(a.source, b.source))) pairs.push({ overlap, g, f });
    });
  });
  pairs.sort((a, b) => b.overlap - a.overlap || b.g - a.g || b.f - a.f);
  const usedGold = new Set<number>();
  const usedFound = new Set<number>();
  for (const { g, f } of pairs) {
    if (usedGold.has(g) || usedFound.has(f)) continue;
    usedGold.add(g);
    usedFound.add(f);
  }
  score.attr.right += usedGold.size;
  score.attr.rightFound += usedFound.size;
  score.attr.gold += gold.length;
  score.attr.found += found.length;
  gold.forEach((s, i) => {
    const tally = score.byForm[formOf(s, cut)];
    tally.gold++;
    if (usedGold.has(i)) tally.right++;
  });
  found.forEach((s, i) => {
    const tally = score.byForm[formOf(s, cut)];
    tally.found++;
    if (usedFound.has(i)) tally.rightFound++;
  });
}

/** Direct: all words of the content stand in quotation marks; indirect: none do (guideline rule 15). Marks do not count. */
function formOf(statement: InWords, cut: readonly Word[]): Form {
  let quoted = 0;
  let all = 0;
  for (const i of statement.content) {
    const word = cut[i];
    if (!word || !/[\p{L}\p{N}]/u.test(word.form)) continue;
    all++;
    if (word.quotation !== quotation.outside) quoted++;
  }
  if (quoted === 0) return 'indirect';
  return quoted === all ? 'direct' : 'mixed';
}

function addExact(tally: Tally, gold: readonly ReadonlySet<number>[], found: readonly ReadonlySet<number>[]): void {
  const open = new Map<string, number>();
  for (const s of gold) open.set(key(s), (open.get(key(s)) ?? 0) + 1);
  for (const s of found) {
    const left = open.get(key(s)) ?? 0;
    if (left === 0) continue;
    open.set(key(s), left - 1);
    tally.right++;
    tally.rightFound++;
  }
  tally.gold += gold.length;
  tally.found += found.length;
}

function addOverlap(tally: Tally, gold: readonly ReadonlySet<number>[], found: readonly ReadonlySet<number>[]): void {
  const inGold = union(gold);
  const inFound = union(found);
  tally.right += gold.filter((s) => intersect(s, inFound)).length;
  tally.rightFound += found.filter((s) => intersect(s, inGold)).length;
  tally.gold += gold.length;
  tally.found += found.length;
}

function addTokens(tally: Tally, gold: readonly ReadonlySet<number>[], found: readonly ReadonlySet<number>[]): void {
  const inGold = union(gold);
  const inFound = union(found);
  const both = [...inGold].filter((w) => inFound.has(w)).length;
  tally.right += both;
  tally.rightFound += both;
  tally.gold += inGold.size;
  tally.found += inFound.size;
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0;
  for (const x of a) if (b.has(x)) both++;
  return both / (a.size + b.size - both);
}

function intersect(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  for (const x of a) if (b.has(x)) return true;
  return false;
}

function union(sets: readonly ReadonlySet<number>[]): ReadonlySet<number> {
  return new Set(sets.flatMap((s) => [...s]));
}

function key(s: ReadonlySet<number>): string {
  return [...s].sort((a, b) => a - b).join(' ');
}
