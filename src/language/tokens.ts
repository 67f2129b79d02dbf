import type { Span } from '../contract/index.ts';

/** One word, number or punctuation mark of English text. */
export interface Token extends Span {
  readonly text: string;
  /** In lower case, with straight apostrophes. */
  readonly lower: string;
  /** Letters or digits, as against punctuation. */
  readonly word: boolean;
}

// Abbreviations of single letters ("U.S.") keep their points, and so do titles; numbers keep their separators; a word keeps
// inner apostrophes and hyphens. Each alternative reads forward without choice, so that hostile text costs linear time.
const TOKEN =
  /(?:\p{Lu}\.)+(?:\p{Lu}\.)|(?:Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Gen|Lt|Col|St|Prof|Sgt|Rev|Hon|Jr|Sr|Inc|Corp|Co|Ltd|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\.(?![\p{L}\p{N}])|\p{Lu}\.(?=\s\p{Lu}\p{Ll})|[ap]\.m\.|\p{N}+(?:[.,:]\p{N}+)*[\p{L}\p{M}]*|[\p{L}\p{M}]+(?:(?:['’-]|[.](?=\p{L}\p{L}))[\p{L}\p{M}\p{N}]+)*['’]?(?<=[\p{L}\p{N}\p{M}]|[sS]['’])|\S/gu;

const CLITIC = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;

/**
 * The tokens of a stretch of text, in order. Contractions are cut in two as grammars do ("didn’t" is "did" and "n’t", "he’ll"
 * is "he" and "’ll"), so that negation and auxiliaries are words of their own.
 */
export function tokensOf(text: string, within: Span = { start: 0, end: text.length }): Token[] {
  const tokens: Token[] = [];
  for (const m of text.slice(within.start, within.end).matchAll(TOKEN)) {
    const start = within.start + m.index;
    const clitic = m[0].length < 40 ? CLITIC.exec(m[0]) : null;
    if (clitic?.[1] && clitic[2]) {
      tokens.push(tokenAt(start, clitic[1]), tokenAt(start + clitic[1].length, clitic[2]));
    } else tokens.push(tokenAt(start, m[0]));
  }
  return tokens;
}

function tokenAt(start: number, text: string): Token {
  return {
    start,
    end: start + text.length,
    text,
    lower: text.toLowerCase().replaceAll('’', "'"),
    word: /[\p{L}\p{N}]/u.test(text),
  };
}
