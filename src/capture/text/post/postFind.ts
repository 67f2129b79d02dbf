import type { Post } from '../../../contract/index.ts';
import type { PostCounts } from './postCounts.ts';
import type { PostHandle } from './postHandle.ts';
import type { PostTime } from './postTime.ts';

/** A post found among a document's lines. All numbers are places in the list of lines. */
export interface PostFind {
  /** The lines whose words are the post's own, in order. */
  readonly body: readonly number[];
  /** Lines around and between them: name, date, buttons, link card; with the reason for taking each out. */
  readonly frame: readonly { readonly line: number; readonly reason: PostReason }[];
  readonly post: Post;
  /** It is quoted by the post before: the counters below it are that one's. */
  readonly quoted?: boolean;
}

export type PostReason = 'post-frame' | 'post-card' | 'post-media';

/** Looks for a post at one line. Null where none begins (or, for a signature, ends) there. */
export type PostLayout = (place: PostPlace, line: number) => PostFind | null;

/** What a layout may look at. */
export interface PostPlace {
  readonly count: number;
  /** What a reader sees on a line; empty for a line that holds only a picture. */
  shown(line: number): string;
  /** What the line is as part of a post's frame; read once for each line. */
  handle(line: number): PostHandle | null;
  time(line: number): PostTime | null;
  counts(line: number): PostCounts | null;
  /** Nothing else has taken the line. */
  isFree(line: number): boolean;
  /** The line is a page's edge or nothing but marks: it may stand in the middle of a post. */
  isEdge(line: number): boolean;
  readonly lines: readonly { readonly blanks: number; readonly heading: number; readonly quote: number }[];
}
