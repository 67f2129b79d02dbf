import type { Post } from '../../../contract/index.ts';
import { webAddress } from '../../metadata/address.ts';
import { attribute, type HtmlElement } from '../node.ts';

/** A post or a video of a platform, known by an address alone. */
export interface RemoteEmbed {
  readonly platform: Post['platform'];
  /** Its own address, which a person can open; null where the page does not tell it. */
  readonly url: string | null;
  /** What the page calls it; null where it does not. */
  readonly title: string | null;
}

/** How a platform's own address is made of that which its embed is loaded from. */
interface AddressRule {
  readonly platform: Post['platform'];
  readonly served: RegExp;
  readonly url: (match: RegExpExecArray, address: URL) => string | null;
}

const ADDRESS_RULES: readonly AddressRule[] = [
  {
    platform: 'x',
    served: /^https?:\/\/(?:platform\.(?:twitter|x)\.com\/(?:embed\/|widgets\/tweet)|(?:www\.)?twitframe\.com\/)/i,
    url: (_m, { searchParams }) => {
      const id = searchParams.get('id') ?? '';
      return /^\d{5,25}$/.test(id) ? `https://x.com/i/status/${id}` : searchParams.get('url');
    },
  },
  {
    platform: 'facebook',
    served: /^https?:\/\/(?:www\.|web\.)?facebook\.com\/(?:v[\d.]+\/)?plugins\/(?:post|video)\.php/i,
    url: (_m, { searchParams }) => searchParams.get('href'),
  },
  {
    platform: 'instagram',
    served: /^https?:\/\/(?:www\.)?instagram\.com\/(?:[\w.]{1,30}\/)?((?:p|reel|tv)\/[\w-]+)/i,
    url: (m) => `https://www.instagram.com/${m[1]}/`,
  },
  {
    platform: 'tiktok',
    served: /^https?:\/\/(?:www\.)?tiktok\.com\/(?:embed(?:\/v\d)?|player\/v\d)\/(\d+)/i,
    url: (m) => `https://www.tiktok.com/video/${m[1]}`,
  },
  {
    platform: 'bluesky',
    served: /^https?:\/\/embed\.bsky\.app\/embed\/([\w.:-]+)\/app\.bsky\.feed\.post\/(\w+)/i,
    url: (m) => `https://bsky.app/profile/${m[1]}/post/${m[2]}`,
  },
  {
    platform: 'telegram',
    served: /^https?:\/\/t(?:elegram)?\.me\/(?:s\/)?(\w{3,40}\/\d+)/i,
    url: (m) => `https://t.me/${m[1]}`,
  },
  {
    platform: 'truth-social',
    served: /^https?:\/\/(?:www\.)?truthsocial\.com\/(?:@|users\/)\w+\/(?:posts\/|statuses\/)?\d+/i,
    url: (m) => m[0],
  },
  { platform: 'threads', served: /^https?:\/\/(?:www\.)?threads\.(?:net|com)\/@[\w.]+\/post\/[\w-]+/i, url: (m) => m[0] },
  {
    platform: 'reddit',
    served: /^https?:\/\/(?:embed\.reddit|www\.redditmedia|(?:www\.)?reddit)\.com(\/r\/\w+\/comments\/[\w/]+)/i,
    url: (m) => `https://www.reddit.com${m[1]}`,
  },
  { platform: 'mastodon', served: /^(https?:\/\/[\w.-]+\/@[\w.@-]+\/\d{6,})\/embed/i, url: (m) => m[1] ?? null },
  {
    platform: 'youtube',
    served: /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/(?:embed|v|shorts)\/(?!videoseries)([\w-]{6,20})/i,
    url: (m) => `https://www.youtube.com/watch?v=${m[1]}`,
  },
  {
    platform: 'youtube',
    served: /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/(?:videoseries)?\?.*?\blist=([\w-]{6,60})/i,
    url: (m) => `https://www.youtube.com/playlist?list=${m[1]}`,
  },
];

/** What stands behind the address of a frame; null for what is no platform's post or video. */
export function remoteByAddress(address: string | null): Omit<RemoteEmbed, 'title'> | null {
  if (address === null) return null;
  for (const { platform, served, url } of ADDRESS_RULES) {
    const m = served.exec(address);
    if (!m) continue;
    const own = url(m, new URL(address));
    return { platform, url: own === null ? null : webAddress(own, 'https://x.com/') };
  }
  return null;
}

/** Elements that name a post by its id in an attribute of their own. */
interface AttributeRule {
  readonly platform: Post['platform'];
  readonly tag: RegExp;
  readonly attribute: string;
  readonly id: RegExp;
  readonly url: (id: string) => string;
}

const BLUESKY = /^at:\/\/([\w.:-]+)\/app\.bsky\.feed\.post\/(\w+)$/;

const ATTRIBUTE_RULES: readonly AttributeRule[] = [
  {
    platform: 'telegram',
    tag: /^(?!a$)/,
    attribute: 'data-telegram-post',
    id: /^\w{3,40}\/\d+$/,
    url: (id) => `https://t.me/${id}`,
  },
  {
    platform: 'bluesky',
    tag: /./,
    attribute: 'data-bluesky-uri',
    id: BLUESKY,
    url: (id) => id.replace(BLUESKY, 'https://bsky.app/profile/$1/post/$2'),
  },
  { platform: 'x', tag: /^(?!a$)/, attribute: 'data-tweet-id', id: /^\d{5,25}$/, url: (id) => `https://x.com/i/status/${id}` },
  {
    platform: 'x',
    tag: /^amp-twitter$/,
    attribute: 'data-tweetid',
    id: /^\d{5,25}$/,
    url: (id) => `https://x.com/i/status/${id}`,
  },
  {
    platform: 'instagram',
    tag: /^amp-instagram$/,
    attribute: 'data-shortcode',
    id: /^[\w-]+$/,
    url: (id) => `https://www.instagram.com/p/${id}/`,
  },
  { platform: 'facebook', tag: /^amp-facebook$/, attribute: 'data-href', id: /^https?:/, url: (id) => id },
  {
    platform: 'tiktok',
    tag: /^amp-tiktok$/,
    attribute: 'data-src',
    id: /./,
    url: (id) => (/^\d+$/.test(id) ? `https://www.tiktok.com/video/${id}` : id),
  },
  { platform: 'reddit', tag: /^amp-reddit$/, attribute: 'data-src', id: /^https?:/, url: (id) => id },
  {
    platform: 'youtube',
    tag: /^amp-youtube$/,
    attribute: 'data-videoid',
    id: /^[\w-]{6,20}$/,
    url: (id) => `https://www.youtube.com/watch?v=${id}`,
  },
  {
    platform: 'youtube',
    tag: /^lite-youtube$/,
    attribute: 'videoid',
    id: /^[\w-]{6,20}$/,
    url: (id) => `https://www.youtube.com/watch?v=${id}`,
  },
];

const SOURCES = ['src', 'data-src', 'data-lazy-src', 'data-original', 'data-url', 'data'];

/** The post or video that an element would load from elsewhere; null for any other element. */
export function remoteEmbed(element: HtmlElement, base: string | null): RemoteEmbed | null {
  for (const rule of ATTRIBUTE_RULES) {
    const id = attribute(element, rule.attribute);
    if (id === '' || !rule.tag.test(element.tag) || !rule.id.test(id)) continue;
    return { platform: rule.platform, url: webAddress(rule.url(id), null), title: titleOf(element) };
  }
  if (!/^(?:iframe|embed|object|amp-iframe|fencedframe)$/.test(element.tag)) return null;
  for (const name of SOURCES) {
    const address = webAddress(attribute(element, name), base ?? 'https://unknown.invalid/');
    const found = remoteByAddress(address);
    if (found) return { ...found, title: titleOf(element) };
  }
  return null;
}

/** The names that platforms give to every frame of theirs. */
const NO_TITLE =
  /^(?:youtube(?: video)?(?: player)?|(?:x|twitter|instagram|facebook|tiktok|bluesky|embedded)\b.{0,20}\b(?:post|tweet|embed|video|content)|(?:embedded )?(?:video|content|iframe|embed|post)(?: player)?|fb:(?:post|video).{0,40})$/i;

function titleOf(element: HtmlElement): string | null {
  const title = ['title', 'playlabel', 'data-title'].map((n) => attribute(element, n).replace(/\s+/g, ' ').trim()).find((t) => t);
  if (!title) return null;
  const bare = title.replace(/^(?:play|watch|youtube video)\s*:\s*/i, '').replace(/\s+[-|]\s+youtube$/i, '');
  return NO_TITLE.test(bare) || bare.length > 200 ? null : bare;
}
