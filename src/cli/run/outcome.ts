/** What became of one input. It crosses from a worker as it is, so it holds nothing but text. */
export interface Outcome {
  /** The trace as it is to be written; null where there is none. */
  readonly text: string | null;
  /** One line for each thing that failed: which file, what is wrong, what to do. */
  readonly failures: readonly string[];
  /** One line for each thing worth knowing that the text itself does not say. */
  readonly warnings: readonly string[];
  /** What holds for the whole run and is said once. */
  readonly note?: string;
  /** Where an error came from, for HEARSAY_DEBUG. */
  readonly stack?: string;
}

export function failure(line: string, error?: unknown): Outcome {
  const stack = error instanceof Error ? error.stack : undefined;
  return { text: null, failures: [line], warnings: [], ...(stack ? { stack } : {}) };
}
