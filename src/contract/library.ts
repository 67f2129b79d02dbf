import { z } from 'zod';
import { ReportHead } from './report.ts';
import { Source } from './source.ts';
import { ChangeKind, Grade, SourceKind, UnnamedType } from './values.ts';

const ReportId = ReportHead.shape.id;
const Range = z.strictObject({ min: z.int().nonnegative(), max: z.int().positive().nullable() });
const When = ReportHead.shape.published;

/** A statement of a report in the library. */
export const Ref = z.strictObject({ report: ReportId, statement: z.string().regex(/^t-/) }).meta({ id: 'Ref' });
export type Ref = z.infer<typeof Ref>;

/** A step of a chain, with what is needed to show it without the report's trace. */
export const ShownStep = z
  .strictObject({
    name: z.string().nullable(),
    kind: SourceKind,
    named: z.boolean(),
    /** The words that show the step. */
    words: z.string().nullable(),
    link: z.string().nullable(),
    /** True where no words show the step and it was concluded, say from equal words. */
    inferred: z.boolean(),
    /** What an inferred step was concluded from, in words for the reader. */
    shownBy: z.string().nullable().optional(),
    /** When this step said it, as far as the report tells: EDTF. */
    said: When.nullable().optional(),
  })
  .meta({ id: 'ShownStep' });
export type ShownStep = z.infer<typeof ShownStep>;

/** One version of a claim: a reference, and what is needed to show it. */
export const ClaimVersion = z
  .strictObject({
    report: ReportId,
    statement: z.string().regex(/^t-/),
    words: z.string().min(1),
    outlet: z.string().nullable(),
    published: When,
    /** Where in the report, in the reader's terms: "headline", "paragraph 2". */
    place: z.string(),
    grade: Grade,
    steps: z.array(ShownStep),
    /** Against which other version the words were compared, and what changed. Null for a first or a faithful version. */
    drift: z
      .strictObject({
        from: Ref,
        basis: z.enum(['original', 'excerpt']),
        changes: z.array(z.strictObject({ kind: ChangeKind, was: z.string().nullable(), is: z.string().nullable() })).min(1),
      })
      .nullable(),
    /** Other versions whose report this one's report names or links to for this statement. */
    cites: z.array(z.strictObject({ report: ReportId, words: z.string(), link: z.string().nullable() })),
  })
  .meta({ id: 'ClaimVersion' });
export type ClaimVersion = z.infer<typeof ClaimVersion>;

/** The versions of one statement over reports, and the origins they go back to. */
export const Claim = z
  .strictObject({
    id: z.string().regex(/^c-[0-9a-f]{4,16}$/),
    /** The words of one version. */
    title: z.string().min(1),
    versions: z.array(ClaimVersion).min(1),
    origins: z.array(
      z.strictObject({
        source: z.strictObject({
          id: z.string(),
          name: z.string(),
          kind: SourceKind,
          named: z.boolean(),
          count: Range.nullable(),
        }),
        chains: z.array(Ref).min(1),
      }),
    ),
    /** For each two origins whether they are the same people. */
    pairs: z.array(
      z.strictObject({
        a: z.string(),
        b: z.string(),
        verdict: z.enum(['shared', 'separate', 'unknown']),
        shownBy: z.string().nullable(),
      }),
    ),
    /** How many independent origins there are. */
    range: Range,
    earliest: z.strictObject({ ref: Ref, among: z.int().positive(), certain: z.boolean() }),
  })
  .meta({ id: 'Claim' });
export type Claim = z.infer<typeof Claim>;

const Who = z.strictObject({ type: z.enum(['person', 'program']), name: z.string() });

/** One person or office over the reports of a library. */
export const LibrarySource = z
  .strictObject({
    id: z.string().regex(/^p-[0-9a-f]{4,16}$/),
    name: z.string().min(1),
    kind: Source.shape.kind,
    named: z.boolean(),
    unnamedType: UnnamedType.optional(),
    aliases: z.array(z.string()),
    /** The sources of single reports that are this one; each merge with what shows it and who made it. */
    merged: z
      .array(
        z.strictObject({
          report: ReportId,
          source: z.string(),
          evidence: z.string(),
          by: Who,
          at: z.iso.datetime({ offset: true }),
        }),
      )
      .min(1),
  })
  .meta({ id: 'LibrarySource' });
export type LibrarySource = z.infer<typeof LibrarySource>;

/** Reports that are states of one page. */
export const Version = z
  .strictObject({
    id: z.string().regex(/^v-[0-9a-f]{4,16}$/),
    url: z.string().nullable(),
    /** Oldest first. */
    states: z
      .array(
        z.strictObject({
          report: ReportId,
          captured: When,
          changes: z.array(
            z.strictObject({ was: z.string().nullable(), is: z.string().nullable(), notice: z.string().nullable() }),
          ),
        }),
      )
      .min(1),
  })
  .meta({ id: 'Version' });
export type Version = z.infer<typeof Version>;

/** A place by quotation and position (W3C Web Annotation: TextQuoteSelector, TextPositionSelector). */
export const Selector = z
  .strictObject({
    report: ReportId,
    quote: z.strictObject({ exact: z.string(), prefix: z.string(), suffix: z.string() }),
    position: z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() }),
  })
  .meta({ id: 'Selector' });
export type Selector = z.infer<typeof Selector>;

/** A person's edit or tick. It outlives every new trace; a changed item loses its tick. */
export const Event = z
  .strictObject({
    id: z.string().regex(/^e-[0-9a-f]{4,16}$/),
    at: z.iso.datetime({ offset: true }),
    who: z.string().min(1),
    type: z.enum(['edit', 'confirmation']),
    target: z.union([Ref, Selector]),
    /** The field edited ("speaker", "content", "chain", "rejected" …); for a confirmation the field ticked, or null for all. */
    field: z.string().nullable(),
    was: z.json(),
    is: z.json(),
    note: z.string().nullable(),
    confidential: z.boolean(),
  })
  .meta({ id: 'Event' });
export type Event = z.infer<typeof Event>;

/** Why one field of one statement has its value. */
export const Explanation = z
  .strictObject({
    target: Ref,
    field: z.string().min(1),
    value: z.json(),
    /** The rule or the score that gave it. */
    by: z.strictObject({ rule: z.string(), score: z.number().min(0).max(1).nullable(), cites: z.string().nullable() }),
    runnersUp: z.array(z.strictObject({ value: z.json(), score: z.number().min(0).max(1), why: z.string() })),
    /** The words of the report on which it rests. */
    restsOn: z.array(z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative(), words: z.string() })),
  })
  .meta({ id: 'Explanation' });
export type Explanation = z.infer<typeof Explanation>;
