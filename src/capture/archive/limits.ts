/** What protects against archives made to hurt. Each can be raised by the caller. */
export interface ArchiveLimits {
  /** How deep archives may stand in archives, and parts in parts. */
  readonly depth: number;
  /** Parts, records or files of one archive. */
  readonly parts: number;
  /** Bytes of one part once it is unpacked. */
  readonly partBytes: number;
  /** Bytes of all that is unpacked from one archive. */
  readonly totalBytes: number;
  /** How many times larger than in the archive a part may be once it is unpacked. */
  readonly ratio: number;
  /** Milliseconds for one archive. */
  readonly milliseconds: number;
}

const MB = 1024 * 1024;

export const ARCHIVE_LIMITS: ArchiveLimits = {
  depth: 8,
  parts: 1_000_000,
  partBytes: 256 * MB,
  totalBytes: 64 * 1024 * MB,
  ratio: 200,
  milliseconds: 24 * 3600 * 1000,
};
