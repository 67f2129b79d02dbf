/** How much of a file is looked at, in bytes. */
const REACH = 4096;

/** White space and punctuation that text of any script has, from and to; of random pairs of bytes one in 400 is such a unit. */
const COMMON: readonly (readonly [number, number])[] = [
  [0x09, 0x0a],
  [0x0d, 0x0d],
  [0x20, 0x40],
  [0xa0, 0xa0],
  [0x60c, 0x60c],
  [0x61f, 0x61f],
  [0x964, 0x964],
  [0x2013, 0x2014],
  [0x2018, 0x201d],
  [0x3000, 0x3002],
  [0x300c, 0x300f],
  [0xff01, 0xff1f],
];

/** What stands in no text: controls, halves of characters, private units and those that nobody may use. */
const NEVER: readonly (readonly [number, number])[] = [
  [0, 0x08],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0xd800, 0xf8ff],
  [0xfdd0, 0xfdef],
  [0xfffe, 0xffff],
];

/**
 * UTF-16 without a byte order mark, of any script: read so, some of its units are spaces and common punctuation and hardly
 * one is what no text has. Undefined for any other file, also for one with a stray NUL.
 *
 * @param valid True where the bytes are valid UTF-8 too, as those of Cyrillic are: then every second must be a control.
 */
export function utf16Without(bytes: Uint8Array, valid: boolean): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, Math.min(bytes.length & ~1, REACH));
  // Spaces, line ends and stops have a byte there that other encodings of text have not.
  const low = sample.reduce((n, b) => n + (b < 7 || (b > 13 && b < 32) ? 1 : 0), 0);
  if (sample.length < 16 || low * (valid ? 8 : 400) < sample.length) return undefined;
  // Half the bytes of Cyrillic, Thai and the like are such; their letters may have a space's byte as the other half.
  const alphabet = low * 4 >= sample.length;
  const [little, big] = [commonUnits(sample, 0, alphabet), commonUnits(sample, 1, alphabet)];
  if (little === 0 && big === 0) return undefined;
  return little >= big ? 'utf-16le' : 'utf-16be';
}

/** How many units are common ones; 0 where they are too few, where some are no text, or where spaces are single bytes. */
function commonUnits(sample: Uint8Array, high: 0 | 1, alphabet: boolean): number {
  const count = sample.length / 2;
  const unitAt = (i: number) => ((sample[2 * i + 1 - high] ?? 0) << 8) | (sample[2 * i + high] ?? 0);
  let common = 0;
  let never = 0;
  let half = 0;
  for (let i = 0; i < count; i++) {
    const unit = unitAt(i);
    const isPair = unit >= 0xd800 && unit < 0xdc00 && (i + 1 === count || isIn(unitAt(i + 1), [[0xdc00, 0xdfff]]));
    if (isPair) i++;
    else if (isIn(unit, NEVER)) never++;
    else if (isIn(unit, COMMON)) common++;
    else if (unit >>> 8 === 0x20 || (!alphabet && (unit & 0xff) === 0x20)) half++;
  }
  return never * 100 <= count && common * 200 >= count && half * 16 <= count ? common : 0;
}

function isIn(unit: number, ranges: readonly (readonly [number, number])[]): boolean {
  return ranges.some(([from, to]) => unit >= from && unit <= to);
}
