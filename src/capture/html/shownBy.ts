import type { Report } from '../../contract/index.ts';
import { capture } from '../capture.ts';

/** What a small page comes out as, for tests of single rules. */
export interface Shown {
  readonly report: Report;
  /** "type: text" of each block, "type level: text" where it has one. */
  readonly blocks: readonly string[];
  /** "reason: text" of each removal. */
  readonly removed: readonly string[];
}

/** Running text around what a test is about, so that the page has a body. */
export const OPENING =
  '<p>The harbour board said on Tuesday that it would not reopen the gate before the winter, whatever the ministry might think of it.</p>';
export const CLOSING =
  '<p>Officials in the capital declined to comment, and the ferry line said that it had heard nothing from either of the two so far.</p>';

/** Captures `inside` between two paragraphs of an article. */
export async function shownBy(inside: string, head = ''): Promise<Shown> {
  return shownByPage(
    `<!doctype html><html lang="en"><head><title>Gate stays shut</title>${head}</head><body><article><h1>Gate stays shut</h1>${OPENING}${inside}${CLOSING}</article></body></html>`,
  );
}

/** Captures a whole page; the article's own two paragraphs and headline are left out of what is given. */
export async function shownByPage(page: string): Promise<Shown> {
  const report = await capture(new TextEncoder().encode(page), { file: 'page.html' });
  const known = [OPENING, CLOSING].map((p) => p.replace(/<\/?p>/g, ''));
  const blocks = report.blocks
    .map((b) => ({ name: `${b.type}${b.level ? ` ${b.level}` : ''}`, text: report.text.slice(b.start, b.end) }))
    .filter((b) => !known.includes(b.text) && b.text !== 'Gate stays shut')
    .map((b) => `${b.name}: ${b.text}`);
  return { report, blocks, removed: report.removed.map((r) => `${r.reason}: ${r.text}`) };
}
