/** Which inline constructs of Markdown a document is read with. */
export interface InlineStyle {
  /** Any link destination counts; otherwise only what looks like an address. */
  readonly anyLink: boolean;
  /** Emphasis, code, escapes, character references, HTML tags, attribute lists. */
  readonly markup: boolean;
}

export const MARKDOWN: InlineStyle = { anyLink: true, markup: true };
/** A text file with signs of Markdown in it: what a converter wrote. */
export const MIXED: InlineStyle = { anyLink: false, markup: true };
/** A text file without: an asterisk or a backslash is what its writer typed. */
export const BARE: InlineStyle = { anyLink: false, markup: false };

const LINK = /\]\((?:https?:\/\/|mailto:|www\.|#|\.{0,2}\/|\))/;
const REFERENCE = /^ {0,3}\[[^\]\n]{1,200}\]: +(?:https?:|\/|#|<)/m;

/** Tells how a document has to be read. Text with one Markdown link or reference, or two headings, came from a converter. */
export function inlineStyleOf(source: string, format: 'markdown' | 'text'): InlineStyle {
  if (format === 'markdown') return MARKDOWN;
  return LINK.test(source) || REFERENCE.test(source) || countHeadings(source) >= 2 ? MIXED : BARE;
}

function countHeadings(source: string): number {
  let n = 0;
  for (const _ of source.matchAll(/^#{1,4} \p{L}/gmu)) if (++n >= 2) break;
  return n;
}
