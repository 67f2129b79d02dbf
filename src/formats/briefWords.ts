import type { Span, Statement, Time } from '../contract/index.ts';
import { contentWords } from './contentWords.ts';
import { markdownText } from './markdownText.ts';
import type { Opened } from './opened.ts';
import { readableDate } from './terminal/when.ts';

/** So many signs of a passage are shown: an editor reads the rest in the report. */
const SHOWN = 280;

/** The words of a place, in quotation marks, as Markdown. */
export function quotedWords(span: Span, opened: Opened): string {
  return inMarks(opened.words(span));
}

/** What was said, as Markdown: somebody's own words in quotation marks, the report's rendering of them without. */
export function saidWords(statement: Statement, opened: Opened): string {
  const words = contentWords(statement, opened.trace.text);
  if (statement.form !== 'direct') return markdownText(shortened(words));
  return words === '' ? '' : inMarks(words);
}

/** When, as Markdown; null where nothing of it is known. */
export function timeWords(time: Time | null, opened: Opened): string | null {
  if (!time) return null;
  const date = time.value === null ? null : readableDate(time.value);
  const event = time.relation && `${time.relation.type} “${opened.words(time.relation.event)}”`;
  const said = [date, event].filter((t) => t !== null).join(', ') || `“${opened.words(time)}”`;
  return `${markdownText(said)}${time.inferred ? ' (inferred)' : ''}`;
}

/** Cut at a blank, with the number of words that follow. Whatever its length, only the beginning is looked at sign by sign. */
function shortened(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  if (words.length <= SHOWN) return words;
  const blank = words.lastIndexOf(' ', SHOWN);
  const cut = blank > SHOWN / 2 ? blank : SHOWN;
  const left = words.slice(cut).match(/\S+/g)?.length ?? 0;
  return `${words.slice(0, cut)} … (${left} more ${left === 1 ? 'word' : 'words'})`;
}

/** In quotation marks, where the words do not begin with their own. */
function inMarks(words: string): string {
  const text = markdownText(shortened(words));
  return /^[“"«„]/.test(text) ? text : `“${text}”`;
}
