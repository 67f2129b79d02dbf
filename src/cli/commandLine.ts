import { parseArgs } from 'node:util';
import { closest } from './closest.ts';
import type { Option } from './command.ts';
import { UsageError } from './usageError.ts';

/** A command line that makes sense: its values, its switches, and what else stands on it. */
export interface ParsedLine {
  readonly values: Readonly<Record<string, string>>;
  readonly switches: ReadonlySet<string>;
  readonly rest: readonly string[];
}

/** What every command takes. */
export const COMMON: Readonly<Record<string, Option>> = {
  help: { short: 'h', help: 'Say how it is used' },
};

/** Reads a command's arguments. Throws a UsageError, of one line, for an option that is not there or is used wrongly. */
export function parseLine(args: readonly string[], options: Readonly<Record<string, Option>>): ParsedLine {
  const known = { ...options, ...COMMON };
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(known).map(([name, o]) => [
        name,
        { type: o.value ? ('string' as const) : ('boolean' as const), ...(o.short ? { short: o.short } : {}) },
      ]),
    ),
    strict: false,
    tokens: true,
  });
  const values: Record<string, string> = {};
  const switches = new Set<string>();
  const rest: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') rest.push(token.value);
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
    if (!option) throw new UsageError(unknownOption(token.rawName, known));
    if (option.value) values[token.name] = givenValue(token, option);
    else if (token.value !== undefined) throw new UsageError(`--${token.name} takes no value`);
    else switches.add(token.name);
  }
  return { values, switches, rest };
}

interface OptionToken {
  readonly name: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function givenValue(token: OptionToken, option: Option): string {
  const { name, value } = token;
  // What looks like the next option is not a value, unless it is glued on with "=".
  const missing = value === undefined || value === '' || (!token.inlineValue && value.startsWith('-') && value !== '-');
  if (missing) throw new UsageError(`--${name} needs a value: --${name} ${option.value}`);
  if (option.choices && !option.choices.includes(value)) {
    const meant = closest(value, option.choices);
    const ask = meant ? `did you mean ${meant}?` : `it takes ${listed(option.choices)}`;
    throw new UsageError(`--${name} cannot be “${value}”; ${ask}`);
  }
  return value;
}

function unknownOption(raw: string, known: Readonly<Record<string, Option>>): string {
  const meant = closest(raw.replace(/^-+/, ''), Object.keys(known));
  return `there is no option ${raw}${meant ? `; did you mean --${meant}?` : ''}`;
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
