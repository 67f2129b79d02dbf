import { webAddress } from '../../metadata/address.ts';
import { splitByline } from '../../metadata/byline.ts';
import type { Evidence } from '../../metadata/evidence.ts';
import type { Claims } from '../claims.ts';
import type { Sheet } from '../sheet.ts';
import { findTime } from '../time.ts';
import type { FrontMatter } from './frontMatter.ts';

const FIELD = /^([A-Za-z][A-Za-z -]{1,30}):(?:\s+|$)/;
/** Fields of mail and news (RFC 5322, RFC 5536), of readers that hand pages on as text, and of people's own notes. */
const KNOWN = new Set(
  'from to cc bcc subject date sent reply-to sender message-id references in-reply-to newsgroups path organization lines followup-to keywords summary distribution mime-version content-type content-transfer-encoding nntp-posting-host approved title author by url source link published site publisher'
    .split(' ')
    .concat(['url source', 'published time', 'markdown content']),
);
const MOST = 60;

interface Field {
  readonly key: string;
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Reads and claims fields at the very beginning: the head of a mail or a news article, or "Title: …", "URL Source: …".
 * A mail's sender and date are those of the sending: only of a news article are they the writer's.
 */
export function claimHeaderFields(sheet: Sheet, claims: Claims): FrontMatter {
  const fields: Field[] = [];
  let end = 0;
  for (; end < Math.min(sheet.lines.length, MOST); end++) {
    const line = sheet.lines[end];
    if (!line) break;
    const raw = sheet.source.slice(line.from, Math.min(line.to, line.from + 2000));
    const m = FIELD.exec(raw);
    const key = m?.[1]?.toLowerCase() ?? '';
    if (m && (KNOWN.has(key) || /^x-/.test(key))) {
      fields.push({ key, value: raw.slice(m[0].length).trim(), from: line.from + m[0].length, to: line.to });
    } else if (!(fields.length > 0 && line.blanks === 0 && line.indent > 0)) break;
  }
  if (new Set(fields.map((f) => f.key)).size < 2) return {};
  claims.take(0, end - 1, 'header-fields');
  return evidenceOf(fields);
}

function evidenceOf(fields: readonly Field[]): FrontMatter {
  const get = (...keys: string[]): Field | undefined => fields.find((f) => keys.includes(f.key) && f.value !== '');
  const has = (key: string) => fields.some((f) => f.key === key);
  const news = has('newsgroups');
  const mail = !news && (has('from') || has('to'));
  const evidence = <T>(value: T | null | undefined, f: Field | undefined): Evidence<T> | undefined =>
    f && value !== null && value !== undefined
      ? { value, by: `header-fields: ${f.key}`, places: [{ from: f.from, to: f.to }] }
      : undefined;
  const title = get('title', 'subject');
  const author = get('author', 'by') ?? (news ? get('from') : undefined);
  const names = author ? splitByline(author.key === 'from' ? senderName(author.value) : author.value) : [];
  const date = get('published time', 'published') ?? (mail ? undefined : get('date'));
  const sent = mail ? get('date', 'sent') : undefined;
  const url = get('url source', 'url', 'link', 'source');
  const found = {
    title: evidence(title?.value.replace(/^(?:(?:re|fw|fwd|aw|wg)\s*:\s*)+/i, ''), title),
    byline: evidence(names.length > 0 ? names : undefined, author),
    published: evidence(date ? findTime(date.value)?.value : undefined, date),
    sent: evidence(sent ? findTime(sent.value)?.value : undefined, sent),
    url: evidence(url ? webAddress(url.value, null) : undefined, url),
    outlet: evidence(get('site', 'publisher')?.value, get('site', 'publisher')),
  };
  return Object.fromEntries(Object.entries(found).filter(([, v]) => v !== undefined));
}

/** "jroe@example.com (Jane Roe)", "Jane Roe <jroe@example.com>". */
function senderName(value: string): string {
  return /\(([^()]{2,80})\)/.exec(value)?.[1] ?? value.replace(/<[^>]*>/g, '').replace(/^["\s]+|["\s]+$/g, '');
}
