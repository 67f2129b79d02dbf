import type { DateRule } from '../dateRule.ts';
import { SPACE } from '../words.ts';
import { plausible } from './month.ts';

/** "in 2010", "since 1973", "late 2021", "a 2019 study", "about 1890". A bare number is no year. */
export const year: DateRule = {
  name: 'year',
  pattern: new RegExp(
    `(?<=(?<!\\p{L})(?:in|since|by|of|until|till|from|during|before|after|between|and|to|for|the year|early|mid|late|a|an|the|his|her|its|their|that|through|back in)[ \\u00a0-])(about${SPACE}|around${SPACE}|early${SPACE}|late${SPACE}|mid-?)?(\\d{4})(?![\\d%]|[.,:/-]\\d)|(?<![\\p{L}\\p{N}])(about|around|circa)${SPACE}(\\d{4})(?![\\d%]|[.,:/-]\\d)`,
    'giu',
  ),
  read: (m) => {
    const number = Number(m[2] ?? m[4]);
    if (!plausible(number)) return null;
    const before = m.input.slice(Math.max(0, m.index - 8), m.index).toLowerCase();
    const after = m.input.slice(m.index + m[0].length, m.index + m[0].length + 24);
    const about = m[4] !== undefined || /^(?:about|around)/i.test(m[1] ?? '');
    // "about 1500 people", "to 1900 dollars": a number of things.
    if (
      /^[ -](?:people|dollars|euros|pounds|men|women|miles|km|kilomet|feet|tons|homes|jobs|members|troops|votes|points|seats|of\b|\p{Ll}+s\b(?! (?:said|say)))/u.test(
        after,
      ) &&
      !/\b(?:in|since|the|a|an|his|her|its|their|late|early)[ -]$/.test(before)
    )
      return null;
    // Before a noun a year stands only as a plain modifier: "a 2019 study", not "a 1984 of".
    if (/(?:^|[^\p{L}])(?:a|an|the|his|her|its|their|that)[ -]$/u.test(before) && !/^[ -]\p{L}/u.test(after)) return null;
    return { value: { from: { year: number }, ...(about ? { approximate: true } : {}) }, kind: 'period' };
  },
};

/** "the 1990s", "the 19th century". */
export const decade: DateRule = {
  name: 'decade',
  pattern:
    /(?<![\p{L}\p{N}])(?:(?:early|mid|late)[ -])?(?:(\d{3})0['’]?s|(?<=the[ \u00a0])['’]?([2-9])0s|(\d{1,2})(?:st|nd|rd|th)[ -]century)(?![\p{L}\p{N}])/giu,
  read: (m) => {
    const mask =
      m[1] !== undefined ? `${m[1]}X` : m[2] !== undefined ? `19${m[2]}X` : `${String(Number(m[3]) - 1).padStart(2, '0')}XX`;
    return { value: { from: { year: Number(mask.replaceAll('X', '0')) }, mask }, kind: 'period' };
  },
};
