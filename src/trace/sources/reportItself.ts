import type { Report } from '../../contract/index.ts';
import { isOutlet } from '../../language/nameLists.ts';
import type { Name } from '../../language/names.ts';
import { OUTLET_WORD } from '../../language/nameWords.ts';
import type { NameRegister } from './nameRegister.ts';
import type { Cast, Referent } from './referent.ts';

const bare = (name: string) => name.replace(/^the /i, '').trim();

/** The report's own outlet, whether or not the text names it; null where nobody knows it. */
export function ownOutlet(report: Report, cast: Cast, register: NameRegister): Referent | null {
  const name = bare(report.head.outlet.name ?? '');
  if (name === '') return null;
  const known = register.byText(name);
  if (known) return known;
  const last = name.split(' ').at(-1) ?? '';
  const made = cast.add(name, isOutlet(name) || OUTLET_WORD.has(last.toLowerCase()) ? 'publication' : 'unknown', true);
  register.addText(name, made);
  return made;
}

/** True for a name that calls the report's own outlet: its whole name, or "the Monitor" in the Rift Monitor. */
export function callsOwnOutlet(report: Report, { text, article, end }: Name): boolean {
  const own = bare(report.head.outlet.name ?? '').toLowerCase();
  if (own === '') return false;
  const called = text.toLowerCase();
  // "News Nation" at a sentence's start, where “News” alone is no name.
  if (called === own || (own.endsWith(called) && report.text.slice(Math.max(0, end - own.length), end).toLowerCase() === own))
    return true;
  // Its last word alone is said with "the", and says what an outlet is or is no word of its town.
  return article !== null && called.length > 3 && own.endsWith(` ${called}`);
}

/** Whom "I" in the report's own voice means: the only one in the byline; null where there are two or none. */
export function ownWriter(report: Report, cast: Cast, register: NameRegister): Referent | null {
  const people = report.head.byline.filter((name) => !/\b(?:agenc|staff|desk|news|wire|team|editor|reporter)/i.test(name));
  const [only] = people;
  if (only === undefined || people.length > 1 || /\b(?:and|,)\b/.test(only)) return null;
  const known = register.byText(only);
  if (known) return known;
  const made = cast.add(only, 'person', true);
  register.addText(only, made);
  return made;
}
