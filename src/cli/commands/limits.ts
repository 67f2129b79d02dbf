import { type CaptureLimits, LIMIT_NAMES } from '../../capture/archive/limits.ts';
import type { Option } from '../command.ts';
import { UsageError } from '../usageError.ts';

const UNITS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  size: { KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3, TB: 1024 ** 4 },
  time: { s: 1000, m: 60_000, h: 3_600_000 },
};

export const LIMITS_OPTION: Option = {
  value: 'NAME=N,…',
  help: `How much a file may ask for: ${Object.keys(LIMIT_NAMES).join(', ')}; as in size=1GB,total-time=2h`,
};

/** What may be asked for, as the command line tells it. Throws a UsageError for a name or a number that is none. */
export function parseLimits(text: string): Partial<CaptureLimits> {
  const limits: { -readonly [K in keyof CaptureLimits]?: number } = {};
  for (const pair of text.split(',')) {
    const [name = '', value = ''] = pair.split('=').map((s) => s.trim());
    if (!isName(name)) throw new UsageError(`--limits knows ${Object.keys(LIMIT_NAMES).join(', ')}, not “${name}”`);
    limits[LIMIT_NAMES[name]] = parseAmount(name, value);
  }
  return limits;
}

function isName(name: string): name is keyof typeof LIMIT_NAMES {
  return Object.hasOwn(LIMIT_NAMES, name);
}

function parseAmount(name: string, value: string): number {
  const units = UNITS[name.replace('total-', '')] ?? {};
  const [, digits, unit = ''] = /^(\d{1,12})([A-Za-z]*)$/.exec(value) ?? [];
  const factor = unit === '' && Object.keys(units).length === 0 ? 1 : units[unit];
  if (digits === undefined || factor === undefined || Number(digits) === 0) {
    const [example] = Object.keys(units).slice(1);
    throw new UsageError(`--limits ${name} takes a number like ${name}=${example ? `20${example}` : '500'}, not “${value}”`);
  }
  return Number(digits) * factor;
}
