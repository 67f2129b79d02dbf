import type { Span } from '../../../contract/index.ts';
import { nounPhraseAt } from '../../../language/chunks.ts';
import { stemOf } from '../../../language/stem.ts';
import { type Token, tokensOf } from '../../../language/tokens.ts';
import type { ChangeRule, Comparison } from './comparison.ts';

const PEOPLE_OF = new Set(
  'office aide aides adviser advisers advisor advisors staff team lawyer lawyers campaign ministry department spokesman spokeswoman spokesperson ally allies'.split(
    ' ',
  ),
);

/** "The premier" for "the premier’s office": what was said of somebody's people is said of the person. */
export const personForOffice: ChangeRule = {
  name: 'person for office',
  find({ inA, inB }) {
    for (let i = 0; i + 2 < inB.length; i++) {
      const [owner, mark, people] = [inB[i], inB[i + 1], inB[i + 2]];
      if (!owner?.shared || !mark || !people || !/^'s?$/.test(mark.lower) || !PEOPLE_OF.has(people.lower)) continue;
      if (inB.some((t, k) => t.stem === owner.stem && k !== i && inB[k + 1]?.lower !== "'s")) continue;
      const k = inA.findIndex((t) => t.stem === owner.stem);
      const bare = inA[k];
      if (!bare || /^'s?$/.test(inA[k + 1]?.lower ?? '') || inA.some((t) => PEOPLE_OF.has(t.lower))) continue;
      return { kind: 'actor', a: { start: bare.start, end: bare.end }, b: { start: owner.start, end: people.end } };
    }
    return null;
  },
};

const SPEAKING = new Set(
  'call tell ask order phone telephone ring warn urge beg write email message text demand press instruct'.split(' ').map(stemOf),
);

interface Addressed {
  readonly verb: Token;
  readonly whom: Span;
  readonly words: ReadonlySet<string>;
}

/**
 * Both tell that one person called, asked, told or ordered somebody, and it is somebody else: "called Roe" for "called officials of
 * the harbour office".
 */
export const spokenTo: ChangeRule = {
  name: 'spoken to somebody else',
  find(comparison) {
    const subjects = [...comparison.a.stems].filter((s) => comparison.b.stems.has(s));
    const [as, bs] = [addressed(comparison, comparison.a.hull, subjects), addressed(comparison, comparison.b.hull, subjects)];
    const [a, b] = [as[0], bs[0]];
    if (!a || !b || as.length > 1 || bs.length > 1) return null;
    if ([...a.words].some((w) => b.words.has(w)) || a.words.size === 0 || b.words.size === 0) return null;
    return { kind: 'actor', a: { start: a.verb.start, end: a.whom.end }, b: { start: b.verb.start, end: b.whom.end } };
  },
};

/** The verbs of speaking to somebody that follow right on a common subject, with the name of whom. */
function addressed({ view }: Comparison, within: Span, subjects: readonly string[]): Addressed[] {
  const tokens = tokensOf(view.text, within);
  return tokens.flatMap((verb, i): Addressed[] => {
    const subject = tokens[i - 1];
    if (
      !SPEAKING.has(stemOf(verb.lower)) ||
      !subject ||
      !subjects.includes(stemOf(subject.lower)) ||
      !/^\p{Lu}/u.test(subject.text)
    )
      return [];
    const phrase = nounPhraseAt(tokens, i + 1, 8, false);
    if (!phrase) return [];
    const inside = tokens.slice(phrase.from, phrase.to);
    const names = inside.filter((t) => /^\p{Lu}/u.test(t.text));
    const [last] = inside.slice(-1);
    if (names.length === 0 || !last) return [];
    return [
      { verb, whom: { start: inside[0]?.start ?? last.start, end: last.end }, words: new Set(names.map((t) => stemOf(t.lower))) },
    ];
  });
}
