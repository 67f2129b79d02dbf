import { platformOf } from './platform.ts';
import type { PostFind, PostLayout, PostPlace } from './postFind.ts';
import { readPostHandle } from './postHandle.ts';

const DASH = /^\s*(?:[-–—]{1,2}|&mdash;)\s*(?=\p{L}|\p{N}|\p{Emoji_Presentation})/u;

/** A post that ends in "— Name (@handle) March 4, 2026", as embeds are written into the page before they are drawn. */
export const signedPost: PostLayout = (place, line) => {
  const text = place.shown(line);
  const dash = DASH.exec(text);
  if (!dash || text.length > 200 || !text.includes('(@')) return null;
  const signature = readPostHandle(text.slice(dash[0].length));
  if (!signature?.name || !signature.time) return null;
  const above = wordsAbove(place, line);
  const pictures = above.filter((l) => place.shown(l) === '');
  const body = above.filter((l) => place.shown(l) !== '');
  if (body.length === 0) return null;
  const first = body[0] ?? line;
  const announced = place.isFree(first - 1) ? place.shown(first - 1).slice(-300) : '';
  const words = body.map((l) => place.shown(l)).join('\n');
  const find: PostFind = {
    body,
    frame: [{ line, reason: 'post-frame' }, ...pictures.map((l) => ({ line: l, reason: 'post-media' as const }))],
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
    if (quote === 0 && (place.lines[at]?.blanks ?? 0) > 0) break;
  }
  if (quote > 0) return body;
  let at = (body[0] ?? line) - 1;
  const more: number[] = [];
  while (usable(at) && more.length < 8 && !/:["”']?$/.test(place.shown(at).slice(-3))) more.unshift(at--);
  const announced = usable(at) && more.length < 8 && /:["”']?$/.test(place.shown(at).slice(-3));
  return announced ? [...more, ...body] : body;
}
