import { countWords, endsSentence } from '../prose.ts';
import type { UnitRule } from '../ruling.ts';
import { findTime } from '../time.ts';

const CLOCK = /^(?:\d{1,2}[:.h]\d{2}\s?(?:[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?)(?:\s*\(?[A-Z]{2,5}\)?)?(?:\s*[|·•–—-]\s*|,\s*)?/i;
const AGO = /^\d{1,3}\s?(?:m|min|mins|minutes?|h|hrs?|hours?|d|days?)\s+ago$/i;

/** The dated items of a live blog: lines that hold a time of day, where the document has several. */
export const entries: UnitRule = {
  name: 'entries',
  apply(ruling) {
    const stamps = ruling.units.flatMap((u, i) => (ruling.isOpen(i) && u.kind !== 'item' && isStamp(u.text) ? [i] : []));
    if (stamps.length < 2) return;
    for (const i of stamps) ruling.make(i, 'entry', 'time-stamp');
  },
};

function isStamp(text: string): boolean {
  if (text.length > 60) return false;
  if (AGO.test(text)) return true;
  const clock = CLOCK.exec(text);
  if (clock && clock[0].length > 0) {
    const rest = text.slice(clock[0].length);
    return rest === '' || (countWords(rest) <= 5 && findTime(rest) !== null && !/\p{L}{10,}/u.test(rest));
  }
  const time = findTime(text);
  return time?.value.includes('T') === true && time.start === 0 && countWords(text.slice(time.end)) <= 1;
}

const SUMMARY =
  /^(?:key (?:points|events|developments|takeaways|facts)|summary|at a glance|in brief|in short|highlights|what (?:we know|you need to know)(?: so far)?|the (?:main|key) points|main points|what to know)\s*:?$/i;

/** The points under "Key points" at the head of a report: a list, though nothing marks its items. */
export const summaryPoints: UnitRule = {
  name: 'summary-points',
  apply(ruling) {
    ruling.units.forEach((unit, i) => {
      if (!ruling.isOpen(i) || !SUMMARY.test(unit.text)) return;
      let end = i + 1;
      while (end < i + 12 && ruling.isOpen(end) && isPoint(ruling.units[end]?.text ?? '', ruling.units[end]?.kind)) end++;
      if (end - i < 3) return;
      ruling.make(i, 'heading', 'summary-heading');
      for (let k = i + 1; k < end; k++) ruling.make(k, 'list-item', 'summary-point', 1);
    });
  },
};

function isPoint(text: string, kind: string | undefined): boolean {
  if (kind === 'item') return true;
  return kind === 'paragraph' && countWords(text) >= 3 && countWords(text) <= 30 && !endsSentence(text);
}
