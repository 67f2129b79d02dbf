import { ENGLISH_WORDS } from './englishWordData.ts';

let words: ReadonlySet<string> | undefined;

/** Whether it is a word of English in small letters, or a regular form of one. Names are not among them. */
export function isEnglishWord(word: string): boolean {
  words ??= unpack(ENGLISH_WORDS);
  const list = words;
  return list.has(word) || stems(word).some((s) => list.has(s));
}

function unpack(packed: string): Set<string> {
  const out = new Set<string>();
  let word = '';
  for (const [, shared = 'A', rest = ''] of packed.replace(/\n/g, '').matchAll(/([A-Z])([a-z]*)/g)) {
    word = word.slice(0, shared.charCodeAt(0) - 65) + rest;
    out.add(word);
  }
  return out;
}

/** What the word may be a form of: "-s", "-ed", "-ing", "-er", "-est", "-ly", "-ness". */
function stems(word: string): string[] {
  const out: string[] = [];
  const cut = (suffix: string, put = ''): void => {
    if (word.endsWith(suffix) && word.length > suffix.length + 1) out.push(word.slice(0, -suffix.length) + put);
  };
  if (!word.endsWith('ss')) cut('s');
  cut('es');
  cut('ies', 'y');
  for (const suffix of ['ed', 'ing', 'er', 'est', 'ers', 'ings']) {
    cut(suffix);
    cut(suffix, 'e');
    cut(`i${suffix}`, 'y');
    const base = word.slice(0, -suffix.length);
    if (word.endsWith(suffix) && base.length > 2 && base.at(-1) === base.at(-2)) out.push(base.slice(0, -1));
  }
  cut('ly');
  cut('ily', 'y');
  cut('ness');
  cut('iness', 'y');
  return out;
}
