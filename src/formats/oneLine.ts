/**
 * The text as one line of well-formed Unicode: white space of any length is one blank, controls and noncharacters are
 * U+FFFD. For formats whose lines mean something.
 */
export function oneLine(text: string): string {
  return text
    .replace(/[\s\u0085]+/g, ' ')
    .replace(/[\p{Cc}\p{Noncharacter_Code_Point}]/gu, '\ufffd')
    .toWellFormed()
    .trim();
}
