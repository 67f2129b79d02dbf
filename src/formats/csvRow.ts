/**
 * One row of CSV as RFC 4180 has it: commas, quotation marks doubled, CR LF at the end. Null is an empty cell. White space
 * of any length becomes one blank, so that a row is a line, and control characters go.
 */
export function csvRow(cells: readonly (string | number | boolean | null)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const text = withoutFormula(value.replace(/[\s\p{Cc}]+/gu, ' ').trim());
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A spreadsheet computes what begins like a formula, and a formula can fetch and send: a report could plant one (OWASP, "CSV
 * injection"). An apostrophe before it makes it text. The full-width signs count too: East Asian spreadsheets take them.
 */
function withoutFormula(text: string): string {
  return /^[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text;
}
