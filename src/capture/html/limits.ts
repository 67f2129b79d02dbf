/**
 * What protects against files made to hurt. A page that reaches one is read up to there and a diagnostic says so, but for
 * the size, which is refused.
 */
export const LIMITS = {
  /** Bytes of one file. */
  bytes: 256 * 1024 * 1024,
  /** Elements of one page. Unclosed formatting elements multiply: a small file can ask for billions. */
  elements: 1_000_000,
  /** Milliseconds for one page. */
  milliseconds: 60_000,
} as const;
