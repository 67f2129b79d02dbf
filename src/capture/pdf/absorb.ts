import { MappedText } from '../../report/mappedText.ts';

/** Between two stretches of the file stands no more than this where they follow each other. */
const APART = 2;

/**
 * The text with the characters `from`–`to` gone, all but the letter at `keep`, which takes their place in the file over:
 * so nothing of the file is left without a place. Null where they do not follow each other in the file.
 */
export function absorb(text: MappedText, from: number, to: number, keep: number): MappedText | null {
  const whole = text.slice(from, to);
  for (let i = 1; i < whole.runs.length; i++) {
    const gap = (whole.runs[i]?.from ?? 0) - (whole.runs[i - 1]?.to ?? 0);
    if (gap < 0 || gap > APART) return null;
  }
  const { from: begin, to: end } = whole.hull;
  return MappedText.concat([
    text.slice(0, from),
    MappedText.changed(text.text.slice(keep, keep + 1), begin, end, 'join'),
    text.slice(to),
  ]);
}
