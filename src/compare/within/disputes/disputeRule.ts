import type { Relation, Span } from '../../../contract/index.ts';
import type { Passage } from '../passage.ts';
import type { ReportView } from '../view.ts';

/** Two passages that cannot both hold, and who says so: null where their contents do. */
export interface Dispute {
  readonly a: Passage;
  readonly b: Passage;
  readonly score: number;
  readonly assertedBy: string | null;
  readonly evidence: Span | null;
}

/** A named way in which a report tells that something is disputed (guideline rule 19). */
export interface DisputeRule {
  readonly name: string;
  readonly find: (view: ReportView) => Dispute[];
}

export function relationOf({ a, b, score, assertedBy, evidence }: Dispute): Relation {
  return { type: 'dispute', a: a.end, b: b.end, score, assertedBy, evidence };
}

/** Statements of the body that say something of their own: no questions, nothing only wanted, asked for or declined. */
export function isClaim({ statement, place }: Passage): boolean {
  if (!statement || place !== 'body' || statement.modal === 'future') return false;
  return statement.how !== 'question' && !['ask', 'want', 'urge', 'decline', 'promise'].includes(statement.act);
}

/** Whether somebody else is the origin: known to be another, or unknown where the other is known. */
export function isOther(view: ReportView, a: Passage, b: Passage): boolean {
  const [x, y] = [a.statement?.speaker ?? null, b.statement?.speaker ?? null];
  if (x === null && y === null) return false;
  return !view.origins.same(x, y);
}
