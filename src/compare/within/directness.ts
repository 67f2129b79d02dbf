import { quotationsOf } from '../../language/quotations.ts';
import type { Passage } from './passage.ts';
import type { ReportView } from './view.ts';

/** How near a passage is to somebody's own words: a quotation before a paraphrase, a statement before the report's own voice. */
export function directness({ statement }: Passage): number {
  if (!statement) return 0;
  return statement.form === 'direct' ? 3 : statement.form === 'mixed' ? 2 : 1;
}

/** The same words twice are no rendering: what one quotes stands letter for letter in the other. */
export function sameWords(view: ReportView, a: Passage, b: Passage): boolean {
  if (a.statement?.form !== 'direct') return false;
  return plain(allWords(view, b)).includes(plain(allWords(view, a)));
}

function allWords(view: ReportView, { content }: Passage): string {
  return content.map((c) => view.words(c)).join(' ');
}

/** The words alone, in small letters, one space between them. */
export function plain(words: string): string {
  return ` ${words
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .replace(/(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])/gu, '')
    .trim()} `;
}

/** The stretches in quotation marks within some spans. */
export function quotedIn(view: ReportView, spans: readonly { start: number; end: number }[]): { start: number; end: number }[] {
  return spans.flatMap(({ start, end }) =>
    quotationsOf(view.text.slice(start, end)).map((q) => ({ start: start + q.start, end: start + q.end })),
  );
}
