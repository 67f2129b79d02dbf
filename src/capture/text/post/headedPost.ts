import type { Post } from '../../../contract/index.ts';
import { cardAfterButton, findLinkCard } from './linkCard.ts';
import { platformOf } from './platform.ts';
import { type PostCounts, readPostCounts } from './postCounts.ts';
import type { PostFind, PostLayout, PostPlace, PostReason } from './postFind.ts';
import type { PostHandle } from './postHandle.ts';
import { type PostName, readPostName } from './postName.ts';
import type { PostTime } from './postTime.ts';

/** No post that a page shows is longer than this. */
const MOST_LINES = 120;
const MOST_CHARACTERS = 8000;
/** A handle alone on its line says less than one with "Follow" or a date beside it: then the date must be near. */
const MOST_UNSURE = 3000;

const FILLER = /^(?:[·•|…\s.\-–—]+|follow(?:ing)?|subscribe|pinned|verified account|[✓✔☑✅]\ufe0f?)$/i;
const REPLYING =
  /^(?:replying to|in reply to)\b.{0,120}$|^.{1,60}\breposted$|^(?:pinned (?:post|tweet)|quote|translated from .{1,40}|show translation|show original|translate post)$/i;
const MEDIA =
  /^(?:image|images?|alt|gif|photo|video|embedded video|the media could not be played\.?|pic\.twitter\.com\/\w{1,20}|\d{1,2}:\d{2}(?:\s*\/\s*\d{1,2}:\d{2})?|play video|watch on \w+|media|sensitive content)$/i;

/** A post whose name and handle stand above its words, as on X, Bluesky, Mastodon, Threads and Truth Social. */
export const headedPost: PostLayout = (place, line) => {
  const head = place.handle(line);
  if (!head) return null;
  const above = nameAbove(place, line, head);
  const inside = afterHandle(place, line, head);
  // Only the federated networks write a handle with its server.
  const sure = head.handle.includes('@') || head.follow || inside.follow || inside.time !== null;
  const reach = bodyOf(place, inside.next, sure);
  if (!reach.tail && !sure) return null;
  if (reach.body.length === 0) return null;
  const tail = reach.tail ? tailFrom(place, reach.end, inside.time === null) : { lines: [], time: null, counts: [] };
  if (!sure && tail.time === null && !tail.counts.some((c) => c.worded)) return null;
  return build(place, head, above, inside, reach.body, tail);
};

interface Above {
  readonly name: PostName | null;
  readonly lines: readonly number[];
}

/** The name on the line before the handle's, the sign of verification and the picture that may stand with it. */
function nameAbove(place: PostPlace, line: number, head: PostHandle): Above {
  const lines: number[] = [];
  let at = line - 1;
  const free = () => place.isFree(at) && (place.lines[at + 1]?.blanks ?? 9) <= 4;
  const take = () => lines.push(at--);
  const skipMarks = () => {
    while (place.isEdge(at)) at--;
  };
  skipMarks();
  let name = head.name;
  while (lines.length < 2 && !name && free() && (FILLER.test(place.shown(at)) || place.shown(at) === '')) take();
  if (!name && free() && (place.lines[at]?.heading ?? 0) === 0) {
    name = readPostName(place.shown(at));
    if (name) take();
    skipMarks();
  }
  if (!name) return { name, lines: [] };
  while (lines.length < 3 && free() && place.shown(at) === '') take();
  return { name, lines };
}

interface Inside {
  readonly next: number;
  readonly time: PostTime | null;
  readonly follow: boolean;
  readonly lines: readonly number[];
}

/** Date, "Follow" and separators that stand below the handle and still above the words. */
function afterHandle(place: PostPlace, line: number, head: PostHandle): Inside {
  let time = head.time;
  let follow = false;
  const lines: number[] = [];
  let at = line + 1;
  for (; (place.isFree(at) || place.isEdge(at)) && lines.length < 6; at++) {
    if (place.isEdge(at)) continue;
    const text = place.shown(at);
    const when: PostTime | null = time ? null : place.time(at);
    if (when?.wrapped) lines.push(at++);
    if (when) time = when;
    else if (/^follow$/i.test(text)) follow = true;
    else if (!FILLER.test(text) && !REPLYING.test(text)) break;
    lines.push(at);
  }
  return { next: at, time, follow, lines };
}

interface Reach {
  readonly body: readonly number[];
  /** The first line after the body. */
  readonly end: number;
  /** A date line or counters stand there. */
  readonly tail: boolean;
}

/** The lines from `from` up to the post's date line or counters; without these, up to where the lines stop touching. */
function bodyOf(place: PostPlace, from: number, sure: boolean): Reach {
  const body: number[] = [];
  let size = 0;
  let at = from;
  for (; at < place.count && body.length < MOST_LINES; at++) {
    if (place.isEdge(at)) continue;
    if (!place.isFree(at) || (place.lines[at]?.heading ?? 0) > 0) break;
    const text = place.shown(at);
    if (isTail(place, at, body.length > 0)) return { body, end: at, tail: true };
    const next = place.handle(at);
    if (next && (next.follow || next.time || next.name)) {
      if (!next.name) body.pop();
      break;
    }
    size += text.length;
    if (size > (sure ? MOST_CHARACTERS : MOST_UNSURE)) break;
    body.push(at);
  }
  return { body: touching(place, body), end: at, tail: false };
}

/** The first lines that no blank line parts. */
function touching(place: PostPlace, body: readonly number[]): number[] {
  const end = body.findIndex((line, k) => k > 0 && (place.lines[line]?.blanks ?? 0) > 0);
  return end < 0 ? [...body] : body.slice(0, end);
}

function isTail(place: PostPlace, line: number, hasBody: boolean): boolean {
  if (place.time(line)) return true;
  const counts = place.counts(line);
  if (!counts) return false;
  if (counts.worded) return true;
  // A number alone may be the post's own word: only a row of them is a row of counters.
  return hasBody && place.isFree(line + 1) && (place.counts(line + 1) ?? place.time(line + 1)) !== null;
}

interface Tail {
  readonly lines: readonly number[];
  readonly time: PostTime | null;
  readonly counts: readonly PostCounts[];
}

/** The date line, counters and buttons from `from` on. */
function tailFrom(place: PostPlace, from: number, mayHaveTime: boolean): Tail {
  const lines: number[] = [];
  const counts: PostCounts[] = [];
  let time: PostTime | null = null;
  for (let at = from; at < place.count && lines.length < 16; at++) {
    if (place.isEdge(at)) continue;
    if (!place.isFree(at) || (lines.length > 0 && (place.lines[at]?.blanks ?? 0) > 6)) break;
    const text = place.shown(at);
    const when: PostTime | null = time ? null : place.time(at);
    const count = when ? null : place.counts(at);
    const beside = when ? readPostCounts(when.beside) : null;
    if (beside) counts.push(beside);
    if (when && (mayHaveTime || when.published !== null)) time = when;
    else if (count) counts.push(count);
    else if (!/^[·•|\s]+$/.test(text) && !MEDIA.test(text)) break;
    lines.push(at);
    if (when?.wrapped) lines.push(++at);
    if (count?.last && !(place.isFree(at + 1) && place.counts(at + 1))) break;
  }
  return { lines, time, counts };
}

function build(
  place: PostPlace,
  head: PostHandle,
  above: Above,
  inside: Inside,
  all: readonly number[],
  tail: Tail,
): PostFind | null {
  const line = inside.lines[0] !== undefined ? inside.lines[0] - 1 : inside.next - 1;
  const frame: { line: number; reason: PostReason }[] = [];
  const add = (lines: readonly number[], reason: PostReason) => frame.push(...lines.map((l) => ({ line: l, reason })));
  add(above.lines, 'post-frame');
  add([line, ...inside.lines], 'post-frame');
  add(tail.lines, 'post-frame');
  const media = all.filter((l) => place.shown(l) === '' || MEDIA.test(place.shown(l)));
  add(media, 'post-media');
  const words = all.filter((l) => !media.includes(l));
  const card = cardAfterButton(words.map((l) => place.shown(l))) ?? findLinkCard(words.map((l) => place.shown(l)));
  const body = card ? words.slice(0, card.keep) : words;
  if (card) add(words.slice(card.keep), 'post-card');
  if (body.length === 0) return null;
  const quoted = /^quote$/i.test(place.shown(Math.min(...frame.map((f) => f.line)) - 1));
  if (quoted) frame.push({ line: Math.min(...frame.map((f) => f.line)) - 1, reason: 'post-frame' });
  const frameText = frame.map((f) => place.shown(f.line)).join('\n');
  // The name is the account's own choice and says nothing of the place: "Truth Social Posts On X".
  const signs = frame
    .filter((f) => !above.lines.includes(f.line))
    .map((f) => place.shown(f.line))
    .join('\n');
  const first = Math.min(...frame.map((f) => f.line));
  const announced = [first - 1, first - 2]
    .filter((l) => place.isFree(l))
    .map((l) => place.shown(l).slice(-300))
    .join('\n');
  const time = inside.time?.published ? inside.time : (tail.time ?? inside.time);
  const post: Post = {
    platform: platformOf(head.handle, signs, announced, 'x'),
    author: above.name?.name ?? null,
    handle: head.handle,
    ...(above.name?.verified || /[✓✔☑✅]/u.test(frameText) ? { verified: true } : {}),
    published: time?.published ?? null,
    url: null,
    edited: inside.time?.edited === true || tail.time?.edited === true,
    truncated: false,
    ...countsOf(tail.counts, frameText),
    card: card?.card ?? null,
  };
  return { body, frame, post, ...(quoted ? { quoted } : {}) };
}

/** Counts with words beside them; numbers alone stand in X's order: replies, reposts, likes. */
function countsOf(counts: readonly PostCounts[], frame: string): Pick<Post, 'likes' | 'replies' | 'reposts'> {
  const first = (field: 'likes' | 'replies' | 'reposts') => counts.map((c) => c[field]).find((n) => n !== null) ?? null;
  const bare = counts.flatMap((c) => c.bare);
  const row = bare.length >= 3 ? { replies: bare[0], reposts: bare[1], likes: bare[2] } : {};
  const alone = bare.length === 1 && /copy link/i.test(frame) ? bare[0] : undefined;
  const reposts = first('reposts') ?? row.reposts ?? null;
  return {
    likes: first('likes') ?? row.likes ?? alone ?? null,
    replies: first('replies') ?? row.replies ?? null,
    ...(reposts === null ? {} : { reposts }),
  };
}
