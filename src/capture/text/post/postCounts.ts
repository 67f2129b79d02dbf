/** The counts on a line of counters and buttons. */
export interface PostCounts {
  readonly likes: number | null;
  readonly replies: number | null;
  readonly reposts: number | null;
  /** Numbers that no word explains, in order. */
  readonly bare: readonly number[];
  /** A button or a counter has a word beside it, so that the line can hardly be anything else. */
  readonly worded: boolean;
  /** The line asks to read the replies or the whole post elsewhere: nothing of the post follows it. */
  readonly last: boolean;
}

const NUMBER = /\d[\d.,]*\s?(?:[kmb]\b|thousand|million)?/giu;
const WORDS =
  /\b(?:repl(?:y|ies)|reposts?|re-?tweets?|quotes?|quote (?:tweets?|posts?)|likes?|favou?rites?|loves?|reactions?|comments?|shares?|boosts?|re-?truths?|views?|bookmarks?|saves?|copy link(?: to (?:post|tweet))?|share(?: this)?(?: (?:post|tweet))?|send|donate|report|embed|upvotes?|downvotes?|upvote|award|plays?|all|and|others?|more)\b/giu;
const LAST =
  /^(?:read|view|see|show|explore)\s+(?:all\s+|the\s+|more\s+|full\s+)*(?:[\d.,]+\s?[kmb]?\s+)?(?:more\s+)?(?:repl(?:y|ies)|comments?|conversation|thread|on (?:x|twitter|bluesky|threads|facebook|instagram|telegram|mastodon|truth social|tiktok|reddit|youtube).*)$|^(?:watch|view|open|read more) on \w[\w ]{0,20}$|^explore what.s happening on \w+.*$|^who can reply\?.*$|^everybody can reply$|^(?:join|view) the conversation$/iu;

/** Reads a line of nothing but counters and buttons; null where other words stand on it. */
export function readPostCounts(text: string): PostCounts | null {
  if (text.length > 160) return null;
  const bare = text
    .replace(/\(BUTTON\)/g, ' ')
    .replace(/[\u{1F300}-\u{1FAFF}\u2190-\u2bff]|\ufe0f|\u200d/gu, ' ')
    .trim();
  const last = LAST.test(bare);
  const numbers = [...bare.matchAll(NUMBER)].map((m) => ({ at: m.index, end: m.index + m[0].length, value: countOf(m[0]) }));
  if (!last) {
    const rest = bare.replace(NUMBER, ' ').replace(WORDS, ' ');
    if (/[\p{L}\p{N}@#?!"“]/u.test(rest)) return null;
  }
  const words = bare.match(WORDS) ?? [];
  const worded = last || words.some((w) => !/^(?:all|and|others?|more)$/i.test(w));
  if (!worded && words.length > 0) return null;
  if (numbers.length === 0 && !worded) return null;
  const counts: Mutable = { likes: null, replies: null, reposts: null, bare: [], worded, last };
  for (const [k, n] of numbers.entries()) {
    const word = bare.slice(n.end, numbers[k + 1]?.at ?? bare.length).trim();
    const field = fieldOf(word, k === 0);
    if (field) counts[field] ??= n.value;
    else counts.bare.push(n.value);
  }
  return counts;
}

interface Mutable extends PostCounts {
  likes: number | null;
  replies: number | null;
  reposts: number | null;
  bare: number[];
}

/** What the number before these words counts. X's embeds show the likes, then the button "Reply". */
function fieldOf(words: string, first: boolean): 'likes' | 'replies' | 'reposts' | null {
  const word = words.toLowerCase();
  if (/^(?:likes?|favou?rites?|loves?|reactions?|upvotes?)\b/.test(word)) return 'likes';
  if (/^(?:replies|comments?|more repl|more comments)\b/.test(word)) return 'replies';
  if (/^(?:reposts?|re-?tweets?|boosts?|re-?truths?|shares)\b/.test(word)) return 'reposts';
  // On X's embeds the number before the button "Reply" counts the likes: what it counts shows in what else stands there.
  if (/^reply\b/.test(word) && first && /copy link|share/.test(word)) return 'likes';
  return null;
}

function countOf(number: string): number {
  const m = /^([\d.,]+)\s?(\w*)$/.exec(number.trim().toLowerCase());
  const factor = { k: 1e3, thousand: 1e3, m: 1e6, million: 1e6, b: 1e9 }[m?.[2] ?? ''] ?? 1;
  const digits = (m?.[1] ?? '0').replace(/[.,]+$/, '');
  // "1,204" and "1.204" are thousands; "12.7K" is not.
  const plain = factor === 1 ? digits.replace(/[.,]/g, '') : digits.replace(',', '.');
  const value = Math.round(Number(plain) * factor);
  return Number.isSafeInteger(value) ? value : 0;
}
