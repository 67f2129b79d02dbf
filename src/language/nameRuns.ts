import type { NameSearch } from './name.ts';
import { isCommonWord, isDemonym, isGivenName, isOutlet, isPlace, namesOfBody, nounClass } from './nameLists.ts';
import { BODY_WORD, DATES, isAcronym, isTitle, PARTICLE, RANKED, STOP, startsUpper, TITLE } from './nameWords.ts';
import type { Token } from './tokens.ts';

/** Where the run of name words that begins at `i` ends; `i` where none begins. */
export function runEnd(tokens: readonly Token[], i: number, starts: ReadonlySet<number>, search: NameSearch): number {
  if (!isCapital(tokens, i, starts, search)) return i;
  let end = i + 1;
  while (end < tokens.length && end - i < 14) {
    const t = tokens[end];
    if (!t || starts.has(end)) break;
    // "Reuters’ Luciana Lopez": the possessive parts two names.
    if (/['’]$/.test(tokens[end - 1]?.text ?? '')) break;
    if (isNameWord(t) || isOutletTo(tokens, i, end)) {
      if (search.titleCase && !search.known?.has(t.lower) && !(end === i + 1 && opensFullName(tokens, i))) break;
      end++;
      continue;
    }
    // The point after an initial: "Paul H. Chipok".
    if (t.text === '.' && /^\p{Lu}$/u.test(tokens[end - 1]?.text ?? '') && isNameWord(tokens[end + 1])) {
      end++;
      continue;
    }
    // "Suleiman al-Amr": a particle joined to its word.
    if (/^(?:al|el|ul|bin|ibn|abu)-\p{Lu}/u.test(t.text)) {
      end++;
      continue;
    }
    const next = particleEnd(tokens, end, i);
    if (next === end) break;
    end = next;
  }
  return end;
}

/** "FORCE YOUR HAND": capitals that shout are no name. */
function isShouted(t: Token): boolean {
  return /^\p{Lu}{3,}$/u.test(t.text) && isCommonWord(t.lower) && namesOfBody(t.text).length === 0;
}

/** "USA TODAY": an outlet that writes itself in capitals. */
function isOutletTo(tokens: readonly Token[], from: number, at: number): boolean {
  if (at - from > 3 || !/^\p{Lu}{3,}$/u.test(tokens[at]?.text ?? '')) return false;
  return isOutlet(
    tokens
      .slice(from, at + 1)
      .map((t) => t.text)
      .join(' '),
  );
}

function isNameWord(t: Token | undefined): boolean {
  return t?.word === true && !isShouted(t) && startsUpper(t.text) && !STOP.has(t.lower) && !DATES.has(t.lower);
}

function isCapital(tokens: readonly Token[], i: number, starts: ReadonlySet<number>, search: NameSearch): boolean {
  const t = tokens[i];
  if (!t?.word || !startsUpper(t.text) || DATES.has(t.lower) || isShouted(t)) return false;
  // "IT", "US": of the small words, those in capitals can be names.
  if (STOP.has(t.lower) && (!isAcronym(t.text) || namesOfBody(t.text).length + (isPlace(t.text) ? 1 : 0) === 0)) return false;
  if (search.titleCase) return search.known?.has(t.lower) === true || opensFullName(tokens, i);
  if (!starts.has(i)) return true;
  // At a sentence's start a capital alone tells nothing.
  if (search.known?.has(t.lower) || isAcronym(t.text) || isTitleMark(t.lower)) return true;
  if (isDemonym(t.lower) || isPlace(t.lower) || namesOfBody(t.lower).length > 0) return true;
  // Nor does a word of every day before a name: "Rival Republican candidates", "Exit polls".
  const ranked = RANKED.has(t.lower) || (isTitle(t.lower) && isCommonWord(t.lower));
  const office = tokens[i + 1]?.lower === 'of' && isNameWord(tokens[i + 2]);
  if (ranked) return office || isNameWord(tokens[i + 1]);
  if (isCommonWord(t.lower) && !isGivenName(t.lower) && !BODY_WORD.has(t.lower)) return false;
  if (isNameWord(tokens[i + 1])) return true;
  if (tokens[i + 1]?.text === '.' && t.text.length === 1 && isNameWord(tokens[i + 2])) return true;
  return isGivenName(t.lower) || nounClass(t.lower) === null;
}

/** A given name and a word that is no word of every day: in a headline too this is somebody. */
function opensFullName(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return isGivenName(tokens[i]?.lower ?? '') && next !== undefined && isNameWord(next) && !isCommonWord(next.lower);
}

const isTitleMark = (lower: string) => TITLE.has(lower) && lower.endsWith('.');

/** Past the small words of a name ("of", "de la", "of the"), where a capital follows; `at` where none do. */
function particleEnd(tokens: readonly Token[], at: number, from: number): number {
  const t = tokens[at];
  if (!t || !PARTICLE.has(t.lower) || startsUpper(t.text)) return andEnd(tokens, at, from);
  // "for" stands inside names of bodies only: "Institute for Science", not "Smith for Congress".
  const before = tokens[at - 1]?.lower ?? '';
  if ((t.lower === 'of' || t.lower === 'for') && !headsOf(before)) return at;
  let k = at + 1;
  if (tokens[k]?.lower === 'the') k++;
  else if (tokens[k] && PARTICLE.has(tokens[k]?.lower ?? '') && tokens[k]?.lower !== 'of') k++;
  const next = tokens[k];
  return next?.word && startsUpper(next.text) && !DATES.has(next.lower) && !STOP.has(next.lower) ? k : at;
}

/** Words after which "of" or "for" goes on with a name: bodies, offices, other capitals that are no person's name. */
function headsOf(before: string): boolean {
  if (isGivenName(before) && !BODY_WORD.has(before)) return false;
  return BODY_WORD.has(before) || nounClass(before) !== null || /s$/.test(before) || before === 'secretary' || before === 'bank';
}

/** "and" inside the name of a body: "Department of Health and Human Services", "Supply and Demand Ltd". */
function andEnd(tokens: readonly Token[], at: number, from: number): number {
  const t = tokens[at];
  const next = tokens[at + 1];
  if (t?.lower !== 'and' || !next?.word || !startsUpper(next.text) || STOP.has(next.lower) || isGivenName(next.lower)) return at;
  const run = tokens.slice(from, at);
  const ofBody = run.some((w, k) => k > 0 && (w.lower === 'of' || w.lower === 'for') && BODY_WORD.has(run[k - 1]?.lower ?? ''));
  return ofBody && !isTitle(next.lower) ? at + 1 : at;
}
