import type { Post } from '../../../contract/index.ts';
import { MappedText } from '../../../report/mappedText.ts';
import type { DraftBlock, DraftRemoval } from '../../assemble.ts';
import { parseWhen } from '../../metadata/when.ts';
import { classWords } from '../classWords.ts';
import { elementText } from '../elementText.ts';
import { cutAtBreaks } from '../lines.ts';
import { attribute, type HtmlElement } from '../node.ts';
import type { Page } from '../page.ts';
import type { Passage } from '../passage.ts';
import { readCard } from './card.ts';
import { readCounts } from './counts.ts';
import type { Embed } from './embeds.ts';
import { frameOf, readSignature } from './frame.ts';
import type { PlatformRule } from './platforms.ts';

/** The words of a post, by what platforms and their imitators call the element. */
const WORDS_NAME =
  /-(?:tweet-?text|tweet-body(?:-root)?|e-entry-content|entry-content|widget-message-text|message-text|ytp-title-text|post-?(?:text|body|content)|status-content|caption-text|truth-content)-/;
const NOT_WORDS_NAME = /-(?:card|author|header|user|name|info|actions?|footer|meta|replies|avatar)-/;
const MORE = /^(?:show more|read more|see more|show this thread|\.{3}\s*(?:more|see more)|… ?more|more)$/i;

/** An embedded post as a block, and the parts of its frame (name, date, counters, buttons) as what was left out. */
export interface ReadPost {
  readonly block: DraftBlock | null;
  readonly removed: readonly DraftRemoval[];
}

/**
 * Reads the post in `embed` from the passages inside it. The block is null where the page holds none of its words.
 *
 * @param apart Elements of posts that are read by themselves, such as one that this one quotes.
 */
export function readPost(
  page: Page,
  embed: Embed,
  passages: readonly Passage[],
  apart: ReadonlySet<HtmlElement> = NONE,
): ReadPost {
  const { element, rule } = embed;
  const elements = elementsOf(page, element, apart);
  const card = readCard(page, elements);
  const inCard = (p: Passage) => card !== null && p.first >= card.element.index && p.first < card.element.end;
  const words = wordsOf(
    passages.filter((p) => !inCard(p)),
    embed,
  );
  const rest = passages.filter((p) => !words.includes(p));
  const frame = frameOf(rest.filter((p) => !inCard(p)).map((p) => p.text.text));
  const signature = rest.map((p) => readSignature(p.text.text)).find((s) => s !== null) ?? null;
  const account = accountOf(embed, elements);
  const counts = readCounts(
    page,
    elements,
    rest.map((p) => p.text.text),
  );
  const trimmed = words.map(withoutMore);
  const truncated =
    trimmed.some((t) => t.more !== null) ||
    elements.some((e) => e.tag === 'a' && MORE.test(elementText(page, e))) ||
    /(?:…|\.\.\.)$/.test(words.at(-1)?.text.text ?? '');
  const lines = trimmed.flatMap((t) => cutAtBreaks(t.passage, t.passage.lineBreaks));
  const text = joinLines(lines.map((l) => l.text));
  const removed = [...trimmed.flatMap((t) => (t.more ? [t.more] : [])), ...rest.map((p) => p.text)].map((t) => ({
    reason: 'post-frame',
    text: t,
  }));
  if (text.length === 0) return { block: null, removed };
  const post: Post = {
    platform: rule.platform,
    author: nameOf(page, elements) ?? signature?.author ?? frame.author,
    handle: account.handle ?? signature?.handle ?? frame.handle,
    ...(isVerified(elements, rest) ? { verified: true } : {}),
    published: timeOf(page, elements) ?? signature?.published ?? frame.published,
    url: account.url,
    edited: rest.some((p) => /\b(?:last )?edited\b/i.test(p.text.text)),
    truncated,
    likes: counts.likes,
    replies: counts.replies,
    reposts: counts.reposts,
    card: card && { domain: card.domain, title: card.title, description: card.description },
  };
  return { block: { type: 'post', text, links: linksOf(lines), post }, removed };
}

const NONE: ReadonlySet<HtmlElement> = new Set();

/** The elements of the post, without those of posts that it quotes. */
function elementsOf(page: Page, element: HtmlElement, apart: ReadonlySet<HtmlElement>): HtmlElement[] {
  const found: HtmlElement[] = [];
  for (let i = element.index; i < element.end && found.length < 2000; i++) {
    const node = page.nodes[i];
    if (node?.kind !== 'element') continue;
    if (node !== element && apart.has(node)) i = node.end - 1;
    else found.push(node);
  }
  return found;
}

/** The passages that are the post's own words: in the element named for them, else in its paragraphs, else what is no frame. */
function wordsOf(passages: readonly Passage[], { element, rule }: Embed): Passage[] {
  const within = (test: (e: HtmlElement) => boolean) =>
    passages.filter((p) => {
      for (let e: HtmlElement | null = p.container, steps = 0; e && steps < 40; e = e.parent, steps++) {
        if (test(e)) return true;
        if (e === element) return false;
      }
      return false;
    });
  const named = within((e) => {
    if (attribute(e, 'data-testid') === 'tweetText') return true;
    const name = e === element ? '' : classWords(e);
    return WORDS_NAME.test(name) && !NOT_WORDS_NAME.test(name);
  });
  if (named.length === 0 && rule.namedOnly) return [];
  const chosen = named.length > 0 ? named : within((e) => e.tag === 'p');
  const own = (chosen.length > 0 ? chosen : passages).filter((p) => !isFrameLine(p.text.text) && !isPlaceholder(p, rule));
  // Who posted stands before the words, as a link to the account; after them the same may be somebody who is spoken to.
  const first = own.findIndex((p) => !isAccountLine(p, rule));
  return first < 0 ? [] : own.slice(first);
}

const FRAME_LINE =
  /^(?:loading(?:…|\.{3})?|view (?:this |full )?(?:post|profile|image|video|tweet|more|on)\b.*|view (?:more )?on (?:instagram|threads|mastodon|facebook|x|twitter|bluesky|tiktok)|a (?:post|video|photo|reel) (?:shared|posted) by\b.*|post by @.*|posted by\b.*|(?:@[\w.@-]+\s*[·•]?\s*)?follow|copy link.*|reply|like|share|read \d[\d.,]*[km]? repl(?:y|ies)(?: on \w+)?|view all [\d.,]+[km]? (?:comments|replies)|add a comment(?:…|\.{3})?|explore what.s happening.*|[·•|]|(?:\d[\d.,]*[km]?\s*)?(?:likes?|repl(?:y|ies)|reposts?|retweets?|views?|comments?|shares?|followers?)|♬.*|\[(?:image|video|gif|link)(?: or embed)?\]|@[\w.-]+(?:@[\w.-]+)?|[\d.,]+[km]?|[—–-]+\s.{1,80}\(@[\w.@-]+\).*)$/iu;

function isFrameLine(text: string): boolean {
  return text.length < 300 && FRAME_LINE.test(text);
}

const PLATFORM_NAME = /\b(?:instagram|facebook|tiktok|threads|twitter|bluesky|mastodon|telegram|truth social|reddit|X)\b/i;

/** The post's own address, or "View this post on …" in whatever language: what stands there until a script brings the words. */
function isPlaceholder({ text, links, linked }: Passage, { status }: PlatformRule): boolean {
  if (status.test(text.text) && !/\s/.test(text.text)) return true;
  const [link] = links;
  return (
    link !== undefined && linked === text.length && text.length < 80 && status.test(link.href) && PLATFORM_NAME.test(text.text)
  );
}

/** A passage that is nothing but a link to an account. */
function isAccountLine({ text, links }: Passage, { profile }: PlatformRule): boolean {
  const [link] = links;
  return links.length === 1 && link?.start === 0 && link.end === text.length && profile.test(link.href);
}

/** The passage without a "Show more" at its end, and that end. */
function withoutMore(passage: Passage): { passage: Passage; more: MappedText | null } {
  const last = passage.links.at(-1);
  const { text } = passage;
  if (!last || last.end !== text.length || !MORE.test(text.text.slice(last.start))) return { passage, more: null };
  const kept = text.slice(0, last.start).trim();
  const lineBreaks = passage.lineBreaks.filter((b) => b < kept.length);
  return { passage: { ...passage, text: kept, links: passage.links.slice(0, -1), lineBreaks }, more: text.slice(last.start) };
}

/** A post's paragraphs as lines of one block. */
function joinLines(lines: readonly MappedText[]): MappedText {
  const parts: MappedText[] = [];
  for (const line of lines.filter((l) => l.length > 0)) {
    const before = parts.at(-1)?.runs.at(-1);
    const after = line.runs[0];
    if (before && after) parts.push(MappedText.changed('\n', before.to, Math.max(before.to, after.from), 'space'));
    parts.push(line);
  }
  return MappedText.concat(parts);
}

function linksOf(lines: readonly Passage[]): { start: number; end: number; href: string }[] {
  const links: { start: number; end: number; href: string }[] = [];
  let at = 0;
  for (const passage of lines) {
    if (passage.text.length === 0) continue;
    for (const { start, end, href } of passage.links) links.push({ start: start + at, end: end + at, href });
    at += passage.text.length + 1;
  }
  return links;
}

/** The address of the post in `embed`, by its code and its links; null where they do not tell it. */
export function postAddress(page: Page, embed: Embed): string | null {
  return accountOf(embed, elementsOf(page, embed.element, NONE)).url;
}

/** The account and the post's own address: of its links the last that is one of a post, and what the embed code says. */
function accountOf({ element, rule }: Embed, elements: readonly HtmlElement[]): { handle: string | null; url: string | null } {
  const told = [
    'data-href',
    'cite',
    'data-instgrm-permalink',
    'data-text-post-permalink',
    'data-embed-url',
    'data-telegram-post',
  ].map((name) => attribute(element, name));
  const hrefs = elements.filter((e) => e.tag === 'a').map((e) => attribute(e, 'href'));
  const url = [...told, ...hrefs.toReversed()].find((h) => rule.status.test(h)) ?? null;
  const fromUrl = url ? (rule.status.exec(url)?.[1] ?? null) : null;
  const profile =
    hrefs
      .map((h) => rule.profile.exec(h)?.[1] ?? null)
      .find((h) => h !== null && !/^(?:did:.*|intent|hashtag|search|share|i|home)$/i.test(h)) ?? null;
  const handle = fromUrl && !fromUrl.startsWith('did:') ? fromUrl : profile;
  return { handle: handle?.replace(/^@/, '') ?? null, url: url ? withoutTracking(url) : null };
}

function withoutTracking(url: string): string {
  const bare = url.startsWith('//') ? `https:${url}` : url;
  // The only address whose query tells the post itself.
  const video = /^(https?:\/\/[\w.]*youtube\.com\/watch\?)(?:\S*?&)?(v=[\w-]+)/i.exec(bare);
  return video ? `${video[1]}${video[2]}` : bare.replace(/[?#].*$/, '');
}

function nameOf(page: Page, elements: readonly HtmlElement[]): string | null {
  for (const e of elements) {
    const words = classWords(e);
    const named =
      /-(?:author-?link|author-?name|display-name|tweet-?author-name|user-?name-?full|full-?name|owner-name|p-name|profile-name|account-name|ytp-title-expanded-title|ytp-title-channel-name)-/.test(
        words,
      ) || attribute(e, 'data-testid') === 'User-Name';
    if (!named) continue;
    const text = elementText(page, e, 'apart', 200)
      .replace(/\s*@[\w.@-]+.*$/, '')
      .trim();
    if (text.length > 0 && text.length < 80) return text;
  }
  return null;
}

function timeOf(page: Page, elements: readonly HtmlElement[]): string | null {
  for (const e of elements) {
    if (e.tag !== 'time') continue;
    const when = parseWhen(attribute(e, 'datetime')) ?? parseWhen(elementText(page, e));
    if (when) return when;
  }
  return null;
}

function isVerified(elements: readonly HtmlElement[], rest: readonly Passage[]): boolean {
  return (
    elements.some((e) => /^verified/i.test(attribute(e, 'aria-label'))) ||
    rest.some((p) => /[✓✔☑]|verified account/i.test(p.text.text.slice(0, 120)))
  );
}
