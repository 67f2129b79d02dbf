import { MappedText } from '../../report/mappedText.ts';
import { isEnglishWord } from './englishWords.ts';
import type { Line } from './lines.ts';
import type { UprightItem } from './upright.ts';

/** A large first letter that stands beside the first lines of its paragraph. */
export interface DropCap {
  readonly item: UprightItem;
  readonly text: MappedText;
}

/** A page with more of them is set in large type. */
const MOST = 20;

/** The large letters among a page's items, so far as their size tells. */
export function largeLetters(items: readonly UprightItem[]): Set<UprightItem> {
  const found = new Set<UprightItem>();
  const sizes = items.map((i) => i.size).sort((a, b) => a - b);
  const usual = sizes[sizes.length >> 1] ?? 0;
  for (const item of items) if (item.size > 1.8 * usual && /^\s*["“‘]?\p{Lu}\s*$/u.test(item.text)) found.add(item);
  return found.size > MOST ? new Set() : found;
}

/**
 * Puts each large letter before the line that it begins: the line to its right whose top is level with its own. Those that
 * begin no line are given back.
 */
export function withDropCaps(lines: readonly Line[], caps: readonly DropCap[]): { lines: Line[]; left: DropCap[] } {
  const out = [...lines];
  const left: DropCap[] = [];
  for (const cap of caps) {
    const at = firstLineBeside(out, cap.item);
    const line = out[at];
    if (line) out[at] = { ...line, left: cap.item.left, text: MappedText.concat(startOf(cap.text, line.text)) };
    else left.push(cap);
  }
  return { lines: out, left };
}

function firstLineBeside(lines: readonly Line[], { left, width, base, size }: UprightItem): number {
  const right = left + width;
  const beside = (l: Line) => l.size < size / 1.6 && l.left > right - 0.3 * l.size && l.left < right + 1.5 * l.size;
  // Capitals reach about seven tenths of the size over the baseline.
  const top = base - 0.7 * size;
  let best = -1;
  let nearest = Number.POSITIVE_INFINITY;
  lines.forEach((l, i) => {
    const away = Math.abs(l.base - 0.7 * l.size - top);
    if (beside(l) && away < 0.9 * l.size && away < nearest) {
      best = i;
      nearest = away;
    }
  });
  const first = lines[best];
  // Only a letter as high as two lines and more stands beside more than one.
  return first && lines.some((l) => l !== first && beside(l) && l.base > first.base && l.base < base + 0.5 * l.size) ? best : -1;
}

/** "T" and "he" are one word, "A" and "man" are two. */
function startOf(cap: MappedText, rest: MappedText): MappedText[] {
  const word = /^\p{L}+/u.exec(rest.text)?.[0].toLowerCase() ?? '';
  const apart = /[AI]$/.test(cap.text) && isEnglishWord(word) && !isEnglishWord(cap.text.slice(-1).toLowerCase() + word);
  const { to } = cap.hull;
  return apart ? [cap, MappedText.changed(' ', to, to, 'space'), rest] : [cap, rest];
}
