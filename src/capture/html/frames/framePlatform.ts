import { classWords } from '../classWords.ts';
import { attribute, type HtmlElement } from '../node.ts';
import { PLATFORMS, type Platform, type PlatformRule } from '../posts/platforms.ts';

/** How the frames of one platform's embeds look from outside. */
interface FrameRule {
  readonly platform: Platform;
  /** The addresses that embeds are served from, where they differ from the posts' own. */
  readonly served?: RegExp;
  /** What the platform's script calls the frame (see `classWords`), for a frame whose address the saver took away. */
  readonly named?: RegExp;
}

const RULES: readonly FrameRule[] = [
  {
    platform: 'x',
    served: /^https?:\/\/(?:platform\.(?:twitter|x)\.com\/embed\/|twitframe\.com\/)/i,
    named: /-twitter-widget-\d+-/,
  },
  {
    platform: 'facebook',
    served: /^https?:\/\/(?:www\.)?facebook\.com\/(?:v[\d.]+\/)?plugins\/(?:post|video)\.php/i,
  },
  { platform: 'youtube', served: /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\//i },
  { platform: 'instagram', named: /-instagram-(?:media|embed)-/ },
  { platform: 'bluesky', served: /^https?:\/\/embed\.bsky\.app\/embed\//i },
  { platform: 'tiktok', served: /^https?:\/\/(?:www\.)?tiktok\.com\/embed\//i },
  { platform: 'reddit', served: /^https?:\/\/(?:embed\.reddit|www\.redditmedia)\.com\//i, named: /-reddit-embed-/ },
  { platform: 'telegram', named: /-telegram-post-/ },
  { platform: 'truth-social', named: /-truth-?social-embed-/ },
  { platform: 'mastodon', named: /-mastodon-embed-/ },
  { platform: 'threads', named: /-text-post-media-/ },
];

/** The platform whose post a frame shows, by the frame's address or its names; undefined where it is none's. */
export function framePlatform(element: HtmlElement, url: string | null): PlatformRule | undefined {
  const words = classWords(element);
  const rule = RULES.find((r) => (url !== null && r.served?.test(url)) || r.named?.test(words));
  if (rule) return PLATFORMS.find((p) => p.platform === rule.platform);
  if (/^\d{5,}$/.test(attribute(element, 'data-tweet-id'))) return PLATFORMS.find((p) => p.platform === 'x');
  return url === null ? undefined : PLATFORMS.find((p) => p.status.test(url));
}
