import { countWords } from '../prose.ts';

/** Signs that platforms put after the name of an account they vouch for. */
const VERIFIED = /\s*(?:[✓✔☑✅]\ufe0f?|🅥|ⓥ|\bverified account\b|:verified:|\[\s*\])\s*/giu;

export interface PostName {
  readonly name: string;
  readonly verified: boolean;
}

/** Reads a line as an account's display name: short, not a sentence. Null where it can't be one. */
export function readPostName(text: string): PostName | null {
  if (text.length > 100 || /^\s*[-–—]|\]\(|:\/\/|[{}]/.test(text)) return null;
  const name = text
    .replace(VERIFIED, ' ')
    .replace(/^[\s·•|]+|[\s·•|,]+$/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*[-–—]$/, '')
    .trim();
  if (name.length < 2 || name.length > 70 || countWords(name) > 10) return null;
  if (!/[\p{L}\p{N}]/u.test(name) || /[,;:?…]$|[^.A-Z]\.$/.test(name) || /[.!?] \p{Lu}\p{Ll}+ \p{Ll}/u.test(name)) return null;
  if (/^(?:follow|reply|share|like|image|quote|advertisement|share this|read more|show more)$/i.test(name)) return null;
  VERIFIED.lastIndex = 0;
  return { name, verified: VERIFIED.test(text) };
}
