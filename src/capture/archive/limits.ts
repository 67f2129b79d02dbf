/** What protects against archives made to hurt. Each can be raised, or lowered, by the caller. */
export interface ArchiveLimits {
  /** How deep archives may stand in archives, and parts in parts. */
  readonly depth: number;
  /** Files of one archive, parts of one page. */
  readonly parts: number;
  /** Records of one WARC file, which is never held in memory. */
  readonly records: number;
  /** Bytes of one part once it is unpacked. */
  readonly partBytes: number;
  /** Bytes of everything in the file once it is unpacked. */
  readonly totalBytes: number;
  /** How many times larger than in the archive a part may be once it is unpacked. */
  readonly ratio: number;
  /** Milliseconds that may be spent on the file and everything in it; the time in which its reports are used is not counted. */
  readonly milliseconds: number;
}

const MB = 1024 * 1024;
const HOUR = 3_600_000;

export const ARCHIVE_LIMITS: ArchiveLimits = {
  depth: 8,
  parts: 100_000,
  records: 100_000_000,
  partBytes: 256 * MB,
  totalBytes: 256 * 1024 * MB,
  ratio: 200,
  milliseconds: HOUR,
};

/** Below this many bytes no ratio is a danger: a page of spaces packs very well. */
export const HARMLESS = 16 * MB;
