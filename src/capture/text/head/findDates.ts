import type { Region } from '../body/mainRegion.ts';
import type { Ruling } from '../ruling.ts';
import { readDateLine } from './dateLine.ts';

interface Dated {
  readonly value: string;
  readonly unit: number;
}

/** The dates that the lines around a report give, with the units that hold nothing else. */
export interface FoundDates {
  readonly units: readonly number[];
  readonly published: Dated | null;
  readonly modified: Dated | null;
}

/** Below the report a date counts only if its line says what it is: other reports are dated there too. */
const LABELLED = /^(?:first |last |originally )?(?:published|updated|posted|modified|created)\b/i;

/** Reads the date lines among the units of `window`, and those below `region` that are labelled. */
export function findDates(ruling: Ruling, window: Region, region: Region, taken: readonly number[]): FoundDates {
  const units: number[] = [];
  let published: Dated | null = null;
  let modified: Dated | null = null;
  const read = (i: number): void => {
    const line = taken.includes(i) ? null : readDateLine(ruling.open(i));
    if (!line) return;
    units.push(i);
    if (line.published) published ??= { value: line.published, unit: i };
    if (line.modified) modified ??= { value: line.modified, unit: i };
  };
  for (let i = window.first; i <= window.last; i++) read(i);
  const end = Math.min(ruling.units.length, region.last + 20);
  for (let i = Math.max(window.last + 1, region.last - 2); i < end; i++) if (LABELLED.test(ruling.open(i))) read(i);
  return { units, published, modified };
}
