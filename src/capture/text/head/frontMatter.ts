import { webAddress } from '../../metadata/address.ts';
import { splitByline } from '../../metadata/byline.ts';
import type { Evidence } from '../../metadata/evidence.ts';
import { sectionAmong } from '../../metadata/sectionName.ts';
import type { Claims } from '../claims.ts';
import type { Sheet } from '../sheet.ts';
import { findTime } from '../time.ts';

/** What the fields at the beginning of a file say: a clipper's front matter. */
export interface FrontMatter {
  readonly title?: Evidence<string>;
  readonly byline?: Evidence<readonly string[]>;
  readonly outlet?: Evidence<string>;
  readonly published?: Evidence<string>;
  readonly modified?: Evidence<string>;
  readonly url?: Evidence<string>;
  readonly language?: Evidence<string>;
  readonly section?: Evidence<string>;
  /** When a mail was sent: not when the report was published. */
  readonly sent?: Evidence<string>;
}

interface Field {
  readonly key: string;
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

const KEYS: Readonly<Record<string, keyof FrontMatter>> = {
  title: 'title',
  headline: 'title',
  author: 'byline',
  authors: 'byline',
  byline: 'byline',
  creator: 'byline',
  site: 'outlet',
  sitename: 'outlet',
  site_name: 'outlet',
  publisher: 'outlet',
  publication: 'outlet',
  outlet: 'outlet',
  published: 'published',
  date: 'published',
  date_published: 'published',
  datepublished: 'published',
  published_time: 'published',
  pubdate: 'published',
  modified: 'modified',
  updated: 'modified',
  date_modified: 'modified',
  source: 'url',
  url: 'url',
  link: 'url',
  'source-url': 'url',
  source_url: 'url',
  canonical: 'url',
  'url source': 'url',
  language: 'language',
  lang: 'language',
  section: 'section',
  category: 'section',
  categories: 'section',
};

/** Reads and claims the front matter between two lines of three dashes, as clippers write it (YAML, its plain part). */
export function claimFrontMatter(sheet: Sheet, claims: Claims): FrontMatter {
  const fence = (i: number) => {
    const l = sheet.lines[i];
    return l !== undefined && /^(?:---|\+\+\+)$/.test(sheet.source.slice(l.from, l.to));
  };
  if (!fence(0)) return {};
  let end = 1;
  while (end < Math.min(sheet.lines.length, 400) && !fence(end)) end++;
  const fields = fence(end) ? readFields(sheet, 1, end) : [];
  if (fields.length === 0) return {};
  claims.take(0, end, 'front-matter');
  return evidenceOf(fields, 'front-matter');
}

function readFields(sheet: Sheet, first: number, end: number): Field[] {
  const fields: Field[] = [];
  let key = '';
  for (let i = first; i < end; i++) {
    const line = sheet.lines[i];
    if (!line) continue;
    const raw = sheet.source.slice(line.from, line.to);
    const m = /^["']?([\p{L}_][\p{L}\p{N}_ -]{0,40})["']?\s*[:=]\s*/u.exec(raw);
    const item = /^-\s+/.exec(raw);
    if (m && !item) key = (m[1] ?? '').trim().toLowerCase();
    const mark = item ?? m;
    if (!mark || key === '') continue;
    for (const v of values(raw.slice(mark[0].length), line.from + mark[0].length)) fields.push({ key, ...v });
  }
  return fields;
}

/** One value, or those of a list in brackets; quotation marks and Obsidian's link brackets taken off. */
function values(text: string, from: number): { value: string; from: number; to: number }[] {
  const list = /^\[(?!\[)(.*)\]$/.exec(text);
  if (list?.[1] !== undefined) {
    return [...list[1].matchAll(/"[^"]*"|'[^']*'|[^,]+/g)].flatMap((m) => values(m[0].trim(), from + 1 + m.index));
  }
  const bare = text
    .replace(/^["']|["']$/g, '')
    .replace(/^\[\[|\]\]$/g, '')
    .trim();
  if (bare === '' || /^[|>][+-]?$/.test(bare)) return [];
  const start = from + text.indexOf(bare);
  return [{ value: bare.replace(/\\"/g, '"'), from: start, to: start + bare.length }];
}

function evidenceOf(fields: readonly Field[], by: string): FrontMatter {
  const found: { -readonly [K in keyof FrontMatter]: FrontMatter[K] } = {};
  for (const f of fields) {
    const field = KEYS[f.key];
    const evidence = <T>(value: T): Evidence<T> => ({ value, by: `${by}: ${f.key}`, places: [{ from: f.from, to: f.to }] });
    if (field === 'title') found.title ??= evidence(f.value);
    else if (field === 'outlet') found.outlet ??= evidence(f.value);
    else if (field === 'published' || field === 'modified') {
      const time = findTime(f.value);
      if (time) found[field] ??= evidence(time.value);
    } else if (field === 'url') {
      const url = webAddress(f.value, null);
      if (url) found.url ??= evidence(url);
    } else if (field === 'language') {
      if (/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(f.value)) found.language ??= evidence(f.value);
    } else if (field === 'byline') {
      const names = splitByline(f.value);
      const before = found.byline;
      if (names.length > 0) {
        const places = [...(before?.places ?? []), { from: f.from, to: f.to }];
        found.byline = { value: [...(before?.value ?? []), ...names], by: `${by}: ${f.key}`, places };
      }
    }
  }
  const filed = fields.filter((f) => KEYS[f.key] === 'section');
  const own = filed.filter((f) => f.key === 'section');
  const section = sectionAmong(own.length > 0 ? own : filed, (f) => f.value);
  if (section) {
    const { key, from, to } = section.at;
    found.section = { value: section.name, by: `${by}: ${key}`, places: [{ from, to }] };
  }
  return found;
}
