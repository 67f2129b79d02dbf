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
  /** The beginning of the content without an opening quotation mark, with "that", "to", "for" or whatever leads into it. */
  readonly opening: string;
  /** How long the content is in all, in UTF-16 units. */
  readonly contentLength: number;
  /** What stands between the cue and the content behind it, such as the addressee ("anyone" in "asked anyone to go"). */
  readonly gap: string;
  /** The sentence up to the statement's source or cue, whichever comes first. */
  readonly left: string;
  /** What stands right before the cue in its line, past the words that were taken into it. */
  readonly before: string;
  /** True where a question mark stands in the content. */
  readonly asks: boolean;
  /** True where the whole content is one question. */
  readonly asked: boolean;
  /** True where the content begins with a quotation mark. */
  readonly quoted: boolean;
  readonly source: string;
}

const CONTENT_SHOWN = 160;
/** Further from the cue a content or a word of the sentence tells nothing about it. UTF-16 units. */
const REACH = 160;
/** A source further to the left than this is not read as the cue's subject. */
const SUBJECT = 80;

/** Reads a draft's cue once for all rules. */
export function readCue(text: string, draft: Draft): CueReading {
  const words = cueWordsOf(text, draft);
  const first = draft.content[0];
  const shown = first ? text.slice(first.start, Math.min(first.end, first.start + CONTENT_SHOWN)) : '';
  const gap = gapOf(text, draft);
  const opening = plain(shown).replace(/^["'“”‘ ]+/, '');
  return {
    draft,
    words,
    opening,
    gap,
    left: leftOf(text, draft),
    before: draft.cue ? lower(text.slice(Math.max(0, draft.cue.start - REACH), draft.cue.start)) : '',
    contentLength: draft.content.reduce((sum, c) => sum + c.end - c.start, 0),
    asks: draft.content.some((c) => text.slice(c.start, c.end).includes('?')),
    asked: draft.content.length === 1 && /^[^?.!]+\?["'”’]?$/.test(shown.trim()),
    cue: words.map((w) => w.lower).join(' '),
    head: headOf(words, `${gap} ${opening}`.trim()),
    content: opening.replace(/^that /, '').replace(/^["'“”‘ ]+/, ''),
    quoted: /^["'“”‘]/.test(shown.trimStart()),
    source: plain(draft.source.map((s) => text.slice(s.start, Math.min(s.end, s.start + CONTENT_SHOWN))).join(' ')),
  };
}

/** What stands between a cue and the content that follows it in the same line. */
function gapOf(text: string, { cue, content }: Draft): string {
  const next = cue ? content.find((c) => c.start >= cue.end) : undefined;
  if (!cue || !next || next.start - cue.end > REACH) return '';
  const gap = text.slice(cue.end, next.start);
  return /[\n.!?]\s/.test(gap)
    ? ''
    : plain(gap)
        .replace(/["'“”‘]+$/, '')
        .trim();
}

/** The sentence before a statement's own words, so far as it is near. */
function leftOf(text: string, { cue, source }: Draft): string {
  if (!cue) return '';
  const subjects = source.filter((s) => s.end <= cue.start && cue.start - s.end < SUBJECT).map((s) => s.start);
  const at = Math.min(cue.start, ...subjects);
  const before = text.slice(Math.max(0, at - REACH), at);
  const broken = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. '), before.lastIndexOf('? '), before.lastIndexOf('! '));
  return lower(before.slice(broken + 1)).replace(/^["'“”‘ ]+/, '');
}

function plain(text: string): string {
  return lower(text).trim();
}

function lower(text: string): string {
  return text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ');
}
