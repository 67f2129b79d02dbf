const MB = 1024 * 1024;

/** What protects against documents made to hurt. */
export const DOCX_LIMITS = {
  /** Bytes of one part once it is unpacked. */
  partBytes: 128 * MB,
  /** How many times larger than packed a part may be, from so many bytes on. Honest XML packs to a fiftieth at most. */
  ratio: 200,
  harmless: 16 * MB,
  /** Entries in the Zip file. */
  entries: 20_000,
  /** Elements of one part. */
  elements: 1_000_000,
  /** How deep paragraphs may stand in tables, boxes and controls. */
  depth: 60,
} as const;
