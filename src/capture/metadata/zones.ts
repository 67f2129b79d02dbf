/** Zones that mean one offset wherever a newsroom writes them, in minutes. "IST" and "CST" mean several: the country tells. */
const FIXED: ReadonlyMap<string, number> = new Map([
  ['z', 0],
  ['utc', 0],
  ['gmt', 0],
  ['est', -300],
  ['edt', -240],
  ['cdt', -300],
  ['mst', -420],
  ['mdt', -360],
  ['pst', -480],
  ['pdt', -420],
  ['akst', -540],
  ['akdt', -480],
  ['hst', -600],
  ['bst', 60],
  ['cet', 60],
  ['cest', 120],
  ['eet', 120],
  ['eest', 180],
  ['msk', 180],
  ['jst', 540],
  ['kst', 540],
  ['wib', 420],
  ['wita', 480],
  ['wit', 540],
  ['sgt', 480],
  ['hkt', 480],
  ['myt', 480],
  ['pht', 480],
  ['awst', 480],
  ['acst', 570],
  ['acdt', 630],
  ['pkt', 300],
  ['npt', 345],
  ['sast', 120],
  ['eat', 180],
  ['trt', 180],
  ['brt', -180],
  ['adt', -180],
  ['nst', -210],
  ['ndt', -150],
  ['aest', 600],
  ['aedt', 660],
  ['nzst', 720],
  ['nzdt', 780],
]);

/** Zones of one name and several offsets, in minutes, by the country whose newsroom writes them. */
const BY_COUNTRY: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map([
  [
    'ist',
    new Map([
      ['IN', 330],
      ['IL', 120],
      ['IE', 60],
    ]),
  ],
  [
    'cst',
    new Map([
      ['US', -360],
      ['CA', -360],
      ['MX', -360],
      ['CN', 480],
      ['TW', 480],
    ]),
  ],
  ['est', new Map([['AU', 600]])],
  ['edt', new Map([['AU', 660]])],
  ['bst', new Map([['BD', 360]])],
]);

/** Zones of North America that change with the season: the offset in winter. */
const SEASONAL: ReadonlyMap<string, number> = new Map([
  ['et', -300],
  ['ct', -360],
  ['mt', -420],
  ['pt', -480],
]);

/**
 * An ISO offset ("-05:00", "Z") for a zone as it is written after a time on a given day; null where it is ambiguous.
 *
 * @param country Two letters (ISO 3166) of where the writer is, where that is known: it decides for "IST" and the like.
 */
export function zoneOffset(
  zone: string,
  day: { year: number; month: number; day: number },
  country: string | null = null,
): string | null {
  const name = zone.toLowerCase().replace(/\./g, '');
  const signed = /^(?:utc|gmt)?([+-])(\d{1,2}):?(\d{2})?$/.exec(name);
  if (signed) {
    const minutes = Number(signed[2]) * 60 + Number(signed[3] ?? 0);
    return minutes > 14 * 60 ? null : written(signed[1] === '-' ? -minutes : minutes);
  }
  const fixed = (country === null ? undefined : BY_COUNTRY.get(name)?.get(country)) ?? FIXED.get(name);
  if (fixed !== undefined) return written(fixed);
  const winter = SEASONAL.get(name);
  return winter === undefined ? null : written(isSummerInAmerica(day) ? winter + 60 : winter);
}

function written(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Since 2007 from the second Sunday of March to the first of November (15 U.S.C. 260a); before, April to October. */
function isSummerInAmerica({ year, month, day }: { year: number; month: number; day: number }): boolean {
  const at = month * 100 + day;
  if (year < 2007) return at >= 401 && at < 1025;
  return at >= 300 + sunday(year, 3, 2) && at < 1100 + sunday(year, 11, 1);
}

/** The day of the month of its n-th Sunday. */
function sunday(year: number, month: number, n: number): number {
  const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
  return 1 + ((7 - first) % 7) + 7 * (n - 1);
}
