import { z } from 'zod';
import { Span } from './span.ts';
import { Act, Form, Grade, How, Modal, Setting } from './values.ts';

/** EDTF (ISO 8601-2, levels 0 and 1), in the report's own zone. */
const Edtf = z.string().regex(/^[0-9X?~%.T:Z+\-/]+$/);

/** When something was said, as the text tells it. */
export const Time = z
  .strictObject({
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    /** Null where it hangs on an event and no date can be given. */
    value: Edtf.nullable(),
    /** The event it hangs on: "after the strikes". */
    relation: z.strictObject({ type: z.enum(['before', 'after', 'during']), event: Span }).nullable(),
    /** True where it is borrowed from another sentence. */
    inferred: z.boolean(),
  })
  .meta({ id: 'Time' });
export type Time = z.infer<typeof Time>;

/**
 * One step of a chain, outermost first. The report's own outlet and byline are not steps.
 * The source is null where the text does not tell who the step is.
 */
export const Step = z
  .strictObject({
    source: z.string().nullable(),
    /** The words that show the step. */
    evidence: Span.nullable(),
    /** Where those words are linked: the address. */
    link: z.string().nullable(),
    /** The statement that is the step, where there is one. */
    statement: z.string().nullable(),
    /** True where no words of this report show the step and it was concluded from others. */
    inferred: z.boolean().optional(),
  })
  .meta({ id: 'Step' });
export type Step = z.infer<typeof Step>;

const Share = z.number().min(0).max(1);

/** One attribution relation (PARC 3.0; PolNeAR): a source, a cue and one or more content spans. */
export const Statement = z
  .strictObject({
    /** From content and position: stable over new traces of the same text. */
    id: z.string().regex(/^t-[0-9a-f]{4,16}$/),
    /** The statement in whose content this one stands. */
    within: z.string().nullable(),
    content: z.array(Span),
    cue: Span.nullable(),
    /** The mention as written; empty where the text has none. */
    source: z.array(Span),
    /** The resolved source; null where it can't be told. */
    speaker: z.string().nullable(),
    form: Form,
    act: Act,
    negated: z.boolean(),
    modal: Modal.nullable(),
    /** A verb that judges: admit, claim, reveal, insist, boast, concede. */
    loaded: z.boolean(),
    how: How,
    setting: Setting,
    addressee: z.array(
      z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative(), source: z.string().nullable() }),
    ),
    time: Time.nullable(),
    chain: z.array(Step),
    grade: Grade,
    /** True where the speaker is only what an unnamed or unknown step of the chain says. */
    alleged: z.boolean(),
    /** How sure of the words, of who speaks, and of the chain, each calibrated on its own. */
    confidence: z.strictObject({ statement: Share, speaker: Share, chain: Share }),
  })
  .meta({ id: 'Statement' });
export type Statement = z.infer<typeof Statement>;
