import { z } from 'zod';
import { Diagnostic } from './diagnostic.ts';
import { Exchange } from './exchange.ts';
import { Relation } from './relation.ts';
import { Block, Removal, ReportHead } from './report.ts';
import { Source } from './source.ts';
import { Span } from './span.ts';
import { Statement } from './statement.ts';
import { Grade } from './values.ts';

export const SCHEMA = 'hearsay/1';

const Count = z.int().nonnegative();
const PerGrade = z.object(Object.fromEntries(Grade.options.map((g) => [g, Count])) as Record<Grade, typeof Count>).strict();

/**
 * How many of a report's statements, and how many words of its body, rest on what.
 * The words add up to the body (every block but title, subtitle and credit): each word counts once, under its innermost
 * statement (its content, cue or source), by that statement's grade; the rest is own voice.
 */
export const Profile = z
  .strictObject({ statements: PerGrade, words: PerGrade.extend({ ownVoice: Count }).strict() })
  .meta({ id: 'Profile' });
export type Profile = z.infer<typeof Profile>;

/** The trace of one report: everything that the program says about it. */
export const Trace = z
  .strictObject({
    schema: z.literal(SCHEMA),
    made: z.strictObject({ version: z.string(), model: z.string(), options: z.record(z.string(), z.json()) }),
    report: ReportHead,
    text: z.string(),
    blocks: z.array(Block),
    removed: z.array(Removal),
    sources: z.array(Source),
    statements: z.array(Statement),
    relations: z.array(Relation),
    exchanges: z.array(Exchange),
    /** Stretches of the body that stand in no statement: what the report says without attributing it to anyone. */
    ownVoice: z.array(Span),
    profile: Profile,
    diagnostics: z.array(Diagnostic),
  })
  .meta({ id: 'Trace' });
export type Trace = z.infer<typeof Trace>;
