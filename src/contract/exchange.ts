import { z } from 'zod';
import { Span } from './span.ts';
import { Time } from './statement.ts';
import { ExchangeKind, Modal } from './values.ts';

/** Somebody told, asked, called, met, wrote to or reached out to somebody, perhaps through somebody. */
export const Exchange = z
  .strictObject({
    id: z.string().regex(/^x[0-9]+$/),
    from: z.array(z.string()),
    to: z.array(z.string()),
    via: z.array(z.string()),
    kind: ExchangeKind,
    /** "We are not talking to them": no exchange took place. */
    negated: z.boolean(),
    modal: Modal.nullable(),
    matter: Span.nullable(),
    /** The words that tell of it. */
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    /** The statement in which it is told; null where the report tells it in its own voice. */
    statement: z.string().nullable(),
    time: Time.nullable(),
  })
  .meta({ id: 'Exchange' });
export type Exchange = z.infer<typeof Exchange>;
