import { z } from 'zod';

/**
 * A stretch of a text, end exclusive.
 *
 * In exported records positions count Unicode code points (W3C Web Annotation Data Model, TextPositionSelector);
 * inside the program they count UTF-16 units. `report/position.ts` is the only place that converts.
 */
export const Span = z
  .strictObject({
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
  })
  .meta({ id: 'Span' });
export type Span = z.infer<typeof Span>;
