import { z } from 'zod';
import { Span } from './span.ts';
import { ChangeKind } from './values.ts';

/** An end of a relation: a statement's id, or a span in the report's own voice (a headline, a writer's sentence). */
export const End = z.union([z.string().regex(/^t-/), Span]);
export type End = z.infer<typeof End>;

/** One changed place of a drift. A side is null where that side lacks the words (an omission). */
export const Change = z.strictObject({ kind: ChangeKind, a: Span.nullable(), b: Span.nullable() }).meta({ id: 'Change' });
export type Change = z.infer<typeof Change>;

const between = { a: End, b: End, score: z.number().min(0).max(1) };

/** How two statements of one report stand to each other. */
export const Relation = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.literal('same-words'), ...between, shared: z.array(z.strictObject({ a: Span, b: Span })).min(1) }),
    z.strictObject({ type: z.literal('same-claim'), ...between }),
    z.strictObject({ type: z.literal('copy'), ...between, shared: z.array(z.strictObject({ a: Span, b: Span })).min(1) }),
    z.strictObject({
      type: z.literal('drift'),
      ...between,
      /** What the changed words were compared with: the whole original, or an excerpt of it. */
      basis: z.enum(['original', 'excerpt']),
      changes: z.array(Change).min(1),
    }),
    z.strictObject({
      type: z.literal('dispute'),
      ...between,
      /** The source that says the two contradict each other; "report" for the report's own voice; null where their contents do. */
      assertedBy: z.string().nullable(),
      evidence: Span.nullable(),
    }),
  ])
  .meta({ id: 'Relation' });
export type Relation = z.infer<typeof Relation>;
