import type { MappedText } from '../../../report/mappedText.ts';
import { absorb } from '../absorb.ts';
import { BULLET } from '../breaks/neighbours.ts';

/** An item's text without its bullet, whose place goes to the first letter. Numbers stay: they say something. */
export function withoutBullet(text: MappedText): MappedText {
  const mark = BULLET.exec(text.text)?.[0].length ?? 0;
  return (mark > 0 && mark < text.length && absorb(text, 0, mark + 1, mark)) || text;
}
