import type { Evidence } from '../../metadata/evidence.ts';
import { parseWhen } from '../../metadata/when.ts';
import type { HtmlElement } from '../node.ts';

/** A date that the page shows with its report. */
export interface ShownDate {
  readonly value: string;
  readonly element: HtmlElement;
}

const HOUR = 3_600_000;
/** As far from the day of UTC as any newsroom's clock is. */
const FARTHEST = 14 * HOUR;

/**
 * The date of publication on the newsroom's own calendar. Machines write the moment in UTC, where an evening in America is
 * already the next day; "today" and "on Tuesday" in the report count from the day that stands under its headline.
 *
 * @param found What the page's data says.
 * @param shown The date that the page shows with its report, null where it shows none.
 */
export function onShownDay(found: Evidence<string> | null, shown: ShownDate | null): Evidence<string> | null {
  if (found === null || shown === null || found.by === 'option') return found;
  // The day alone, of an address or of data: the page shows the clock too.
  const isFuller = !found.value.includes('T') && shown.value.startsWith(`${found.value}T`);
  if (!isFuller && !isSameMoment(found.value, shown.value)) return found;
  const { from, to, openTo } = shown.element;
  return { value: shown.value, by: 'shown-day', places: [{ from, to: Math.max(to, openTo) }] };
}

/** True where the two are different days and can yet be one moment: the first told in another zone than the second. */
function isSameMoment(told: string, shown: string): boolean {
  if (!told.includes('T') || told.slice(0, 10) === shown.slice(0, 10)) return false;
  const [moment, clock] = [instant(told), instant(shown)];
  if (moment === null || clock === null) return false;
  const wall = Date.parse(`${told.slice(0, 16)}Z`);
  // Some write the clock of UTC with the zone of the newsroom.
  if (hasZone(shown)) return Math.abs(moment - clock) < HOUR || Math.abs(wall - clock) < HOUR;
  if (shown.includes('T')) return Math.abs(moment - clock) <= FARTHEST || Math.abs(wall - clock) <= FARTHEST;
  // A day alone that is later may be the day of a change; one that is earlier by a few hours is not.
  return wall > clock && wall - clock - 24 * HOUR <= FARTHEST;
}

const hasZone = (when: string) => /T.*(?:Z|[+-]\d\d:\d\d)$/.test(when);

function instant(when: string): number | null {
  const time = Date.parse(when.includes('T') && !hasZone(when) ? `${when}Z` : when);
  return Number.isNaN(time) || parseWhen(when) === null ? null : time;
}
