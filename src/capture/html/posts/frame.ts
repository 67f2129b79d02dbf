import { parseWhen } from '../../metadata/when.ts';
import { type PostHandle, readPostHandle } from '../../text/post/postHandle.ts';
import { readPostTime } from '../../text/post/postTime.ts';

/** Who signs a post, and when, as the lines around its words tell. */
export interface Signature {
  readonly author: string | null;
  readonly handle: string | null;
  readonly published: string | null;
}

/** "— Name (@handle) June 8, 2026": the last line of an embed as its code leaves it. */
export function readSignature(text: string): Signature | null {
  const x = /^[—–-]{1,2}\s*(.{1,80}?)\s*\(@?([\w.@-]{1,80})\)\s*(.*)$/su.exec(text);
  if (x) return { author: x[1] ?? null, handle: (x[2] ?? '').replace(/^@/, ''), published: parseWhen(x[3] ?? '') };
  const shared =
    /^(?:A (?:post|video|photo|reel) (?:shared|posted) by|Posted by|Post by)\s+(.{1,80}?)(?:\s*\(@([\w.]{1,30})\))?(?:\s+on\s+(.{4,60}))?$/isu.exec(
      text,
    );
  if (!shared) return null;
  const name = shared[1] ?? '';
  const handle = shared[2] ?? (name.startsWith('@') ? name.slice(1).split(/[\s@]/)[0] : undefined);
  return { author: name.startsWith('@') ? null : name, handle: handle ?? null, published: parseWhen(shared[3] ?? '') };
}

/** What the lines of a rendered post's head tell: "Name", "@handle · Follow", "5:12 AM · Jun 10, 2026". */
export function frameOf(lines: readonly string[]): Signature {
  let handle: string | null = null;
  let author: string | null = null;
  let published: string | null = null;
  for (const [i, line] of lines.entries()) {
    const read: PostHandle | null = handle === null ? readPostHandle(line) : null;
    if (read) {
      handle = read.handle;
      const above = lines[i - 1];
      author = read.name?.name ?? (above && above.length < 80 ? above.replace(/\s*[✓✔☑]\s*$/u, '') : null);
      published ??= read.time?.published ?? null;
    } else published ??= readPostTime(line)?.published ?? null;
  }
  return { author, handle, published };
}
