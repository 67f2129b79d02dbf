import type { Passage } from './passage.ts';
import { countWords } from './words.ts';

/** A sentence's end or a pause inside one, in the scripts of the world's news. */
const SENTENCE_MARK = /[.!?…,;:。！？，、।؟۔""”»]/;

/** What a passage weighs in finding the body: the words of running text, none for menus, headings and lines of links. */
export function proseWeight(passage: Passage): number {
  const { text } = passage.text;
  if (text.length < 25) return 0;
  if (passage.linked > text.length * 0.5) return 0;
  const words = countWords(text);
  if (words < 8 || !SENTENCE_MARK.test(text)) return 0;
  const unlinked = 1 - passage.linked / text.length;
  return Math.min(words, 200) * unlinked;
}
