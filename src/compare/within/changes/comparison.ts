import type { Change, Span } from '../../../contract/index.ts';
import { stemOf } from '../../../language/stem.ts';
import type { Token } from '../../../language/tokens.ts';
import type { Passage } from '../passage.ts';
import type { ReportView } from '../view.ts';

/** A token with its stem; `shared` where the other side has the word too. */
export interface Compared extends Token {
  readonly stem: string;
  readonly shared: boolean;
  /** Whether it tells what the passage is about. */
  readonly told: boolean;
}

/** Two passages side by side, `a` rendering `b`, as the rules look at them. */
export interface Comparison {
  readonly view: ReportView;
  readonly a: Passage;
  readonly b: Passage;
  /** The words of both contents, in order. */
  readonly inA: readonly Compared[];
  readonly inB: readonly Compared[];
  /** How much of what `a` tells `b` has too: 0 to 1. */
  readonly covered: number;
}

/** A named way in which a rendering may differ from what it renders (guideline rule 20). */
export interface ChangeRule {
  readonly name: string;
  /** What is changed, with the words on both sides; nothing where all is kept or it is not certain. */
  readonly find: (comparison: Comparison) => Change | null;
}

export function compare(view: ReportView, a: Passage, b: Passage, covered: number): Comparison {
  const common = new Set([...a.told].filter((stem) => b.told.has(stem)));
  const tokens = (p: Passage) => {
    const stems = new Map(p.words.map((w) => [w.start, w.stem]));
    return view.tokens(p.content).map((t): Compared => {
      const stem = stems.get(t.start) ?? stemOf(t.lower);
      return { ...t, stem, shared: common.has(stem), told: p.told.has(stem) };
    });
  };
  return { view, a, b, inA: tokens(a), inB: tokens(b), covered };
}

/** The words of a passage's content and cue that a pattern of single words finds. */
export function find(tokens: readonly Token[], words: ReadonlySet<string>): Token | undefined {
  return tokens.find((t) => words.has(t.lower));
}

export function spanFrom(first: Span, last: Span): Span {
  return { start: first.start, end: last.end };
}
