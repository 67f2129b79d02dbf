import type { Diagnostic, Post, Report } from '../../../contract/index.ts';
import { type Item, isKept } from '../item.ts';
import type { UnsavedPost } from './unsavedPosts.ts';

const NAMES: Readonly<Record<Post['platform'], string>> = {
  x: 'X (Twitter)',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
  facebook: 'Facebook',
  instagram: 'Instagram',
  telegram: 'Telegram',
  youtube: 'YouTube',
  'truth-social': 'Truth Social',
  tiktok: 'TikTok',
  threads: 'Threads',
  reddit: 'Reddit',
  other: 'another site',
};

/** So many are told one by one: a page may be made of nothing else. */
const MOST = 50;

/**
 * Says where in the report posts and videos stood that the file does not hold. The place is the end of the block before,
 * or the beginning of the text.
 *
 * @param items The page's text in order, as the report's blocks were made of it.
 */
export function unsavedDiagnostics(posts: readonly UnsavedPost[], items: readonly Item[], report: Report): Diagnostic[] {
  const kept = items.filter((i) => isKept(i) && i.text.length > 0);
  const found: Diagnostic[] = [];
  let blocks = 0;
  for (const post of posts) {
    if (found.length === MOST) {
      const message = `${posts.length - MOST} more posts or videos stood in the report that are not in the file`;
      found.push({ rule: 'post-not-saved', severity: 'warning', message });
      break;
    }
    while (blocks < kept.length && (kept[blocks]?.at ?? 0) < post.at) blocks++;
    const place = blocks === 0 ? 0 : (report.blocks[blocks - 1]?.end ?? 0);
    found.push({ ...said(post), start: place, end: place });
  }
  return found;
}

function said({ platform, url, title }: UnsavedPost): Diagnostic {
  const where = `${title === null ? '' : ` “${title}”`}${url === null ? '' : ` (${url})`}`;
  if (platform === 'youtube') {
    const message = `a video on YouTube stood here; what is said in it is not in the file:${where || ' its address is not told'}`;
    return { rule: 'video-not-saved', severity: 'info', message };
  }
  const message = `a post on ${NAMES[platform]} stood here; its text was not saved${where}`;
  return { rule: 'post-not-saved', severity: 'warning', message };
}
