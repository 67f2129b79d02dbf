import { platformOf } from './platform.ts';
import type { PostCounts } from './postCounts.ts';
import type { PostFind, PostLayout, PostPlace } from './postFind.ts';
import { readPostName } from './postName.ts';

const MOST_LINES = 60;
/** Buttons under a post on networks that show no handle. */
const BUTTONS = /^(?:like|react)\b.*\b(?:comment|reply|share|send)\b|^(?:comment|share|send|like)$/i;

/** A post under a name and an age, without a handle, above counters and the buttons Like, Comment, Share: Facebook, LinkedIn. */
export const namedPost: PostLayout = (place, line) => {
  if (!place.isFree(line + 1) || (place.lines[line]?.heading ?? 0) > 0) return null;
  const time = place.time(line + 1);
  if (!time || (place.lines[line + 1]?.blanks ?? 9) > 1) return null;
  const name = readPostName(place.shown(line));
  if (!name) return null;
  const body: number[] = [];
  const pictures: number[] = [];
  let at = line + 2;
  for (; place.isFree(at) && body.length < MOST_LINES && (place.lines[at]?.heading ?? 0) === 0; at++) {
    if (body.length > 0 && place.counts(at)) break;
    (place.shown(at) === '' ? pictures : body).push(at);
  }
  const tail = tailFrom(place, at);
  if (body.length === 0 || !tail.lines.some((l) => BUTTONS.test(place.shown(l)))) return null;
  const find = (field: 'likes' | 'replies' | 'reposts') => tail.counts.map((c) => c[field]).find((n) => n !== null) ?? null;
  const bare = tail.counts.flatMap((c) => c.bare);
  const frame = [line, line + 1, ...tail.lines];
  const frameText = frame.map((l) => place.shown(l)).join('\n');
  const announced = place.isFree(line - 1) ? place.shown(line - 1).slice(-300) : '';
  const reposts = find('reposts');
  const found: PostFind = {
    body,
    frame: [
      ...frame.map((l) => ({ line: l, reason: 'post-frame' as const })),
      ...pictures.map((l) => ({ line: l, reason: 'post-media' as const })),
    ],
    post: {
      platform: platformOf(null, frameText, announced, 'facebook'),
      author: name.name,
      handle: null,
      ...(name.verified ? { verified: true } : {}),
      published: time.published,
      url: null,
      edited: time.edited,
      truncated: false,
      likes: find('likes') ?? bare[0] ?? null,
      replies: find('replies'),
      ...(reposts === null ? {} : { reposts }),
      card: null,
    },
  };
  return found;
};

function tailFrom(place: PostPlace, from: number): { lines: number[]; counts: PostCounts[] } {
  const lines: number[] = [];
  const counts: PostCounts[] = [];
  for (let at = from; place.isFree(at) && lines.length < 12; at++) {
    const count = place.counts(at);
    if (!count || (place.lines[at]?.blanks ?? 0) > 3) break;
    counts.push(count);
    lines.push(at);
  }
  return { lines, counts };
}
