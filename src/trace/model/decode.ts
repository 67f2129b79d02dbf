import type { Decoding } from './config.ts';
import type { CueCandidate } from './cueCandidates.ts';
import type { CueRoles } from './roles.ts';
import type { WordRange } from './windows.ts';

/** A statement in words of the text, numbered from its beginning. */
export interface WordStatement {
  readonly score: number;
  readonly cue: CueCandidate;
  /** At most one run. */
  readonly source: readonly WordRange[];
  readonly content: readonly WordRange[];
}

/** Probabilities to statements, in the order of their cues. */
export function decode(candidates: readonly CueRoles[], decoding: Decoding): WordStatement[] {
  const statements = candidates.filter((c) => c.cue.score >= decoding.t_cue).map((c) => statementOf(c, decoding));
  return select(statements, decoding);
}

function statementOf(roles: CueRoles, decoding: Decoding): WordStatement {
  const { cue, words } = roles;
  const p = (of: Float32Array, word: number): number => of[word - words.start] ?? 0;
  const onCue = (word: number): boolean => word >= cue.start && word < cue.end;
  const t = {
    source: Math.fround(decoding.t_source),
    content: Math.fround(decoding.t_content),
    run: Math.fround(decoding.t_run),
  };

  // A source is contiguous: of several runs the one with the largest sum of probabilities.
  const isSource = (w: number): boolean =>
    p(roles.source, w) >= t.source && p(roles.source, w) >= p(roles.content, w) && !onCue(w);
  const source = heaviest(runs(words, isSource), roles);

  const inSource = (word: number): boolean => source !== null && word >= source.start && word < source.end;
  const isContent = (w: number): boolean => p(roles.content, w) >= t.content && !inSource(w) && !onCue(w);
  // A run without any sure word is dropped.
  const content = runs(words, isContent).filter((run) => some(run, (w) => p(roles.content, w) >= t.run));
  return { score: Math.fround(cue.score * mean(content, roles)), cue, source: source ? [source] : [], content };
}

/** Of two statements whose contents overlap much the better-scored stays. */
function select(statements: readonly WordStatement[], decoding: Decoding): WordStatement[] {
  const ranked = [...statements].sort((a, b) => b.score - a.score || byCue(a, b));
  const kept: WordStatement[] = [];
  // For each word the kept statements in whose content it stands: only those can overlap a further one.
  const holders = new Map<number, number[]>();
  for (const statement of ranked) {
    if (statement.score < decoding.t_attr || statement.content.length === 0) continue;
    if (overlapsKept(statement, kept, holders, decoding.nms)) continue;
    const index = kept.push(statement) - 1;
    for (const word of wordsOf(statement.content)) {
      const here = holders.get(word);
      if (here) here.push(index);
      else holders.set(word, [index]);
    }
  }
  return kept.sort(byCue);
}

function overlapsKept(
  statement: WordStatement,
  kept: readonly WordStatement[],
  holders: ReadonlyMap<number, readonly number[]>,
  least: number,
): boolean {
  const shared = new Map<number, number>();
  for (const word of wordsOf(statement.content)) {
    for (const index of holders.get(word) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
  }
  const size = count(statement.content);
  for (const [index, both] of shared) {
    if (both / (size + count(kept[index]?.content ?? []) - both) >= least) return true;
  }
  return false;
}

function runs(words: WordRange, has: (word: number) => boolean): WordRange[] {
  const out: WordRange[] = [];
  for (let word = words.start; word < words.end; word++) {
    if (!has(word)) continue;
    const start = word;
    while (word < words.end && has(word)) word++;
    out.push({ start, end: word });
  }
  return out;
}

function heaviest(of: readonly WordRange[], roles: CueRoles): WordRange | null {
  let best: WordRange | null = null;
  let bestWeight = Number.NEGATIVE_INFINITY;
  for (const run of of) {
    let weight = 0;
    for (let w = run.start; w < run.end; w++) weight = Math.fround(weight + (roles.source[w - roles.words.start] ?? 0));
    if (weight > bestWeight) {
      best = run;
      bestWeight = weight;
    }
  }
  return best;
}

/** The mean probability over the content, summed in 32 bits like the reference's. */
function mean(content: readonly WordRange[], roles: CueRoles): number {
  let sum = 0;
  for (const word of wordsOf(content)) sum = Math.fround(sum + (roles.content[word - roles.words.start] ?? 0));
  const n = count(content);
  return n === 0 ? 0 : Math.fround(sum / n);
}

function some(range: WordRange, is: (word: number) => boolean): boolean {
  for (let word = range.start; word < range.end; word++) if (is(word)) return true;
  return false;
}

function* wordsOf(ranges: readonly WordRange[]): Generator<number> {
  for (const range of ranges) for (let word = range.start; word < range.end; word++) yield word;
}

function count(ranges: readonly WordRange[]): number {
  return ranges.reduce((n, r) => n + r.end - r.start, 0);
}

function byCue(a: WordStatement, b: WordStatement): number {
  return a.cue.start - b.cue.start || a.cue.end - b.cue.end;
}
