import { eachInBody, type ItemRule } from '../item.ts';
import { lengthOf } from '../passage.ts';

const TERMINAL = /[.!?…:;,]["'”’)\]]*$/;

/** A short line all in bold that ends no sentence stands over what follows. */
export const boldLines: ItemRule = eachInBody('bold-line', (item) => {
  const { passage, text } = item;
  if (!passage || item.type !== 'paragraph' || text.length > 110 || text.length < 3) return item;
  if (lengthOf(passage.bold) < text.length - 1 || TERMINAL.test(text.text)) return item;
  return /\p{L}/u.test(text.text) ? { ...item, type: 'heading', level: 4 } : item;
});
