import type { Post } from '../../../contract/index.ts';
import { eachInBody, without } from '../item.ts';
import { PLATFORMS } from './platforms.ts';

const YOUTUBE = /^https?:\/\/(?:www\.|m\.)?(?:youtube\.com\/(?:watch\?\S*v=|shorts\/|live\/)|youtu\.be\/)[\w-]{6,}\S*$/i;

/** The post or video at an address that is all that a text says; null for any other text. */
export function bareAddress(text: string): { platform: Post['platform']; url: string } | null {
  if (text.length > 400 || /\s/.test(text) || !/^https?:\/\//i.test(text)) return null;
  if (YOUTUBE.test(text)) return { platform: 'youtube', url: text };
  const rule = PLATFORMS.find((p) => p.status.test(text));
  return rule ? { platform: rule.platform, url: text.replace(/[?#].*$/, '') } : null;
}

/**
 * A paragraph that is nothing but the address of a post: the site's program makes the post of it when the page is shown,
 * and where it did not, the address is left.
 */
export const bareAddresses = eachInBody('post-address', (item) =>
  item.type === 'paragraph' && bareAddress(item.text.text) ? without(item, 'post-address') : item,
);
