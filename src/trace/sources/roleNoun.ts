import { canBePerson } from '../../language/nameLists.ts';
import { EPITHET_NOUNS } from './wordSets.ts';

/** True for a noun that says before a name what its bearer is: "mayor", "frontrunner". */
export function isRoleNoun(word: string): boolean {
  return canBePerson(word) || EPITHET_NOUNS.has(word);
}
