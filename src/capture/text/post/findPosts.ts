import type { Claims } from '../claims.ts';
import type { Sheet } from '../sheet.ts';
import { headedPost } from './headedPost.ts';
import { namedPost } from './namedPost.ts';
import { readPostCounts } from './postCounts.ts';
import type { PostFind, PostLayout, PostPlace } from './postFind.ts';
import { readPostHandle } from './postHandle.ts';
import { readPostTime } from './postTime.ts';
import { signedPost } from './signedPost.ts';

/** The lines of a post that hold its own words are claimed under this reason: they go into the text. */
export const POST_BODY = 'post-body';
/** Lines that stand at a page's edge are claimed under these reasons. */
export const PAGE_EDGE: ReadonlySet<string> = new Set(['running-header', 'page-number', 'print-edge']);

/** The layouts in which posts are pasted, surest first. */
const LAYOUTS: readonly PostLayout[] = [signedPost, headedPost, namedPost];

/** Finds the posts among a document's lines and claims their lines. */
export function findPosts(sheet: Sheet, claims: Claims): PostFind[] {
  const shown = (i: number) => {
    const line = sheet.lines[i];
    return line ? sheet.shown(line) : '';
  };
  const wrappedTime = (i: number) => {
    const touches =
      sheet.lines[i + 1]?.blanks === 0 && shown(i).length < 80 && /[\d,]$/.test(shown(i)) && /^\d{4}\b/.test(shown(i + 1));
    const time = touches ? readPostTime(`${shown(i)} ${shown(i + 1)}`) : null;
    return time?.published ? { ...time, wrapped: true } : null;
  };
  const place: PostPlace = {
    count: sheet.lines.length,
    lines: sheet.lines,
    shown,
    handle: once((i) => readPostHandle(shown(i))),
    time: once((i) => readPostTime(shown(i)) ?? wrappedTime(i)),
    counts: once((i) => readPostCounts(shown(i))),
    isFree: (i) => claims.isFree(i),
    isEdge: (i) => PAGE_EDGE.has(claims.reasonOf(i) ?? '') || claims.reasonOf(i) === 'markup',
  };
  const found: PostFind[] = [];
  for (let i = 0; i < place.count; i++) {
    if (!claims.isFree(i)) continue;
    for (const layout of LAYOUTS) {
      const find = layout(place, i);
      if (!find) continue;
      for (const f of find.frame) claims.take(f.line, f.line, f.reason);
      for (const line of find.body) claims.take(line, line, POST_BODY);
      const outer = find.quoted ? found.pop() : undefined;
      if (outer) found.push(...withCountersOutside(outer, find));
      else found.push(find);
      break;
    }
  }
  return found;
}

/** X shows a quoted post inside the quoting one, whose counters follow below both. */
function withCountersOutside(outer: PostFind, inner: PostFind): PostFind[] {
  const { likes, replies, reposts, ...rest } = inner.post;
  const counts = { likes, replies, ...(reposts === undefined ? {} : { reposts }) };
  const counted = outer.post.likes !== null || outer.post.replies !== null;
  if (counted) return [outer, inner];
  return [
    { ...outer, post: { ...outer.post, ...counts } },
    { ...inner, post: { ...rest, likes: null, replies: null } },
  ];
}

/** Layouts look at a line from many lines around it: what it is gets read once. */
function once<T>(read: (line: number) => T): (line: number) => T {
  const known: T[] = [];
  return (line) => {
    let value = known[line];
    if (value === undefined) {
      value = read(line);
      known[line] = value;
    }
    return value;
  };
}
