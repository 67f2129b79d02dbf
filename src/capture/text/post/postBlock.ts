import { MappedText } from '../../../report/mappedText.ts';
import type { DraftBlock } from '../../assemble.ts';
import type { MarkedLine } from '../marks.ts';
import type { Sheet } from '../sheet.ts';
import type { PostFind } from './postFind.ts';

/** A post as a block of its own words, and what was cut off at their end ("Show more"). */
export interface PostBlock {
  readonly block: DraftBlock;
  readonly button: MappedText | null;
  /** Alternative texts of pictures among its words. */
  readonly alts: readonly MappedText[];
}

const MORE = /(?:^|\s|…|\.{3})\s*((?:show|see|read|view) more|(?:\.{3}|…)\s?more)\s*\.?$/i;

/** Puts a post's lines together: those that go on with a sentence are one, the others stand one under the other. */
export function postBlock(sheet: Sheet, find: PostFind): PostBlock {
  const parts: MappedText[] = [];
  const links: DraftBlock['links'][number][] = [];
  const alts: MappedText[] = [];
  let length = 0;
  for (const group of groups(sheet, find.body)) {
    const read = sheet.read(group.map((l) => ({ from: l.inner, to: l.end })));
    alts.push(...read.images.map((i) => MappedText.verbatim(sheet.source, i.altFrom, i.altTo)));
    if (read.text.length === 0) continue;
    const end = parts.at(-1)?.runs.at(-1)?.to;
    const begin = read.text.runs[0]?.from;
    if (end !== undefined && begin !== undefined) {
      parts.push(MappedText.changed('\n', end, begin, 'space'));
      length++;
    }
    links.push(...read.links.map((l) => ({ ...l, start: l.start + length, end: l.end + length })));
    parts.push(read.text);
    length += read.text.length;
  }
  const whole = MappedText.concat(parts);
  const more = MORE.exec(whole.text.slice(-40));
  const cut = more?.[1] ? whole.length - Math.min(40, whole.length) + more.index + more[0].lastIndexOf(more[1]) : whole.length;
  const text = whole.slice(0, cut).trim();
  const kept = links.map((l) => ({ ...l, end: Math.min(l.end, text.length) })).filter((l) => l.end > l.start);
  return {
    block: { type: 'post', text, links: kept, post: { ...find.post, truncated: find.post.truncated || more !== null } },
    button: more ? whole.slice(cut).trim() : null,
    alts,
  };
}

function groups(sheet: Sheet, body: readonly number[]): MarkedLine[][] {
  const out: MarkedLine[][] = [];
  for (const i of body) {
    const line = sheet.lines[i];
    if (!line) continue;
    const last = out.at(-1);
    const before = last?.at(-1);
    if (last && before && before.index === i - 1 && sheet.wrapping.continues(before, line)) last.push(line);
    else out.push([line]);
  }
  return out;
}
