import type { ParsedLine } from './commandLine.ts';

export interface Option {
  /** What its value is called in the help; without it the option takes no value. */
  readonly value?: string;
  readonly short?: string;
  /** One sentence without a full stop. */
  readonly help: string;
  /** The only values it takes. */
  readonly choices?: readonly string[];
}

/** One command of the program: what it is called with, and what it does. */
export interface Command {
  readonly name: string;
  /** One line, for the list of commands. */
  readonly summary: string;
  /** What follows the name. */
  readonly usage: string;
  /** A short paragraph for its own help. */
  readonly about: string;
  readonly options: Readonly<Record<string, Option>>;
  readonly examples: readonly (readonly [line: string, what: string])[];
  /** Does it, and gives the exit code. Rejects with a UsageError where the line makes no sense. */
  run(line: ParsedLine): Promise<number>;
}
