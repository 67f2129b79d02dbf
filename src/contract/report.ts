import { z } from 'zod';
import { Diagnostic } from './diagnostic.ts';
import { BlockType, Format } from './values.ts';

const ByteRange = z.tuple([z.int().nonnegative(), z.int().nonnegative()]);

/**
 * One run of an origin: where a stretch of text stands in the file.
 *
 * `start` and `end` are positions in the report's `text` (for a removal: in the removal's own text).
 * A run without `how` decodes to exactly its text. Otherwise `how` says what lies between:
 * `entity` (a character reference), `space` (white space folded into one space), `join` (put in where a cut was mended,
 * or removed there; its bytes are what was between), `escape` (an escaped character), `value` (decoded from a value held
 * elsewhere in the file, such as an attribute), `quoted-printable`, `base64` (how an archive or a mail spells its part).
 */
export const Run = z
  .strictObject({
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    /** Bytes of the file; of the page in a WARC or WACZ file, unpacked (docs/archives.md). End exclusive. */
    bytes: ByteRange.optional(),
    /** PDF: the page, counted from one, and the boxes on it as [x, y, width, height] in points from the top left. */
    page: z.int().positive().optional(),
    boxes: z.array(z.tuple([z.number(), z.number(), z.number(), z.number()])).optional(),
    how: z.enum(['entity', 'space', 'join', 'escape', 'value', 'quoted-printable', 'base64']).optional(),
    /** The part of the file that holds it (a record, a frame’s page, a document’s part), where that is not the file itself. */
    part: z.string().optional(),
  })
  .meta({ id: 'Run' });
export type Run = z.infer<typeof Run>;

export const Link = z
  .strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative(), href: z.string() })
  .meta({ id: 'Link' });
export type Link = z.infer<typeof Link>;

/** A post as it is embedded in a report. Counts are null where the page does not show them. */
export const Post = z
  .strictObject({
    platform: z.enum([
      'x',
      'bluesky',
      'mastodon',
      'facebook',
      'instagram',
      'telegram',
      'youtube',
      'truth-social',
      'tiktok',
      'threads',
      'reddit',
      'other',
    ]),
    author: z.string().nullable(),
    /** Without the leading "@". */
    handle: z.string().nullable(),
    verified: z.boolean().optional(),
    /** As exact as the page tells: ISO 8601 date or date and time, without zone where none is given. */
    published: z.string().nullable(),
    url: z.string().nullable(),
    edited: z.boolean(),
    /** True where the page shows only the beginning ("Show more"). */
    truncated: z.boolean(),
    likes: z.int().nonnegative().nullable(),
    replies: z.int().nonnegative().nullable(),
    reposts: z.int().nonnegative().nullable().optional(),
    card: z
      .strictObject({ domain: z.string().nullable(), title: z.string().nullable(), description: z.string().nullable() })
      .nullable(),
  })
  .meta({ id: 'Post' });
export type Post = z.infer<typeof Post>;

export const Block = z
  .strictObject({
    id: z.string().regex(/^b[0-9]+$/),
    type: BlockType,
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    origin: z.array(Run).min(1),
    links: z.array(Link),
    /** Only on a post. */
    post: Post.optional(),
    /** Heading level 1 to 6, list or quotation depth from 1. */
    level: z.int().positive().optional(),
  })
  .meta({ id: 'Block' });
export type Block = z.infer<typeof Block>;

/** A stretch of the file's visible text that is not the report's: kept, with the reason, so that it can be checked. */
export const Removal = z
  .strictObject({ reason: z.string().min(1), text: z.string(), origin: z.array(Run).min(1) })
  .meta({ id: 'Removal' });
export type Removal = z.infer<typeof Removal>;

/** A place in the file, told as in a run: by bytes, in a PDF by page and boxes; `part` names the part that holds it. */
export const FoundPlace = Run.omit({ start: true, end: true, how: true }).meta({ id: 'FoundPlace' });
export type FoundPlace = z.infer<typeof FoundPlace>;

/** How a metadata field was found: the rule and, where it stands in the file, the places. They need not be of the report's text. */
export const Found = z
  .strictObject({
    by: z.string().min(1),
    origin: z.array(FoundPlace),
  })
  .meta({ id: 'Found' });
export type Found = z.infer<typeof Found>;

/** EDTF level 0, as far as it is known: year, year-month, date, or date and time with its zone where one is given. */
const When = z.string().regex(/^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?)?)?$/);

export const ReportHead = z
  .strictObject({
    /** SHA-256 of the captured bytes; for an archive, of the record's body. */
    id: z.string().regex(/^sha256:[0-9a-f]{64}$/),
    file: z.string(),
    format: Format,
    /** True where the page holds only the beginning of the report (a paywall). */
    stub: z.boolean(),
    url: z.string().nullable(),
    title: z.string().nullable(),
    byline: z.array(z.string()),
    outlet: z.strictObject({ name: z.string().nullable(), domain: z.string().nullable() }),
    published: When.nullable(),
    modified: When.nullable(),
    captured: When.nullable(),
    /** BCP 47 tag, or null where it can't be told. */
    language: z.string().nullable(),
    /** The part of the outlet that it stands in, as the page names it: "Politics". */
    section: z.string().nullable(),
    found: z.record(z.string(), Found),
  })
  .meta({ id: 'ReportHead' });
export type ReportHead = z.infer<typeof ReportHead>;

/** A report as `capture` gives it: what a trace holds before anything is traced. */
export const Report = z
  .strictObject({
    head: ReportHead,
    text: z.string(),
    blocks: z.array(Block),
    removed: z.array(Removal),
    diagnostics: z.array(Diagnostic),
  })
  .meta({ id: 'Report' });
export type Report = z.infer<typeof Report>;
