/**
 * How many of the transcribed paragraphs are found whole. Letters and digits alone are compared: transcribers and pages
 * differ in spaces and quotation marks.
 */
export function wholeParagraphs(truth: string, found: string): { whole: number; paragraphs: number } {
  const all = bare(found);
  const paragraphs = truth
    .split(/\n+/)
    .map(bare)
    .filter((p) => p.length > 0);
  return { whole: paragraphs.filter((p) => all.includes(p)).length, paragraphs: paragraphs.length };
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
