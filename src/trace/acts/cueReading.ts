import type { Draft } from '../draft.ts';
import { type CueWord, cueWordsOf } from './cueWords.ts';
import { type Head, headOf } from './head.ts';

/** What the rules of acts look at. */
export interface CueReading {
  readonly draft: Draft;
  readonly words: readonly CueWord[];
  /** The cue's words in lower case with straight apostrophes, joined by single spaces (contractions stay cut in two). */
  readonly cue: string;
  readonly head: Head | undefined;
  /** The beginning of the content, without an opening quotation mark and "that". */
  readonly content: string;
  /** True where a question mark stands in the content. */
  readonly asks: boolean;
  /** True where the content begins with a quotation mark. */
  readonly quoted: boolean;
  readonly source: string;
}

const CONTENT_SHOWN = 160;

/** Reads a draft's cue once for all rules. */
export function readCue(text: string, draft: Draft): CueReading {
  const words = cueWordsOf(text, draft);
  const first = draft.content[0];
  const shown = first ? text.slice(first.start, Math.min(first.end, first.start + CONTENT_SHOWN)) : '';
  return {
    draft,
    words,
    asks: draft.content.some((c) => text.slice(c.start, c.end).includes('?')),
    cue: words.map((w) => w.lower).join(' '),
    head: headOf(words),
    content: plain(shown)
      .replace(/^["'“”‘ ]+/, '')
      .replace(/^that /, '')
      .replace(/^["'“”‘ ]+/, ''),
    quoted: /^["'“”‘]/.test(shown.trimStart()),
    source: plain(draft.source.map((s) => text.slice(s.start, Math.min(s.end, s.start + CONTENT_SHOWN))).join(' ')),
  };
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim();
}
