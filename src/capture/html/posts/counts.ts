import { readPostCounts } from '../../text/post/postCounts.ts';
import { classWords } from '../classWords.ts';
import { elementText } from '../elementText.ts';
import { attribute, type HtmlElement } from '../node.ts';
import type { Page } from '../page.ts';

export interface Counts {
  readonly likes: number | null;
  readonly replies: number | null;
  readonly reposts: number | null;
}

/** How often a post was liked, answered and passed on: by the counters' names, their labels, and the words beside them. */
export function readCounts(page: Page, elements: readonly HtmlElement[], lines: readonly string[]): Counts {
  const counts: { -readonly [K in keyof Counts]: Counts[K] } = { likes: null, replies: null, reposts: null };
  const take = (field: keyof Counts, value: number | null) => {
    if (value !== null) counts[field] ??= value;
  };
  for (const e of elements) {
    const words = classWords(e);
    const field = /-(?:like|favou?rite|heart|love)s?-?count-|-status-favou?rites-/.test(words)
      ? 'likes'
      : /-(?:reply|replies|comment)s?-?count-/.test(words)
        ? 'replies'
        : /-(?:retweet|repost|boost|share)s?-?count-|-status-reblogs-/.test(words)
          ? 'reposts'
          : null;
    if (field) take(field, numberIn(elementText(page, e)));
    const label = attribute(e, 'aria-label');
    if (label && label.length < 160 && /\d/.test(label)) mergeLine(label, take);
  }
  for (const line of lines) mergeLine(line, take);
  return counts;
}

function mergeLine(line: string, take: (field: keyof Counts, value: number | null) => void): void {
  const read = readPostCounts(line);
  const asked = /^read ([\d.,]+\s?[km]?) repl(?:y|ies)(?: on \w+)?$/i.exec(line.trim());
  if (asked?.[1]) take('replies', numberIn(asked[1]));
  if (!read) return;
  take('likes', read.likes);
  // On X's own embeds the number before the button "Reply" counts the likes.
  if (!/^[\d.,]+\s?[km]?\s+reply\b/i.test(line.trim())) take('replies', read.replies);
  else take('likes', read.replies);
  take('reposts', read.reposts);
}

function numberIn(text: string): number | null {
  const m = /^([\d.,]+)\s?([km])?/i.exec(text.trim());
  if (!m?.[1]) return null;
  const factor = m[2] ? (m[2].toLowerCase() === 'k' ? 1e3 : 1e6) : 1;
  const digits = factor === 1 ? m[1].replace(/[.,]/g, '') : m[1].replace(',', '.');
  const value = Math.round(Number(digits) * factor);
  return Number.isSafeInteger(value) ? value : null;
}
