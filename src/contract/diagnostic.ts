import { z } from 'zod';

/** One thing worth telling about a file or a trace, shown the same in the terminal, the API and the page. */
export const Diagnostic = z
  .strictObject({
    /** Name of the rule that fired, in kebab case. */
    rule: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    severity: z.enum(['info', 'warning', 'error']),
    /** One line: what, where, what to do. */
    message: z.string().min(1),
    /** The place in the report's text, where there is one. */
    start: z.int().nonnegative().optional(),
    end: z.int().nonnegative().optional(),
  })
  .meta({ id: 'Diagnostic' });
export type Diagnostic = z.infer<typeof Diagnostic>;
