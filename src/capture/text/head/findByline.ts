import type { Region } from '../body/mainRegion.ts';
import type { Ruling } from '../ruling.ts';
import { readBylineLine, readNameLine } from './bylineLine.ts';
import { readDateLine } from './dateLine.ts';

/** A byline with the units that hold it. */
export interface FoundByline {
  readonly names: readonly string[];
  /** An agency signs alone. */
  readonly agency: string | null;
  readonly unit: number;
  readonly units: readonly number[];
  readonly published: { readonly value: string; readonly unit: number } | null;
}

/** Looks for the byline among the units of `window`; names that the prose of `region` uses as common words are none. */
export function findByline(ruling: Ruling, window: Region, region: Region): FoundByline | null {
  const words = smallWords(ruling, region);
  let nobody: FoundByline | null = null;
  for (let i = window.first; i <= window.last; i++) {
    const line = readBylineLine(ruling.open(i));
    if (!line || line.names.some((n) => isPlainWords(n, words))) continue;
    const published = line.time ? { value: line.time.value, unit: i } : null;
    const found = { names: line.names, agency: line.agency, unit: i, units: [i], published };
    if (line.names.length > 0 || line.agency) return found;
    nobody ??= found;
  }
  if (nobody) return nobody;
  // A name without "By" is one only with a job beside it: a place or a label stands next to the date just as well.
  for (let i = window.first; i <= window.last; i++) {
    const [name, job] = splitJob(ruling.open(i));
    const names = readNameLine(name);
    if (names.length === 0 || names.some((n) => isPlainWords(n, words))) continue;
    const below = job !== '' ? 0 : isJob(ruling.open(i + 1)) ? 1 : null;
    if (below === null && !leadsToPerson(ruling, i, names)) continue;
    return { names, agency: null, unit: i, units: below === 1 ? [i, i + 1] : [i], published: null };
  }
  return null;
}

/** The name leads to a page that is called after it, and a date stands next to it. */
function leadsToPerson(ruling: Ruling, i: number, names: readonly string[]): boolean {
  const href = ruling.units[i]?.links[0]?.href.toLowerCase() ?? '';
  const parts = (names[0] ?? '')
    .normalize('NFD')
    .toLowerCase()
    .split(/\s+/)
    .map((p) => p.replace(/[^a-z]/g, ''));
  const dated = [i - 1, i + 1].some((k) => readDateLine(ruling.open(k)) !== null);
  const slug = ['-', '_', '.', ''].some((s) => href.includes(parts.join(s)));
  return dated && href !== '' && (slug || parts.some((p) => p.length >= 4 && href.includes(p)));
}

/** "Jane Roe, Political Correspondent" → the name and the job; the job is empty where none follows. */
function splitJob(text: string): [name: string, job: string] {
  const m = /^(.{3,60}?)\s*[,|•·–—]\s*(.{3,60})$/.exec(text);
  return m?.[1] && m[2] && isJob(m[2]) ? [m[1], m[2]] : [text, ''];
}

const JOB =
  /^(?:[\p{L}&'’ -]{0,40}\s)?(?:reporters?|correspondents?|(?:staff )?writers?|editors?|columnists?|journalists?|bureau chief)(?:\s+(?:at|for|of|in|,)\s?.{2,40})?$/iu;

function isJob(text: string): boolean {
  return text.length <= 70 && JOB.test(text);
}

/** Every part of the name is a word that the document also writes with a small letter. */
function isPlainWords(name: string, words: ReadonlySet<string>): boolean {
  const parts = name.split(/\s+/).filter((p) => p.length >= 3);
  return parts.length > 0 && parts.every((p) => words.has(p.toLowerCase()));
}

/** The words that the region's prose writes with small letters. */
function smallWords(ruling: Ruling, region: Region): Set<string> {
  const words = new Set<string>();
  for (let i = region.first; i <= region.last && words.size < 5000; i++) {
    for (const m of (ruling.units[i]?.text ?? '').matchAll(/(?<![\p{L}'’])\p{Ll}{3,}/gu)) words.add(m[0]);
  }
  return words;
}
