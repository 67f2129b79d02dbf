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
}

const LAST = /([\p{L}\p{M}’']+)([-\u00ad\u2010\u2011]+)$/u;
const FIRST = /^([\p{L}\p{M}’']+)/u;

/** Learns a document's words from its lines, each with the line that follows it in its column. */
export function lexiconOf(lines: readonly string[]): Lexicon {
  const words = new Set<string>();
  let signs = 0;
  let parted = 0;
  let compounds = 0;
  lines.forEach((line, i) => {
    const text = line.replace(/\u00ad/g, '').toLowerCase();
    const inner = text.replace(LAST, '');
    if (/\p{L}\u2010\p{L}/u.test(text)) signs++;
    for (const m of inner.matchAll(/\p{L}[\p{L}\p{M}’']*(?:[-\u2010\u2011]\p{L}[\p{L}\p{M}’']*)*/gu)) {
      // The first word of a line may be the second half of one.
      if (m.index > 0 || !LAST.test(lines[i - 1] ?? '')) words.add(m[0].replace(/[\u2010\u2011]/g, '-'));
    }
  });
  lines.forEach((line, i) => {
    const [left, right] = halves(line, lines[i + 1] ?? '');
    if (!left || !right) return;
    // Halves that are no words, yet are one together, are parted by the line.
    if (isKnown(left + right, words) && !(isKnown(left, words) && isKnown(right, words))) parted++;
    else compounds++;
  });
  return { has: (w) => words.has(w), hyphenates: parted >= 2 && parted > 0.25 * (parted + compounds), usesHyphenSign: signs > 0 };
}

function halves(line: string, next: string): [left: string, right: string] {
  return [LAST.exec(line)?.[1]?.toLowerCase() ?? '', FIRST.exec(next)?.[1]?.toLowerCase() ?? ''];
}

function isKnown(word: string, words: ReadonlySet<string> | Lexicon): boolean {
  return word.length > 1 && (words.has(word) || isEnglishWord(word));
}

/** How the text of a line goes on in the next. */
export function joinLines(line: string, next: string, lexicon: Lexicon): LineJoin {
  if (LAST.test(line)) return judgeHyphen(line, next, lexicon);
  if (/[—/]$/u.test(line) && !/\s[—/]$/u.test(line)) return 'close';
  if (/^—\S/u.test(next) && !/^—\s/u.test(next)) return 'close';
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
  const sign = LAST.exec(line)?.[2] ?? '';
  const [left, right] = halves(line, next);
  if (right === '') return /^[\d\p{Lu}]/u.test(next) ? 'close' : 'space';
  if (sign.includes('\u00ad')) return 'drop-hyphen';
  // "pre- and post-war": the hyphen stands for the second half.
  if (/^(?:and|or|und|oder|et|ou|y|o|e)$/u.test(right) && !lexicon.has(left + right)) return 'space';
  if (sign === '\u2010' && !lexicon.usesHyphenSign) return 'drop-hyphen';
  return belongs(line, next, left, right, lexicon) ? 'close' : 'drop-hyphen';
}

/**
 * The hyphen belongs to the word. What the document writes elsewhere counts first, then whether the halves and the whole
 * are words, and between two good readings whether the document parts words at all.
 */
function belongs(line: string, next: string, left: string, right: string, lexicon: Lexicon): boolean {
  const whole = left + right;
  if (/^\p{Lu}/u.test(next)) return true;
  // The last part of a chain of words: "state-of-the-" + "art".
  const chain = /(\p{L}[\p{L}’']*(?:[-\u2010\u2011]\p{L}[\p{L}’']*)+)[-\u2010\u2011]$/u.exec(line)?.[1];
  if (lexicon.has(`${left}-${right}`)) return true;
  if (lexicon.has(whole)) return false;
  const halvesKnown = isKnown(left, lexicon) && isKnown(right, lexicon);
  if (isEnglishWord(whole)) return halvesKnown && !lexicon.hyphenates;
  if (chain) return !lexicon.hyphenates || halvesKnown;
  if (halvesKnown) return !lexicon.hyphenates || (left.length > 3 && right.length > 3);
  return !lexicon.hyphenates && isKnown(left, lexicon) && right.length > 3;
}
