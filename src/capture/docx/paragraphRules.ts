import type { BlockType } from '../../contract/index.ts';
import { isNotice } from '../html/types/notices.ts';
import type { Paragraph } from './paragraph.ts';

interface Verdict {
  readonly type: BlockType;
  readonly level?: number;
  readonly reason?: string;
}

/** One way to tell what a paragraph is. */
interface ParagraphRule {
  readonly name: string;
  tell(paragraph: Paragraph): Verdict | null;
}

const left = (reason: string): Verdict => ({ type: 'paragraph', reason });

const TERMINAL = /[.!?…:;,]["'”’)\]]*$/;

/** What a paragraph is, by its style first, then by how it looks. The first that tells decides. */
const RULES: readonly ParagraphRule[] = [
  { name: 'contents', tell: ({ style }) => (/^toc (?:\d|heading)$/.test(style.name) ? left('table-of-contents') : null) },
  { name: 'title-style', tell: ({ style }) => (style.name === 'title' ? { type: 'title' } : null) },
  { name: 'subtitle-style', tell: ({ style }) => (style.name === 'subtitle' ? { type: 'subtitle' } : null) },
  {
    // The marks that a press release ends with.
    name: 'end-mark',
    tell: ({ text }) =>
      /^(?:[#*~_=·.-]{2,20}|(?:[#*]\s){2,10}[#*]?|[-–—]\s?30\s?[-–—]|[-–—\s]*\bends?\b[-–—\s]*)$/i.test(text.text)
        ? left('end-mark')
        : null,
  },
  {
    name: 'page-number',
    tell: ({ text }) =>
      /^(?:page\s+\d{1,4}(?:\s+of\s+\d{1,4})?|[-–—]\s?\d{1,4}\s?[-–—]|-?\s?more\s?-?)$/i.test(text.text) &&
      !/^more$/.test(text.text)
        ? left('page-number')
        : null,
  },
  { name: 'notice', tell: ({ text }) => (text.length <= 1500 && isNotice(text.text) ? { type: 'notice' } : null) },
  {
    name: 'heading-style',
    tell: ({ outline, style, text }) => {
      const level = outline ?? style.outline;
      // A whole paragraph that was given a heading's style by mistake stays one.
      return level === null || text.length > 400 ? null : { type: 'heading', level };
    },
  },
  { name: 'caption-style', tell: ({ style }) => (style.name === 'caption' ? { type: 'caption' } : null) },
  {
    name: 'quote-style',
    tell: ({ style }) => (/^(?:intense )?quote$|^block text$/.test(style.name) ? { type: 'quote', level: 1 } : null),
  },
  {
    name: 'list',
    tell: ({ list, style }) => {
      const level = list ?? style.list ?? (/^list (?:bullet|number)/.test(style.name) ? 1 : 0);
      return level > 0 ? { type: 'list-item', level } : null;
    },
  },
  {
    name: 'indented',
    tell: ({ indented, style, centred }) => ((indented || style.indented) && !centred ? { type: 'quote', level: 1 } : null),
  },
  {
    name: 'bold-line',
    tell: ({ text, bold }) =>
      text.length >= 3 && text.length <= 110 && bold >= text.length && !TERMINAL.test(text.text) && /\p{L}/u.test(text.text)
        ? { type: 'heading', level: 4 }
        : null,
  },
];

export function tellParagraph(paragraph: Paragraph): Verdict {
  for (const rule of RULES) {
    const found = rule.tell(paragraph);
    if (found) return found;
  }
  return { type: 'paragraph' };
}
