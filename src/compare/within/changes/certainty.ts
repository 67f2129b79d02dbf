import type { ChangeRule, Compared } from './comparison.ts';
import { find } from './comparison.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words that take something back from a claim. */
const HEDGES = set(
  `may might could would possibly perhaps maybe probably likely potentially presumably reportedly allegedly apparently seemingly supposedly
   suspected suspects suspect suspicion suspicions suspicious alleged believed thought feared fears hoped hopes hope expected estimated
   appears appeared appear seems seemed seem possible possibility chance risk unclear unconfirmed if whether rumours rumors rumour rumor
   think thinks guess believe believes fear`,
);
/** Those of them that say plainly that it is not certain. */
const DOUBTS = set(
  'may might possibly perhaps maybe probably likely reportedly allegedly apparently seemingly suspected suspicion suspicions suspects suspect rumours rumors',
);
/** So near before a word that both sides have must the doubt stand. */
const REACH = 6;

/** What is told as certain is only probable, suspected or reported in the words that it renders. */
export const certainty: ChangeRule = {
  name: 'certainty',
  find({ view, a, inA, inB, covered }) {
    if (covered < 0.4 || a.statement?.modal || a.statement?.act === 'believe') return null;
    const cueA = view.tokens(a.statement?.cue ? [a.statement.cue] : []);
    if (find([...inA, ...cueA], HEDGES)) return null;
    const doubt = inB.find((t, i) => DOUBTS.has(t.lower) && isModal(t) && governs(inB, i));
    if (!doubt) return null;
    return { kind: 'certainty', a: assertedIn(inA, inB, doubt), b: { start: doubt.start, end: doubt.end } };
  },
};

/** "May" as a month, with its capital inside a sentence, doubts nothing. */
function isModal(token: Compared): boolean {
  return token.lower !== 'may' || token.text === 'may';
}

function governs(tokens: readonly Compared[], at: number): boolean {
  for (const t of tokens.slice(at + 1, at + 1 + REACH)) {
    if (!t.word) return false;
    if (t.shared) return true;
  }
  return false;
}

/** On the other side the word that stands bare: the common word right behind the doubt. Null where
 * no one word is: the side lacks the doubt. */
function assertedIn(inA: readonly Compared[], inB: readonly Compared[], doubt: Compared) {
  const at = inB.indexOf(doubt);
  const governed = inB.slice(at + 1, at + 4).find((t) => t.shared);
  const bare = inA.find((t) => t.stem === governed?.stem);
  return bare ? { start: bare.start, end: bare.end } : null;
}
