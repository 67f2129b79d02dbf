import type { Gender } from '../../language/nameLists.ts';
import type { Pronoun } from './phrase.ts';
import type { Reading } from './reading.ts';

const PRONOUNS: Readonly<Record<string, Omit<Pronoun, 'type' | 'at'>>> = {};
const pronoun = (words: string, person: Pronoun['person'], plural: boolean, gender: Gender | null, thing = false) => {
  for (const w of words.split(' ')) (PRONOUNS as Record<string, unknown>)[w] = { person, plural, gender, thing };
};
pronoun('he him his himself', 3, false, 'm');
pronoun('she her hers herself', 3, false, 'f');
pronoun('it its itself', 3, false, null, true);
pronoun('they them their theirs themselves', 3, true, null);
pronoun('i me my mine myself', 1, false, null);
pronoun('we us our ours ourselves', 1, true, null);
pronoun('you your yours yourself yourselves', 2, false, null);
pronoun('who whom whose', 'relative', false, null);
pronoun('which that', 'relative', false, null, true);

/** The pronoun that a word is; null for any other word. ("that" counts only where it stands alone.) */
export function pronounAt(reading: Reading, at: number): Pronoun | null {
  const word = reading.tokens[at]?.lower ?? '';
  // "US lawmakers", "IT staff": capitals are a name.
  if (/^(?:US|IT)$/.test(reading.tokens[at]?.text ?? '')) return null;
  // "Let’s say" is "let us say".
  const found = PRONOUNS[word === 'let' && reading.tokens[at + 1]?.lower === "'s" ? 'us' : word];
  return found ? { type: 'pronoun', at, ...found } : null;
}
