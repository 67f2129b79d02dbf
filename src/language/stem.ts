import { irregularBase } from './inflection.ts';

/** Endings that part the forms of one word, longest first; what is left must keep three letters and a vowel. */
const ENDINGS = ['ingly', 'edly', 'ing', 'ied', 'ies', 'ed', 'es', 'ly', 's'];

/**
 * What the forms of one English word have in common, to tell that two places speak of the same: "denies", "denied" and
 * "denying" have one stem. It is no word itself. Takes a word in lower case; the possessive may still be on it.
 */
export function stemOf(word: string): string {
  const bare = word.replace(/['’]s?$/, '');
  const base = irregularBase(bare) ?? bare;
  if (base.length < 4 || /\p{N}/u.test(base)) return base;
  for (const ending of ENDINGS) {
    if (!base.endsWith(ending)) continue;
    const rest = base.slice(0, -ending.length);
    if (rest.length < 3 || !/[aeiouy]/.test(rest) || (ending === 's' && /[su]$/.test(rest))) continue;
    if (ending === 'ied' || ending === 'ies') return `${rest}i`;
    return bareStem(rest);
  }
  return bareStem(base);
}

/** Without what spelling puts in or leaves out before an ending: "stopp", "plane", "deny". */
function bareStem(stem: string): string {
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  if (/[^aeiou]y$/.test(stem)) return `${stem.slice(0, -1)}i`;
  return stem.endsWith('e') && stem.length > 3 ? stem.slice(0, -1) : stem;
}
