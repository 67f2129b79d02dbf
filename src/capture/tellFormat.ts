/** The formats that are read. */
export type ReadFormat = 'html' | 'markdown' | 'text';

/** How far into the text its kind is looked for. */
const REACH = 64 * 1024;

const HTML_START = /^\s*(?:<\?xml[^>]{0,300}>\s*)?(?:<!--[\s\S]{0,4000}?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/i;
const HTML_TAG =
  /<\/?(?:a|article|b|blockquote|body|br|center|div|em|figure|font|h[1-6]|head|html|i|img|li|link|main|meta|ol|p|script|section|span|strong|style|table|tbody|td|title|tr|ul)(?=[\s>/])[^<>]{0,2000}>/gi;

const MARKDOWN_MARKS: readonly RegExp[] = [
  /^---\r?\n(?:[\w-]+:.*\r?\n|[ \t]*-.*\r?\n){1,60}---\r?$/m,
  /^#{1,6} \S/m,
  /\[[^\]\n]{1,300}\]\((?:https?:|mailto:|[#/])[^)\s]{0,2000}\)/,
  /(?:^|\s)(?:\*\*|__)\S[^*_\n]{0,200}(?:\*\*|__)(?=$|[\s.,;:!?)])/m,
  /(?:^|\s)[*_]\p{L}[^*_\n]{0,200}[*_](?=$|[\s.,;:!?’')])/mu,
  /^!\[[^\]\n]{0,300}\]\(/m,
  /^(?:```|~~~)/m,
];

/**
 * What kind of text a file holds, by its content. The file's name decides only where the content does not: a Markdown
 * file without any mark of Markdown.
 */
export function tellFormat(text: string, fileName: string): ReadFormat {
  const head = text.slice(0, REACH);
  if (HTML_START.test(head.slice(0, 8192))) return 'html';
  const tags = head.match(HTML_TAG)?.length ?? 0;
  if (tags >= 3 && (/^\s*</.test(head) || tags * 250 > head.length)) return 'html';
  if (MARKDOWN_MARKS.some((mark) => mark.test(head))) return 'markdown';
  return /\.(?:md|markdown|mdown|mkd)$/i.test(fileName) ? 'markdown' : 'text';
}
