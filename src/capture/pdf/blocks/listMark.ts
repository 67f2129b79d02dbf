import { MappedText } from '../../../report/mappedText.ts';
import { BULLET } from '../breaks/neighbours.ts';

/** An item's text without its bullet, whose place goes to the first letter. Numbers stay: they say something. */
export function withoutBullet(text: MappedText): MappedText {
  const mark = BULLET.exec(text.text)?.[0];
  if (mark === undefined) return text;
  const begin = mark.length + text.text.slice(mark.length).search(/\S/);
  if (begin < mark.length) return text;
  const { from, to } = text.slice(0, begin + 1).hull;
  return MappedText.concat([MappedText.changed(text.text.slice(begin, begin + 1), from, to, 'join'), text.slice(begin + 1)]);
}
