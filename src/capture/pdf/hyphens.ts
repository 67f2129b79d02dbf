import { isEnglishWord } from './englishWords.ts';

/** What becomes of the end of a line and the beginning of the next in one paragraph. */
export type LineJoin =
  /** A space between them. */
  | 'space'
  /** Nothing between them. */
  | 'close'
  /** The hyphen at the end was put there by the line: it goes, and nothing stands between. */
  | 'drop-hyphen';

/** What a document shows of its words, away from the ends of lines. */
export interface Lexicon {
  has(word: string): boolean;
  /** The document parts words at the ends of lines. */
  readonly hyphenates: boolean;
  /** U+2010 is written within lines too, so it is the document's ordinary hyphen. */
  readonly usesHyphenSign: boolean;
  /** Words are parted with U+2010 or U+00AD, so a plain hyphen is always a word's own. */
  readonly partsWithSign: boolean;
  /** Most of its words are English: the list of words says something. */
  readonly isEnglish: boolean;
}

const LAST = /([\p{L}\p{M}’']+)([-\u00ad\u2010\u2011]+)$/u;
const FIRST = /^([\p{L}\p{M}’']+)/u;

/** No word is longer than this; patterns that look for the end of a line see only so much of it. */
const LONGEST = 80;
const tail = (line: string): string => line.slice(-LONGEST);

/** Learns a document's words from its lines, each with the line that follows it in its column. */
export function lexiconOf(lines: readonly string[]): Lexicon {
  const words = new Set<string>();
  let signs = 0;
  let signsAtEnd = 0;
  let parted = 0;
  let compounds = 0;
  lines.forEach((line, i) => {
    const text = line.replace(/\u00ad/g, '').toLowerCase();
    const end = LAST.exec(tail(text));
    const inner = end ? text.slice(0, text.length - end[0].length) : text;
    if (/\p{L}\u2010\p{L}/u.test(text)) signs++;
    if (/\p{L}[\u2010\u00ad]$/u.test(line)) signsAtEnd++;
    for (const m of inner.matchAll(/\p{L}[\p{L}\p{M}’']*(?:[-\u2010\u2011]\p{L}[\p{L}\p{M}’']*)*/gu)) {
      // The first word of a line may be the second half of one.
      if (m.index > 0 || !LAST.test(tail(lines[i - 1] ?? ''))) words.add(m[0].replace(/[\u2010\u2011]/g, '-'));
    }
  });
  let atEnd = 0;
  lines.forEach((line, i) => {
    const [left, right] = halves(line, lines[i + 1] ?? '');
    if (!left || !right) return;
    atEnd++;
    // Halves that are no words, yet are one together, are parted by the line.
    if (isKnown(left + right, words) && !(standsBefore(left, words) && isKnown(right, words))) parted++;
    else compounds++;
  });
  const known = [...words].filter(isEnglishWord).length;
  const isEnglish = words.size < 30 || known > 0.4 * words.size;
  return {
    has: (w) => words.has(w),
    // Without a list of words the number of hyphens tells: compounds end one line in fifty at most.
    hyphenates: isEnglish ? parted >= 2 && parted > 0.25 * (parted + compounds) : atEnd > 0.04 * lines.length,
    usesHyphenSign: signs > 0,
    partsWithSign: signs === 0 && signsAtEnd >= 2,
    isEnglish,
  };
}

function halves(line: string, next: string): [left: string, right: string] {
  return [LAST.exec(tail(line))?.[1]?.toLowerCase() ?? '', FIRST.exec(next)?.[1]?.toLowerCase() ?? ''];
}

/** Beginnings that stand with a hyphen before whole words, though they are no words. */
const FRONT =
  /^(?:en|ex|co|non|anti|semi|quasi|pseudo|neo|pro|pre|post|mid|vice|self|ultra|euro|afro|anglo|franco|sino|russo|indo)$/;

function isKnown(word: string, words: ReadonlySet<string> | Lexicon): boolean {
  return word.length > 1 && (words.has(word) || isEnglishWord(word));
}

/** A word, a beginning such as "anti-", or a letter or number by itself, which no line parts off. */
function standsBefore(left: string, words: ReadonlySet<string> | Lexicon): boolean {
  return left.length === 1 || FRONT.test(left) || isKnown(left, words);
}

/** How the text of a line goes on in the next. */
export function joinLines(whole: string, next: string, lexicon: Lexicon): LineJoin {
  const line = whole.slice(-400);
  if (LAST.test(tail(line))) return judgeHyphen(line, next, lexicon);
  if (/[—/]$/u.test(line) && !/\s[—/]$/u.test(line)) return 'close';
  if (/^—\S/u.test(next)) return 'close';
  // A dash written with two hyphens and cut between them.
  if (/(?:^|\s)-$/u.test(line) && /^-(?:\s|$)/u.test(next)) return 'close';
  // "U.S.-" + "Canada"
  if (/\S[-\u2010\u2011]$/u.test(line) && /^[\p{L}\d]/u.test(next)) return 'close';
  // A number or an address that the line parted after its hyphen, point or slash.
  if (/\d[-–\u2010\u2011]$/u.test(line) && /^[\p{L}\d]/u.test(next)) return 'close';
  if (/(?:https?:\/\/|www\.)\S*[/\-_=&?.%#]$/iu.test(line) && /^\S/u.test(next)) return 'close';
  if (isUnspaced(line.at(-1)) && isUnspaced(next[0])) return 'close';
  return 'space';
}

/** Chinese and Japanese put no spaces between words. */
function isUnspaced(c: string | undefined): boolean {
  return c !== undefined && /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\uff00-\uffef]/u.test(c);
}

function judgeHyphen(line: string, next: string, lexicon: Lexicon): LineJoin {
  const sign = LAST.exec(tail(line))?.[2] ?? '';
  const [left, right] = halves(line, next);
  if (right === '') return /^[\d\p{Lu}]/u.test(next) ? 'close' : 'space';
  if (sign.includes('\u00ad')) return 'drop-hyphen';
  if (sign === '\u2010' && !lexicon.usesHyphenSign) return 'drop-hyphen';
  // "pre- and post-war": the hyphen stands for the second half.
  if (/^(?:and|or|und|oder|et|ou|y|o|e)$/u.test(right) && !isKnown(left + right, lexicon)) return 'space';
  return belongs(line, next, left, right, lexicon) ? 'close' : 'drop-hyphen';
}

/** Beginnings that are written without a hyphen, so that a line parts after them. */
const ATTACHED =
  /^(?:trans|inter|over|under|un|re|dis|mis|sub|super|fore|out|with|counter|hyper|im|in|de|be|micro|multi|mega|cyber|socio|eco|bio|geo|electro|tele|photo|radio)$/;

/**
 * The hyphen belongs to the word. What the document writes elsewhere counts first, then whether the halves and the whole
 * are words, and between two good readings whether the document parts words at all.
 */
function belongs(line: string, next: string, left: string, right: string, lexicon: Lexicon): boolean {
  const whole = left + right;
  if (lexicon.partsWithSign || lexicon.has(`${left}-${right}`)) return true;
  if (lexicon.has(whole)) return false;
  // "Anglo-" + "American", and single letters: no line ends after one.
  if (/^\p{Lu}/u.test(next) || left.length === 1) return true;
  if (!lexicon.isEnglish) return !lexicon.hyphenates;
  const halvesKnown = standsBefore(left, lexicon) && isKnown(right, lexicon);
  // The last part of a chain of words: "43-year-" + "old".
  if (/[\p{L}\p{N}][-\u2010\u2011][\p{L}’']+[-\u2010\u2011]$/u.test(tail(line)) && !isEnglishWord(whole))
    return halvesKnown || !lexicon.hyphenates;
  if (!lexicon.hyphenates) return halvesKnown || !isEnglishWord(whole);
  if (isEnglishWord(whole) || ATTACHED.test(left)) return false;
  return halvesKnown && left.length > 2 && right.length > 2;
}
