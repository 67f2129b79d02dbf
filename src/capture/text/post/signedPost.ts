import { platformOf } from './platform.ts';
import type { PostFind, PostLayout, PostPlace } from './postFind.ts';
import { readPostHandle } from './postHandle.ts';

const DASH = /^\s*(?:[-–—]{1,2}|&mdash;)\s*(?=\p{L}|\p{N}|\p{Emoji_Presentation})/u;

/** A post that ends in "— Name (@handle) March 4, 2026", as embeds are written into the page before they are drawn. */
export const signedPost: PostLayout = (place, line) => {
  const first = place.shown(line);
  const dash = DASH.exec(first);
  if (!dash || first.length > 200 || !first.includes('(@')) return null;
  // A converter that wraps lines may break the date off.
  const wrapped = place.isFree(line + 1) && place.lines[line + 1]?.blanks === 0 ? `${first} ${place.shown(line + 1)}` : null;
  const one = readPostHandle(first.slice(dash[0].length));
  const two = wrapped && !one?.time?.published ? readPostHandle(wrapped.slice(dash[0].length)) : null;
  const signature = two?.time?.published ? two : one;
  if (!signature?.name || !signature.time) return null;
  const lines = signature === two ? [line, line + 1] : [line];
  const above = wordsAbove(place, line);
  const pictures = above.filter((l) => place.shown(l) === '');
  const body = above.filter((l) => place.shown(l) !== '');
  if (body.length === 0) return null;
  const before = (body[0] ?? line) - 1;
  const announced = place.isFree(before) ? place.shown(before).slice(-300) : '';
  const words = body.map((l) => place.shown(l)).join('\n');
  const find: PostFind = {
    body,
    frame: [
      ...lines.map((l) => ({ line: l, reason: 'post-frame' as const })),
      ...pictures.map((l) => ({ line: l, reason: 'post-media' as const })),
    ],
    post: {
      platform: platformOf(signature.handle, words, announced, 'x'),
      author: signature.name.name,
      handle: signature.handle,
      ...(signature.name.verified ? { verified: true } : {}),
      published: signature.time.published,
      url: null,
      edited: signature.time.edited,
      truncated: false,
      likes: null,
      replies: null,
      card: null,
    },
  };
  return find;
};

/** Letters that a post may have. */
const LONGEST = 280;
const TAGS = /^(?:(?:[#@]\w+|https?:\/\/\S+|pic\.twitter\.com\/\w+)\s*)+$/i;
const REPORTS = /\b(?:said|says|told|wrote|posted|tweeted|replied|according to)\b|:["”’']?$/i;

/** A sentence that leads to a post: not every colon does. */
const ANNOUNCES =
  /\b(?:wrote|writes|posted|posts?|tweeted|tweets?|tweet|replied|responded|reposted|on (?:x|twitter|bluesky|mastodon|threads|social media|truth social))\b.{0,80}:["”’']?$/is;

/**
 * The post's words: all of the same quotation by ">"; else the lines right above that touch each other. Where a sentence
 * a little further up announces something with a colon, everything since then.
 */
function wordsAbove(place: PostPlace, line: number): number[] {
  const quote = place.lines[line]?.quote ?? 0;
  const usable = (l: number) => place.isFree(l) && (place.lines[l]?.heading ?? 0) === 0 && place.lines[l]?.quote === quote;
  const body: number[] = [];
  for (let at = line - 1; (usable(at) || place.isEdge(at)) && body.length < 60; at--) {
    if (place.isEdge(at)) continue;
    body.unshift(at);
    // A blank line that is not quoted parts two quotations.
    if ((place.lines[at]?.blanks ?? 0) > 0) break;
  }
  if (quote > 0) return body;
  let at = (body[0] ?? line) - 1;
  // Tags and addresses alone are the end of a post whose words stand further up.
  if (body.every((l) => TAGS.test(place.shown(l)))) {
    let size = lengthOf(place, body);
    for (let above = paragraphAbove(place, at, usable); above.length > 0; above = paragraphAbove(place, at, usable)) {
      size += lengthOf(place, above);
      if (size > LONGEST || above.some((l) => REPORTS.test(place.shown(l)))) break;
      body.unshift(...above);
      at = (above[0] ?? 0) - 1;
    }
  }
  const more: number[] = [];
  while (usable(at) && more.length < 8 && !/:["”’']?$/.test(place.shown(at).slice(-3))) more.unshift(at--);
  const announced = usable(at) && more.length < 8 && ANNOUNCES.test(place.shown(at).slice(-200));
  return announced ? [...more, ...body] : body;
}

/** The lines of the paragraph that ends at `last`; none where that line can't be used. */
function paragraphAbove(place: PostPlace, last: number, usable: (line: number) => boolean): number[] {
  const lines: number[] = [];
  for (let at = last; usable(at) && lines.length < 12; at--) {
    lines.unshift(at);
    if ((place.lines[at]?.blanks ?? 0) > 0) break;
  }
  return lines;
}

function lengthOf(place: PostPlace, lines: readonly number[]): number {
  return lines.reduce((n, l) => n + place.shown(l).length, 0);
}
