import type { Report } from '../../contract/index.ts';
import { isName, type NounPhrase, OBJECT_PRONOUNS, SUBJECT_PRONOUNS } from '../../language/chunks.ts';
import { canBePerson, isCommonWord, isOutlet, nounClass, singular } from '../../language/nameLists.ts';
import type { Token } from '../../language/tokens.ts';
import { namesOutlet, namesOwnOutlet } from '../acts/settings/outletNames.ts';
import { BODY_NOUNS, LEADERS, WITHHELD_NOUNS } from '../sources/wordSets.ts';

/** Who reports are told to: an exchange with them is how the words were obtained (the setting), not an exchange of actors. */
export const LISTENERS =
  /^(?:reporters?|journalists?|correspondents?|interviewers?|press|media|audiences?|crowds?|viewers|listeners|readers|rally|supporters|voters|attendees|delegates|spectators|public|world|nation|country|cameras?|congregation|me|us|you|myself|yourself|everyone|everybody|anyone|anybody|people|someone|somebody|himself|herself|itself|themselves|ourselves|whom|who|others|students|donors|fans|americans|followers|users|constituents|backers|readers|republicans|democrats|citizens|believers|newspaper|magazine|program|programme|show|podcast|website|host|hosts|moderators?|anchor|columnist|filmmaker|author|biographer)$/;
/** Nouns that the lists count as persons or bodies, but that take no part in an exchange. */
const NO_ACTORS = set(
  'report study poll survey story article court-date line call house post force order press sign body man-made head case matter time way day name star model figure character subject object target issue question answer war attack deal plan talk meeting hand back side party-line state-of world market need demand challenge resistance criticism charge filibuster',
);
const TITLED =
  /^(?:Mr|Mrs|Ms|Dr|President|Premier|Prime|Minister|Secretary|Senator|Sen|Rep|Representative|Governor|Gov|Mayor|King|Queen|Prince|Princess|Pope|Chancellor|General|Gen|Ambassador|Judge|Justice|Director|Chairman|Speaker|Attorney|Captain|Colonel|Col|Sheriff|Chief|Envoy|Special|Foreign|Vice|Crown|Sheikh|Ayatollah|Professor|Prof|Officer|Detective)\.?$/;

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Seats and bodies that stand for those in them. */
const SEATS = set(
  'cabinet consulate palace crown embassy treasury presidency administration legislature secretariat mission delegation family household',
);

/** The token that a phrase is about: its last one before "of", or after a possessive. */
export function headToken(tokens: readonly Token[], { from, to }: NounPhrase): Token | undefined {
  let end = to;
  for (let i = from + 1; i < to; i++) {
    if (tokens[i]?.lower === 'of' || tokens[i]?.lower === 'and') {
      end = i;
      break;
    }
  }
  for (let i = end - 1; i >= from; i--) if (tokens[i]?.word) return tokens[i];
  return undefined;
}

/** True where a phrase can be somebody who tells and is told: a person, a body, a group, by name, noun or pronoun. */
export function isActor(tokens: readonly Token[], phrase: NounPhrase, sentenceStart: number): boolean {
  const first = tokens[phrase.from];
  const head = headToken(tokens, phrase);
  if (!first || !head) return false;
  if (phrase.to - phrase.from === 1 && (SUBJECT_PRONOUNS.has(first.lower) || OBJECT_PRONOUNS.has(first.lower))) {
    return !/^(?:it|who|whom|you|.*self|.*selves)$/.test(first.lower) && first.lower !== 'us' ? true : first.lower === 'us';
  }
  if (/^\p{Ll}/u.test(head.text)) {
    const noun = head.lower;
    if (NO_ACTORS.has(singular(noun)) || /^(?:anti|pro|non|pre|post)-/.test(noun)) return false;
    const one = singular(noun);
    if (SEATS.has(one) || BODY_NOUNS.has(one) || LEADERS.has(one) || WITHHELD_NOUNS.has(one)) return true;
    const kind = nounClass(noun);
    return kind === 'person' || kind === 'organization' || canBePerson(noun);
  }
  if (!isName(head)) return false;
  if (isTitleCase(tokens) && isCommonWord(head.lower) && !isOffice(head.lower)) return false;
  // A capital at the sentence's beginning alone shows no name.
  return head.start !== sentenceStart || !isCommonStart(head) || TITLED.test(first.text);
}

/** In a headline in title case a capital shows no name. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter((t) => t.word && t.text.length > 3).slice(0, 30);
  return words.length > 3 && words.filter((t) => isName(t)).length > 0.75 * words.length;
}

function isOffice(noun: string): boolean {
  const one = singular(noun);
  return (
    !NO_ACTORS.has(one) &&
    (SEATS.has(one) || BODY_NOUNS.has(one) || LEADERS.has(one) || WITHHELD_NOUNS.has(one) || nounClass(noun) === 'person')
  );
}

function isCommonStart(token: Token): boolean {
  return (
    nounClass(token.lower) === null &&
    /^(?:\p{Lu}\p{Ll}+(?:ly|ing|ed|s))$/u.test(token.text) &&
    token.text.length < 12 &&
    /(?:ly|ing|ed)$/.test(token.text)
  );
}

/** True for a noun that stands for persons: "officials", "operatives". */
export function isPersonNoun(noun: string): boolean {
  return !NO_ACTORS.has(noun) && (WITHHELD_NOUNS.has(singular(noun)) || canBePerson(noun));
}

/** Those who hear what is told in public, and whoever is in no story: the press, crowds, readers. */
const PUBLIC =
  /^(?:reporters?|journalists?|correspondents?|interviewers?|press|media|newsroom|audiences?|crowds?|viewers|listeners|readers|rally|rallies|supporters|voters|attendees|delegates|spectators|public|world|nation|country|cameras?|congregation|you|.*self|.*selves|whom|who|everyone|everybody|others|people|students|donors|fans|americans|followers|users|backers|republicans|democrats|citizens|believers|parishioners|worshippers|congregants|graduates|customers|clients|consumers|shareholders|investors|meetings?|gatherings?|briefing|conference|conventions?|newspapers?|papers|magazine|program|programme|show|podcast|website|hosts?|moderators?|anchor|columnist|filmmaker|author|biographer)$/;
/** Of them those who tell and ask nobody of the story either. */
const PRESS =
  /^(?:reporters?|journalists?|correspondents?|interviewers?|press|media|newsroom|you|.*self|.*selves|newspapers?|magazine|program|programme|show|podcast|website|hosts?|moderators?|anchor|columnist)$/;
/** "Anyone", "somebody": a side that is not told. */
export const INDEFINITE = /^(?:any|some)(?:one|body)$/;
export const NOBODY = /^(?:nobody|no-one|none|neither)$/;

/** Who takes part: the one who acts, or the one reached. */
export type Side = 'from' | 'to';

/**
 * True where the words are an outlet, a reporter, the public, or nobody in particular (guidelines of the corpus, section 11:
 * telling them is a setting). "I" and "us" in somebody's words are parties; in the report's own voice they are the outlet.
 */
export function isListener(report: Report, tokens: readonly Token[], phrase: NounPhrase, side: Side, told: boolean): boolean {
  const head = headToken(tokens, phrase);
  if (!head) return true;
  if (phrase.to - phrase.from === 1 && /^(?:i|me|we|us)$/.test(head.lower)) return !told;
  if ((side === 'to' ? PUBLIC : PRESS).test(head.lower)) {
    // "seven families", "her people": somebody's own people are of the story.
    if (!(head.lower === 'people' && /^(?:his|her|their|my|our)$/.test(tokens[phrase.from]?.lower ?? ''))) return true;
  }
  // "radio host Hugh Bell", "the correspondent Petra Vane"
  if (
    tokens
      .slice(phrase.from, phrase.to)
      .some((t) =>
        /^(?:host|co-host|anchor|moderators?|correspondent|reporter|columnist|newspaper|program|programme|podcaster|newsman)$/.test(
          t.lower,
        ),
      )
  )
    return true;
  const words = report.text.slice(tokens[phrase.from]?.start ?? 0, tokens[phrase.to - 1]?.end ?? 0);
  if (!/\p{Lu}/u.test(words) || (nounClass(head.lower) === 'person' && !isName(head))) return false;
  return isOutlet(words) || namesOutlet(words) || namesOwnOutlet(words, report);
}

export function isTitled(tokens: readonly Token[], phrase: NounPhrase): boolean {
  return tokens.slice(phrase.from, phrase.to).some((t) => TITLED.test(t.text));
}
