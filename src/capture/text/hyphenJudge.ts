import type { HyphenJudge } from './inline/hyphen.ts';
import type { MarkedLine } from './marks.ts';

/** First halves that are written with a hyphen more often than not. */
const FIRST = new Set(
  'self ex non anti vice half well long short high low so pro all mid cross one two three four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety first second third cease far near full part post pre then'.split(
    ' ',
  ),
);
/** What is left of a word when its first part is cut off: no compound has it for a second half. */
const ENDING =
  /^(?:ti(?:on|ons|onal|ve|ves|ous|ng|ally|cal|cian|cians)|si(?:on|ons|ve)|ci(?:al|ally|ation|ent)|ments?|mental|ing|ings|ed|er|ers|ent|ence|ents|ant|ants|ance|ly|al|als|ally|ness|it(?:y|ies)|ive|able|ible|ably|ism|ists?|ations?|ational|ating|ated|ates|ture|tures|ries|ry|ters?|ders?|bers?|cials?|tary|tory|ic|ics|ical|ous|ious|ful|fully|less|ship|ward|wards|eign|ture|tween|cause|tect|ple|ble|gle|dle|tle|ace|ges|ces|ses)$/;
const CUT = /\p{L}[-\u2010]$/u;

/**
 * Judges hyphens at line ends by the document itself: its own other words, and whether it hyphenates at all.
 * In a text whose wrapper does not cut words nearly every hyphen at a line's end is the word's own.
 */
export function hyphenJudge(source: string, lines: readonly MarkedLine[]): HyphenJudge {
  let lexicon: { words: Set<string>; compounds: Set<string>; cuts: boolean } | null = null;
  return {
    belongs(before, after) {
      const left = before.toLowerCase();
      const right = after.toLowerCase();
      if (/\p{Lu}/u.test(before[0] ?? '') && /\p{Lu}/u.test(after[0] ?? '')) return true;
      if (/\p{N}$/u.test(before)) return true;
      lexicon ??= readLexicon(source, lines);
      if (lexicon.compounds.has(`${left}-${right}`)) return true;
      if (lexicon.words.has(left + right)) return false;
      if (FIRST.has(left)) return true;
      if (ENDING.test(right) && !lexicon.words.has(right)) return false;
      if (!lexicon.cuts) return true;
      return left.length >= 4 && right.length >= 4 && lexicon.words.has(left) && lexicon.words.has(right);
    },
  };
}

/** So many lines after a cut word its other half may stand: a page's edge lies between. */
const REACH = 4;

function readLexicon(source: string, lines: readonly MarkedLine[]) {
  const words = new Set<string>();
  const compounds = new Set<string>();
  let wrapped = 0;
  let cut = 0;
  let sinceCut = REACH;
  lines.forEach((line, i) => {
    const text = source.slice(line.at, line.end).toLowerCase();
    const isCut = CUT.test(text.slice(-4));
    const holdsHalf = sinceCut === 0 || (sinceCut < REACH && line.blanks > 0);
    for (const m of text.matchAll(/[\p{L}\p{M}'’]+(?:[-\u2010][\p{L}\p{M}'’]+)*/gu)) {
      if ((isCut && m.index + m[0].length >= text.length - 1) || (holdsHalf && m.index === 0)) continue;
      if (/[-\u2010]/.test(m[0])) compounds.add(m[0].replaceAll('\u2010', '-'));
      else words.add(m[0]);
    }
    const next = lines[i + 1];
    sinceCut = isCut ? 0 : sinceCut + 1;
    if (!next || next.blanks > 0) return;
    wrapped++;
    if (sinceCut === 0) cut++;
  });
  // Hyphenated setting cuts one line in ten or so; elsewhere one in a hundred ends in a compound's hyphen.
  return { words, compounds, cuts: cut >= 2 && cut > wrapped * 0.025 };
}
