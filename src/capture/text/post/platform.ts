import type { Post } from '../../../contract/index.ts';

type Platform = Post['platform'];

const NAMED: readonly (readonly [RegExp, Platform])[] = [
  [/\bre-?truths?\b|truth social|\btruthed\b/i, 'truth-social'],
  [/\bbluesky\b|\bskeets?\b|bsky\.app/i, 'bluesky'],
  [/\bmastodon\b|\bboosts\b/i, 'mastodon'],
  [/\bthreads\b(?!\s+of)/i, 'threads'],
  [/\binstagram\b/i, 'instagram'],
  [/\btelegram\b|\bt\.me\//i, 'telegram'],
  [/\btiktok\b/i, 'tiktok'],
  [/\breddit\b|\bu\/\w|\br\/\w|\bupvotes?\b/i, 'reddit'],
  [/\bfacebook\b|^like\s+comment\s+share$/im, 'facebook'],
  [
    /copy link to (?:post|tweet)|\bon (?:x|twitter)\b|pic\.twitter\.com|t\.co\/|\bre-?tweets?\b|\b(?:twitter|x) for \w+|reply\s+(?:\S+\s+)?copy link/i,
    'x',
  ],
];

/**
 * Where a post was written: by its handle, by the words of its frame, by the sentence that announces it, in this order.
 * @param usual What its layout is by custom, where nothing says more.
 */
export function platformOf(handle: string | null, frame: string, announced: string, usual: Platform): Platform {
  if (handle?.includes('@')) return 'mastodon';
  if (handle?.includes('.')) return 'bluesky';
  for (const [sign, platform] of NAMED) if (sign.test(frame)) return platform;
  for (const [sign, platform] of NAMED) if (sign.test(announced)) return platform;
  return usual;
}
