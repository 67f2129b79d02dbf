import type { Block, Report } from '../contract/index.ts';
import { markdownText } from './markdownText.ts';

/** A captured report as clean Markdown: what is left of the page once its furniture is gone. Its last line ends with a line feed. */
export function writeMarkdown(report: Report): string {
  const parts = report.blocks.map((block, i) => blockMarkdown(block, report, report.blocks[i - 1]));
  const facts = factsLine(report);
  const title = report.blocks.findIndex((b) => b.type === 'title');
  if (facts) parts.splice(title + 1, 0, `\n\n${facts}`);
  return `${parts.join('').replace(/^\n+/, '')}\n`;
}

function factsLine({ head }: Report): string {
  const facts = [
    head.byline.join(', '),
    head.outlet.name ?? head.outlet.domain ?? '',
    head.section ?? '',
    head.published ?? '',
    head.url ?? '',
  ];
  return facts
    .filter((f) => f !== '')
    .map(markdownText)
    .join(' · ');
}

function blockMarkdown(block: Block, report: Report, before: Block | undefined): string {
  const lines = report.text.slice(block.start, block.end).split('\n').map(markdownText);
  const text = lines.join('\n');
  const joined = before && before.type === block.type ? '\n' : '\n\n';
  switch (block.type) {
    case 'title':
      return `\n\n# ${lines.join(' ')}`;
    case 'subtitle':
      return `\n\n*${lines.join(' ')}*`;
    case 'heading':
      return `\n\n${'#'.repeat(Math.min(Math.max(block.level ?? 2, 2), 6))} ${lines.join(' ')}`;
    case 'quote':
      return `${before?.type === 'quote' ? '\n>\n' : '\n\n'}${quoted(lines)}`;
    case 'post':
      return `\n\n${quoted([`**${markdownText(postedBy(block))}**`, '', ...lines])}`;
    case 'list-item':
      return `${joined}${'  '.repeat((block.level ?? 1) - 1)}- ${lines.join(' ')}`;
    case 'caption':
    case 'credit':
    case 'notice':
      return `\n\n*${lines.join(' ')}*`;
    case 'question':
      return `\n\n**${lines.join(' ')}**`;
    default:
      return `\n\n${text}`;
  }
}

function quoted(lines: readonly string[]): string {
  return lines.map((l) => (l === '' ? '>' : `> ${l}`)).join('\n');
}

function postedBy({ post }: Block): string {
  if (!post) return '';
  const handle = post.handle === null ? null : `@${post.handle}`;
  return [post.author, handle, post.published].filter((p) => p !== null && p !== undefined).join(' · ');
}
