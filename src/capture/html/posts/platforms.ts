import type { Post } from '../../../contract/index.ts';
import { attribute, type HtmlElement } from '../node.ts';

export type Platform = Post['platform'];

/** How one platform's posts look in a page: as its embed code leaves them, and as its script renders them. */
export interface PlatformRule {
  readonly platform: Platform;
  /** @param words The element's naming words, see `classWords`. */
  matches(element: HtmlElement, words: string): boolean;
  /** The account and the address in a link of the post; null for any other link. */
  readonly status: RegExp;
  /** A link to an account. */
  readonly profile: RegExp;
  /** True where only what is named as the post's words is: beside a video stand controls and other videos. */
  readonly namedOnly?: true;
}

const X = String.raw`^(?:https?:)?//(?:mobile\.|www\.)?(?:twitter|x)\.com`;

/** Every platform whose posts are read, in the order in which they are tried. */
export const PLATFORMS: readonly PlatformRule[] = [
  {
    platform: 'x',
    matches: (e, words) =>
      (e.tag === 'blockquote' && /-twitter-(?:tweet|video)-/.test(words)) ||
      e.tag === 'twitter-widget' ||
      e.tag === 'twitterwidget' ||
      e.tag === 'amp-twitter' ||
      /-(?:twitter-tweet(?:-rendered)?|embedded-tweet|react-tweet|tweet-embed)-/.test(words) ||
      (e.tag === 'article' && attribute(e, 'data-testid') === 'tweet') ||
      (e.tag !== 'a' && /^\d{5,}$/.test(attribute(e, 'data-tweet-id'))),
    status: new RegExp(`${X}/(?:#!/)?(\\w{1,20})/status(?:es)?/\\d+`, 'i'),
    profile: new RegExp(`${X}/(?:#!/)?(\\w{1,20})/?(?:[?#].*)?$`, 'i'),
  },
  {
    platform: 'instagram',
    matches: (e, words) =>
      (/-instagram-(?:media|embed)-/.test(words) && e.tag !== 'script' && e.tag !== 'iframe') || e.tag === 'amp-instagram',
    status: /^(?:https?:)?\/\/(?:www\.)?instagram\.com\/(?:([\w.]{1,30})\/)?(?:p|reel|tv)\/[\w-]+/i,
    profile: /^(?:https?:)?\/\/(?:www\.)?instagram\.com\/([\w.]{1,30})\/?(?:[?#].*)?$/i,
  },
  {
    platform: 'facebook',
    matches: (e, words) => /-fb-(?:post|video|xfbml-parse-ignore)-/.test(words) || e.tag === 'amp-facebook',
    status: /^(?:https?:)?\/\/(?:www\.|m\.)?facebook\.com\/([\w.-]+)\/(?:posts|videos|photos)\/[\w./-]+/i,
    profile: /^(?:https?:)?\/\/(?:www\.|m\.)?facebook\.com\/([\w.-]+)\/?(?:[?#].*)?$/i,
  },
  {
    platform: 'bluesky',
    matches: (e, words) => /-bluesky-(?:embed|post)-/.test(words) || attribute(e, 'data-bluesky-uri') !== '',
    status: /^(?:https?:)?\/\/(?:www\.)?bsky\.app\/profile\/([\w.:-]+)\/post\/\w+/i,
    profile: /^(?:https?:)?\/\/(?:www\.)?bsky\.app\/profile\/([\w.:-]+)\/?(?:[?#].*)?$/i,
  },
  {
    platform: 'truth-social',
    matches: (e, words) => e.tag !== 'iframe' && /-truth-?social-(?:embed|post|widget)-|-truth-embed-/.test(words),
    status: /^(?:https?:)?\/\/(?:www\.)?truthsocial\.com\/(?:@|users\/)(\w{1,30})(?:\/posts|\/statuses)?\/\d+/i,
    profile: /^(?:https?:)?\/\/(?:www\.)?truthsocial\.com\/@(\w{1,30})\/?(?:[?#].*)?$/i,
  },
  {
    platform: 'mastodon',
    matches: (e, words) =>
      e.tag !== 'iframe' &&
      (/-(?:mastodon-(?:embed|post|status)|toot-embed)-/.test(words) ||
        /\/@\w+\/\d+\/embed/.test(attribute(e, 'data-embed-url'))),
    status: /^(?:https?:)?\/\/[\w.-]+\/@([\w.@-]{1,60})\/\d{6,}/i,
    profile: /^(?:https?:)?\/\/[\w.-]+\/@([\w.@-]{1,60})\/?$/i,
  },
  {
    platform: 'telegram',
    matches: (e, words) =>
      /-(?:tgme-widget-message|telegram-(?:post|message)|tgme-widget-message-wrap)-(?!text|info|date|author|owner|user)/.test(
        words,
      ) &&
      e.tag !== 'a' &&
      e.tag !== 'span',
    status: /^(?:https?:)?\/\/t(?:elegram)?\.me\/(?:s\/)?(\w{3,40})\/\d+/i,
    profile: /^(?:https?:)?\/\/t(?:elegram)?\.me\/(?:s\/)?(\w{3,40})\/?(?:[?#].*)?$/i,
  },
  {
    platform: 'threads',
    matches: (_e, words) => /-(?:text-post-media|threads-embed)-/.test(words),
    status: /^(?:https?:)?\/\/(?:www\.)?threads\.(?:net|com)\/@([\w.]{1,30})\/post\/[\w-]+/i,
    profile: /^(?:https?:)?\/\/(?:www\.)?threads\.(?:net|com)\/@([\w.]{1,30})\/?(?:[?#].*)?$/i,
  },
  {
    platform: 'tiktok',
    matches: (e, words) => /-tiktok-embed-/.test(words) || e.tag === 'amp-tiktok',
    status: /^(?:https?:)?\/\/(?:www\.)?tiktok\.com\/@([\w.]{1,30})\/video\/\d+/i,
    profile: /^(?:https?:)?\/\/(?:www\.)?tiktok\.com\/@([\w.]{1,30})\/?(?:[?#].*)?$/i,
  },
  {
    platform: 'reddit',
    matches: (e, words) => e.tag === 'blockquote' && /-reddit-(?:card|embed-bq|embed)-/.test(words),
    status: /^(?:https?:)?\/\/(?:www\.|old\.)?reddit\.com\/r\/\w+\/comments\/\w+/i,
    profile: /^(?:https?:)?\/\/(?:www\.|old\.)?reddit\.com\/(?:u|user)\/([\w-]{1,30})/i,
  },
  {
    // A video's words are not text: what a page holds of it is its title.
    platform: 'youtube',
    matches: (_e, words) => /-ytp-title-text-/.test(words),
    status: /^(?:https?:)?\/\/(?:(?:www\.|m\.)?youtube\.com\/(?:watch\?\S*?v=|shorts\/|live\/)|youtu\.be\/)[\w-]{6,20}()/i,
    profile: /^(?:https?:)?\/\/(?:www\.|m\.)?youtube\.com\/@([\w.-]{3,40})\/?(?:[?#].*)?$/i,
    namedOnly: true,
  },
];
