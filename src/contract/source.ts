import { z } from 'zod';
import { Span } from './span.ts';
import { SourceKind, UnnamedType } from './values.ts';

/** What the report tells of a source that it does not name. All as written in the report. */
export const Unnamed = z
  .strictObject({
    type: UnnamedType,
    /** How many: a range where the text allows more than one reading; max is null where it sets no bound. */
    count: z.strictObject({ min: z.int().nonnegative(), max: z.int().positive().nullable() }),
    role: z.string().nullable(),
    affiliation: z.string().nullable(),
    /** The claimed access: "with knowledge of the issue". */
    access: z.string().nullable(),
    /** The reason given for not naming: "because they were not authorized to speak". */
    reason: z.string().nullable(),
  })
  .meta({ id: 'Unnamed' });
export type Unnamed = z.infer<typeof Unnamed>;

const Id = z.string().regex(/^s[0-9]+$/);

/** A person, group, organization, publication, document or account that statements come from. */
export const Source = z
  .strictObject({
    id: Id,
    /** The fullest form the report uses. */
    name: z.string().min(1),
    kind: SourceKind,
    named: z.boolean(),
    mentions: z.array(Span),
    aliases: z.array(z.string()),
    role: z.string().nullable(),
    affiliation: z.string().nullable(),
    /** The source (an office, a body) for which this one speaks. */
    speaksFor: Id.nullable(),
    /** The sources that speak jointly. */
    members: z.array(Id),
    /** For an account: the person whose own it is. */
    ofPerson: Id.nullable(),
    /** Present where `named` is false; a document that has no name may do without. */
    unnamed: Unnamed.optional(),
  })
  .meta({ id: 'Source' });
export type Source = z.infer<typeof Source>;
