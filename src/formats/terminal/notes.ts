import type { Book } from './book.ts';
import { headed } from './headed.ts';
import type { Line } from './line.ts';
import { isWellSupported } from './support.ts';
import { wrap } from './wrap.ts';

/** What else a reader should know: what was removed, what the program was not sure of, what a question mark means. */
export function noteLines(book: Book): Line[] {
  const { ink, screen } = book;
  const { trace } = book;
  const notes: { text: string; alert?: boolean }[] = trace.diagnostics.map((d) => ({
    text: d.severity === 'info' ? d.message : `${d.severity}: ${d.message}`,
    alert: d.severity !== 'info',
  }));
  if (trace.removed.length > 0) notes.push({ text: removedSentence(book) });
  if (trace.statements.some((s) => s.speaker !== null && !isWellSupported(s))) {
    notes.push({ text: 'A question mark after a name: it is not well supported that this is who speaks.' });
  }
  const lines = notes.flatMap(({ text, alert }) =>
    wrap([ink(text, alert ? { tone: 'alert' } : { tone: 'quiet' })], {
      width: screen.width,
      first: [ink('  • ', { tone: 'quiet' })],
      hang: [{ text: '    ' }],
    }),
  );
  return headed('Notes', lines, book);
}

/** "Removed from the page, 12 words: running header 2, promotion 1 (…)" */
function removedSentence({ trace }: Book): string {
  const counts = new Map<string, number>();
  let words = 0;
  for (const { reason, text } of trace.removed) {
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
    words += text.match(/\S+/g)?.length ?? 0;
  }
  const listed = [...counts].map(([reason, n]) => `${reason.replaceAll('-', ' ')} ${n}`).join(', ');
  return `Removed from the page, ${words} ${words === 1 ? 'word' : 'words'}: ${listed} (hearsay capture --removed shows it)`;
}
