import type { Book } from './book.ts';
import type { Line } from './line.ts';
import { readableDate } from './when.ts';
import { wrap } from './wrap.ts';

/** Title, then who wrote it where and when, then the file. What is not known is not made up. */
export function headerLines(book: Book): Line[] {
  const { ink, screen } = book;
  const { report } = book.trace;
  const outlet = report.outlet.name ?? report.outlet.domain;
  const known = [
    report.byline.join(', ') || null,
    outlet,
    report.published === null ? null : readableDate(report.published),
    report.stub ? 'only the beginning of the report' : null,
  ].filter((t) => t !== null);
  const lines = wrap([ink(report.title ?? 'Untitled report', { bold: true })], { width: screen.width });
  if (known.length > 0) lines.push(...wrap([ink(known.join(' · '))], { width: screen.width }));
  lines.push(
    ...wrap([ink(report.url ? `${report.file} · ${report.url}` : report.file, { tone: 'quiet' })], { width: screen.width }),
  );
  return lines;
}
