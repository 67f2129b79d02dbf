import type { Book } from './book.ts';
import { type Line, lineWidth } from './line.ts';
import { readableDate } from './when.ts';
import { wrap } from './wrap.ts';

/** Title, then who wrote it where and when, then the file. What is not known is not made up. */
export function headerLines(book: Book): Line[] {
  const { ink } = book;
  const { report } = book.trace;
  const { width } = book.screen;
  const known = [
    report.byline.join(', ') || null,
    report.outlet.name ?? report.outlet.domain,
    report.section,
    report.published === null ? null : readableDate(report.published),
    report.stub ? 'only the beginning of the report' : null,
  ].filter((t) => t !== null);
  const lines = wrap([ink(report.title ?? 'Untitled report', { bold: true })], { width });
  if (known.length > 0) lines.push(...wrap([ink(known.join(' · '))], { width }));
  return [...lines, ...fileLines(book)];
}

/** File and address on one line where they fit: an address that is broken cannot be clicked. */
function fileLines({ ink, trace, screen: { width } }: Book): Line[] {
  const quiet = (text: string) => ink(text, { tone: 'quiet' });
  const { file, url } = trace.report;
  if (!url) return wrap([quiet(file)], { width });
  const both = [quiet(`${file} · ${url}`)];
  return lineWidth(both) <= width ? [both] : [...wrap([quiet(file)], { width }), ...wrap([quiet(url)], { width })];
}
