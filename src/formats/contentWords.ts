import type { Statement } from '../contract/index.ts';

/**
 * A statement's words in one row. What is left out between two pieces of its content ("X," he said, "Y.") is an ellipsis;
 * where nothing but white space is (two paragraphs of one block quotation) nothing is left out. Positions are UTF-16.
 */
export function contentWords(statement: Statement, text: string): string {
  let words = '';
  let at: number | null = null;
  for (const { start, end } of statement.content) {
    if (at !== null) words += /\S/.test(text.slice(at, start)) ? ' … ' : ' ';
    words += text.slice(start, end);
    at = end;
  }
  return words;
}
