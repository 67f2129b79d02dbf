/** What protects against files made to hurt. Reaching one gives a clear error or, for pages, a diagnostic. */
export const LIMITS = {
  /** Bytes of one file. */
  bytes: 256 * 1024 * 1024,
  /** Pages read of one file; the rest is left out and a diagnostic says so. */
  pages: 2_000,
  /** Stretches of text of one file, marks of the tree of tags included. */
  items: 4_000_000,
  /** Lines of one file: more than any report's, however long. */
  lines: 400_000,
  /** Milliseconds for one file. */
  milliseconds: 120_000,
  /** Bytes that reading one file may hold. A few kilobytes can unpack to gigabytes. */
  memory: 1024 * 1024 * 1024,
} as const;

export type PdfLimits = { readonly [K in keyof typeof LIMITS]: number };
