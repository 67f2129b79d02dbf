import type { Report } from '../../../contract/index.ts';

const MEDIUM =
  '(?:web ?site|newspaper|paper|daily|weekly|magazine|journal|broadcaster|news agency|agency|tabloid|network|radio station|station|channel|newsletter|podcast)';
const NAME = "((?:The |the )?\\p{Lu}[\\p{L}’'&-]*(?: \\p{Lu}[\\p{L}’'&-]*){0,3})";
/** "the weekly Der Zeuge", "website The Sluice". */
const BEHIND = new RegExp(`\\b${MEDIUM} ${NAME}`, 'gu');
/** "The Sluice, an investigative website". */
const AHEAD = new RegExp(`${NAME}, (?:an?|the|its|our) (?:[\\p{L}-]+ ){0,3}?${MEDIUM}\\b`, 'gu');
const MOST = 200;

const cache = new WeakMap<Report, ReadonlySet<string>>();

/** The names that a report itself says are those of outlets, without "the", in lower case. Worked out once. */
export function outletsOfReport(report: Report): ReadonlySet<string> {
  const known = cache.get(report);
  if (known) return known;
  const names = new Set<string>();
  for (const pattern of [BEHIND, AHEAD]) {
    for (const m of report.text.matchAll(pattern)) {
      const name = keyOf(m[1] ?? '');
      if (name.length > 2 && names.size < MOST) names.add(name);
    }
  }
  cache.set(report, names);
  return names;
}

/** True where the words are one of the names that the report gives to outlets. */
export function isOutletOfReport(words: string, report: Report): boolean {
  return outletsOfReport(report).has(keyOf(words));
}

function keyOf(name: string): string {
  return name
    .trim()
    .replace(/^the /i, '')
    .replace(/['’]s?$/, '')
    .toLowerCase();
}
