import type { Report } from '../contract/index.ts';

/** What most formats do not tell: shown only where it is known. */
const SELDOM: ReadonlySet<string> = new Set(['captured', 'section']);

/** For tests: the report as a person reads it, with the facts, the blocks, what was left out and what was told. */
export function shownReport(report: Report): string {
  const { head } = report;
  const fields = [
    'title',
    'byline',
    'outlet',
    'published',
    'modified',
    'captured',
    'url',
    'language',
    'stub',
    'section',
  ] as const;
  const shown = fields.filter((field) => !SELDOM.has(field) || head[field] !== null);
  const facts = shown.map((field) => {
    const by = head.found[field]?.by;
    return `${field}: ${JSON.stringify(head[field])}${by ? ` (${by})` : ''}`;
  });
  const blocks = report.blocks.map((b) => {
    const links = b.links.map((l) => `\n    -> ${report.text.slice(l.start, l.end)} | ${l.href}`).join('');
    const post = b.post ? `\n    ${JSON.stringify(b.post)}` : '';
    return `${b.type}${b.level ? ` ${b.level}` : ''}: ${report.text.slice(b.start, b.end).replaceAll('\n', '\n    ')}${links}${post}`;
  });
  const removed = report.removed.map((r) => `${r.reason}: ${r.text}`);
  const said = report.diagnostics.map((d) => `${d.severity} ${d.rule}: ${d.message}`);
  return `${[facts, blocks, removed, said].map((part) => part.join('\n')).join('\n\n')}\n`;
}
