import { UsageError } from './usageError.ts';

/** The whole number an option was given. Throws a UsageError for anything else, or where it lies outside the bounds. */
export function wholeNumber(option: string, value: string, { min, max }: { min: number; max: number }): number {
  const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
  if (!(number >= min && number <= max))
    throw new UsageError(`--${option} takes a whole number from ${min} to ${max}, not “${value}”`);
  return number;
}
