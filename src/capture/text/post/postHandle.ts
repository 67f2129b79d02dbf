import { type PostName, readPostName } from './postName.ts';
import { type PostTime, readPostTime } from './postTime.ts';

/** A line that holds an account's handle as the head of a post does. */
export interface PostHandle {
  readonly handle: string;
  /** The name, where it stands on the same line. */
  readonly name: PostName | null;
  /** "Follow" stands beside it. */
  readonly follow: boolean;
  readonly time: PostTime | null;
}

/** The handle's own signs; a server or a domain may follow, as on Mastodon and Bluesky. */
const HANDLE = /@([A-Za-z0-9_][\w-]{0,40}(?:\.[A-Za-z0-9-]{1,40}){0,4}(?:@[A-Za-z0-9-]{1,40}(?:\.[A-Za-z0-9-]{1,40}){1,4})?)/;
const BUTTONS = /\b(?:follow(?:ing|s you)?|subscribe|more|verified account|author|he\/him|she\/her|they\/them)\b/giu;

/** Reads "Name ✓ @handle · Follow", "@handle · 3h", "Name (@handle)". Null where other words stand on the line. */
export function readPostHandle(text: string): PostHandle | null {
  if (text.length > 160 || !text.includes('@')) return null;
  const m = HANDLE.exec(text);
  if (!m?.[1]) return null;
  const before = text.slice(0, m.index).replace(/[(\s]+$/, '');
  const after = text.slice(m.index + m[0].length).replace(/^\)/, '');
  if (/[\p{L}\p{N}_.]$/u.test(text.slice(0, m.index))) return null;
  const name = before === '' ? null : readPostName(before);
  if (before !== '' && !name && /[\p{L}\p{N}]/u.test(before)) return null;
  const follow = /\bfollow\b/i.test(after);
  // "From @desk:" announces what it says.
  if (after.includes(':') && !/\d:\d\d/.test(after)) return null;
  const rest = after.replace(BUTTONS, ' ').replace(/^[\s·•|,.…—–-]+|[\s·•|,…]+$/gu, '');
  const time = rest === '' ? null : readPostTime(rest);
  if (rest !== '' && !time && /[\p{L}\p{N}@]/u.test(rest)) return null;
  return { handle: m[1], name, follow, time };
}
