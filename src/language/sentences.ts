import type { Span } from '../contract/index.ts';

/*
 * Where sentences end. Intl.Segmenter cuts at "Mr. Smith", "U.S. officials" and "Sept. 3" and its rules differ between the
 * ICU versions of browsers, so that a trace would depend on the machine; the cuts here depend on the text alone.
 */

/** A run of terminators with the closing marks after it, followed by white space or the end. It begins only where a run does. */
const END = /(?<![.!?…])[.!?…]+[")\]'”’»*_]*(?=\s|$)/gu;
/** Abbreviations after which a name or a number goes on: never the end. */
const BEFORE_NAME = new Set(
  `mr mrs ms mx dr prof gov govs sen sens rep reps gen lt col maj sgt cpl capt cmdr adm brig pvt rev fr hon pres supt insp det st mt ft messrs mmes no nos vs v fig figs
   vol ch sec art pp cf al approx est e.g i.e op viz jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun`.split(
    /\s+/,
  ),
);
/** Abbreviations that may end a sentence: the end where the next word begins one. */
const MAYBE = new Set(
  `inc corp co ltd llc jr sr esq etc u.s u.k u.n e.u u.s.a d.c a.m p.m ph.d m.d b.a m.a ave blvd rd dept univ assn bros gov ariz calif colo conn del fla ga ill ind kan ky
   la mass md mich minn miss mo mont neb nev n.h n.j n.m n.y n.c n.d okla ore pa r.i s.c s.d tenn tex vt va wash wis wyo`.split(
    /\s+/,
  ),
);
/** Words that begin sentences and seldom stand inside one with a capital. */
const STARTER =
  /^["'“‘([]*(?:The|A|An|He|She|It|They|We|I|You|This|That|These|Those|There|In|On|At|As|But|And|Or|So|If|When|While|After|Before|Since|For|With|By|From|To|According|However|Asked|Still|Yet|His|Her|Its|Their|Our|My|What|Who|Why|How|Where|Which|Some|Many|Most|Both|All|One|Two|Another|Last|Now|Then|Officials|Critics|Meanwhile|Also|Although|Though|Because|Under|During|Earlier|Later|No|Not)\b/;

/** The sentences of a stretch of text, in order, without the white space between them. A blank line always ends one. */
export function sentencesOf(text: string, within: Span = { start: 0, end: text.length }): Span[] {
  const sentences: Span[] = [];
  let from = within.start;
  for (const paragraph of text.slice(within.start, within.end).split(/(\n[^\S\n]*\n\s*)/u)) {
    splitParagraph(text, { start: from, end: from + paragraph.length }, sentences);
    from += paragraph.length;
  }
  return sentences;
}

function splitParagraph(text: string, within: Span, into: Span[]): void {
  const part = text.slice(within.start, within.end);
  let from = 0;
  for (const m of part.matchAll(END)) {
    const end = m.index + m[0].length;
    if (!endsSentence(part, m.index, m[0], end)) continue;
    push(text, within.start + from, within.start + end, into);
    from = end;
  }
  push(text, within.start + from, within.end, into);
}

function endsSentence(part: string, at: number, marks: string, end: number): boolean {
  const next = part.slice(end, end + 40).trimStart();
  if (next === '') return true;
  // What follows in lower case goes on: "“Why?” he asked", "the co. said".
  if (/^["'“‘([—–-]*\p{Ll}/u.test(next)) return false;
  if (marks[0] !== '.' || marks.startsWith('..')) return /^["'“‘([*_#@$£€—–-]*[\p{Lu}\p{N}]/u.test(next);
  const word = /[\p{L}\p{M}\p{N}.&’'-]{0,20}$/u.exec(part.slice(Math.max(0, at - 20), at))?.[0].toLowerCase() ?? '';
  const capitals = /\p{Lu}{2,}$/u.test(part.slice(Math.max(0, at - 8), at));
  const closed = marks.length > 1;
  if (closed) return true;
  // A single letter is an initial ("J. Edgar"), unless it is "I", or a plan's "B".
  if (/^(?:.*[.\s(])?\p{Ll}$/u.test(word) && !MAYBE.has(word)) return word === 'i' || STARTER.test(next);
  // "EST." is no "est.".
  if (capitals && !MAYBE.has(word)) return true;
  if (BEFORE_NAME.has(word) && !(word === 'no' && STARTER.test(next))) {
    // "no." before a number is "number"; months before a number are dates.
    if (word === 'no' || word === 'nos') return !/^\p{N}/u.test(next);
    return false;
  }
  if (MAYBE.has(word)) return STARTER.test(next);
  return true;
}

function push(text: string, start: number, end: number, into: Span[]): void {
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  if (end > start) into.push({ start, end });
}
