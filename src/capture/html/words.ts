/** Scripts written without spaces between words: two characters there say about as much as a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;

/** About how many words a text has, in any script. */
export function countWords(text: string): number {
  let words = 0;
  let inWord = false;
  let wide = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x0e00 && (code < 0x0f00 || code >= 0x2e80 || (code >= 0x1780 && code < 0x1800))) wide = true;
    const space = code === 32;
    if (!space && !inWord) words++;
    inWord = !space;
  }
  if (!wide) return words;
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  return unspaced === 0 ? words : words + Math.floor(unspaced / 2);
}
