import { isSpace, isWordlike } from './unicodeClasses.ts';

/** Where a word stands: outside quotation marks, in double ones, in double ones that never close, in single ones. */
export const quotation = { outside: 0, closed: 1, unclosed: 2, single: 3 } as const;

/** A stretch in quotation marks, the marks included. `state` is one of the values of `quotation`. */
export interface QuotedStretch {
  readonly start: number;
  readonly end: number;
  readonly state: number;
}

/**
 * The quoted stretches of one line (`from`–`to` in `text`), in reading order and without overlap. The model learned from
 * exactly this reading of quotation marks, so it must stay as it is, also where a better one could be thought of.
 */
export function quotedStretches(text: string, from: number, to: number): QuotedStretch[] {
  const doubles = inDoubleMarks(text, from, to);
  const out: QuotedStretch[] = [];
  let next = 0;
  for (const single of inSingleMarks(text, from, to)) {
    let double = doubles[next];
    for (; double && double.end <= single.start; double = doubles[++next]) out.push(double);
    // Single marks count only outside double ones.
    if (!double || double.start >= single.end) out.push(single);
  }
  return [...out, ...doubles.slice(next)];
}

function inDoubleMarks(text: string, from: number, to: number): QuotedStretch[] {
  const out: QuotedStretch[] = [];
  let open = -1;
  for (let i = from; i < to; i++) {
    const width = markWidth(text, i, to);
    if (width === 0) continue;
    const opens = doubleMarkOpens(text, i, width, from, to, open >= 0);
    // A mark of two characters is one place: its second character.
    i += width - 1;
    if (opens) {
      if (open >= 0) out.push({ start: open, end: i, state: quotation.unclosed });
      open = i;
    } else if (open >= 0) {
      out.push({ start: open, end: i + 1, state: quotation.closed });
      open = -1;
    }
  }
  if (open >= 0) out.push({ start: open, end: to, state: quotation.unclosed });
  return out;
}

function markWidth(text: string, i: number, to: number): number {
  const c = text.charCodeAt(i);
  if (c === 0x22 || c === 0x201c || c === 0x201d) return 1;
  if (c !== 0x27 && c !== 0x60) return 0;
  return i + 1 < to && text.charCodeAt(i + 1) === c ? 2 : 0;
}

/** Straight marks open or close by what stands beside them; an opened one closes at the next unless that clearly opens. */
function doubleMarkOpens(text: string, i: number, width: number, from: number, to: number, isOpen: boolean): boolean {
  const mark = text.charAt(i);
  if (mark === '\u201c') return true;
  if (mark === '\u201d') return false;
  const before = i > from ? text.charAt(i - 1) : ' ';
  const after = i + width < to ? text.charAt(i + width) : ' ';
  const spaceBefore = isSpace(before.charCodeAt(0));
  const spaceAfter = isSpace(after.charCodeAt(0));
  if (isOpen) return spaceBefore && !spaceAfter && i > from;
  const bound = !spaceBefore && !"([-\u2014\u2013\u2015\u2018'".includes(before);
  return !(bound && (spaceAfter || '.,;:!?)'.includes(after)));
}

/*
 * Single marks, as this expression has them (its \w is Unicode's):
 *   (?<!\w)[\u2018'](?=\w)([^\u2018\n\u201c\u201d"]{2,}?)(?<=[\w.,!?])[\u2019'](?!\w)
 * Written out, since a line with many apostrophes would make the expression look through the rest of the line at each.
 */
function inSingleMarks(text: string, from: number, to: number): QuotedStretch[] {
  const out: QuotedStretch[] = [];
  let close = from;
  let barrier = from;
  for (let i = from; i < to; i++) {
    if (!opensSingle(text, i, from, to)) continue;
    const first = i + 1 + unitsAt(text, i + 1, to);
    if (close <= first) close = first + 1;
    while (close < to && !closesSingle(text, close, from, to)) close++;
    if (close >= to) break;
    if (barrier <= i) barrier = i + 1;
    while (barrier < close && !'\u2018\u201c\u201d"'.includes(text.charAt(barrier))) barrier++;
    if (barrier < close) continue;
    if (!isPluralGenitive(text, i + 1, close)) out.push({ start: i, end: close + 1, state: quotation.single });
    i = close;
  }
  return out;
}

/** "the 'voters' …": one word that ends in s between apostrophes is as likely a genitive. */
function isPluralGenitive(text: string, start: number, end: number): boolean {
  return text.charAt(end - 1) === 's' && !text.slice(start, end).includes(' ');
}

function opensSingle(text: string, i: number, from: number, to: number): boolean {
  const c = text.charCodeAt(i);
  if (c !== 0x27 && c !== 0x2018) return false;
  return !wordlikeBefore(text, i, from) && wordlikeAfter(text, i + 1, to);
}

function closesSingle(text: string, i: number, from: number, to: number): boolean {
  const c = text.charCodeAt(i);
  if (c !== 0x27 && c !== 0x2019) return false;
  if (wordlikeAfter(text, i + 1, to)) return false;
  return wordlikeBefore(text, i, from) || '.,!?'.includes(text.charAt(i - 1));
}

function wordlikeAfter(text: string, i: number, to: number): boolean {
  if (i >= to) return false;
  return isWordlike(text.codePointAt(i) ?? 0);
}

function wordlikeBefore(text: string, i: number, from: number): boolean {
  if (i <= from) return false;
  const pair = i - 2 >= from ? (text.codePointAt(i - 2) ?? 0) : 0;
  return isWordlike(pair > 0xffff ? pair : text.charCodeAt(i - 1));
}

function unitsAt(text: string, i: number, to: number): number {
  return i + 1 < to && (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1;
}
