import { isCommonWord, isGivenName, isPlace } from '../../language/nameLists.ts';
import type { Reading } from './reading.ts';
import type { Referent } from './referent.ts';

/** What shows that a name of which nothing else tells is a body's, an outlet's or a person's. */
export interface KindSign {
  readonly name: string;
  readonly kind: 'person' | 'organization' | 'publication';
  /** Looks at the words around one mention; `first` and `last` are its tokens. */
  shows(reading: Reading, first: number, last: number): boolean;
}

const word = (reading: Reading, at: number) => reading.tokens[at]?.lower ?? '';

/** "Zubrin, who", "Zubrin, 45,". */
export const whoFollows: KindSign = {
  name: 'who-follows',
  kind: 'person',
  shows: (reading, _first, last) =>
    /^whom?$/.test(word(reading, last)) || (word(reading, last) === ',' && /^(?:who|\d\d)$/.test(word(reading, last + 1))),
};

/** "Axios’s reporter", "Acme spokeswoman", "shares of Acme". */
export const bodyParts: KindSign = {
  name: 'body-parts',
  kind: 'organization',
  shows: (reading, first, last) => {
    const after = word(reading, last) === "'s" ? last + 1 : last;
    return (
      BODY_PARTS.test(word(reading, after)) ||
      /^(?:shares|users|customers|employees) (?:of|at)$/.test(`${word(reading, first - 2)} ${word(reading, first - 1)}`)
    );
  },
};
const BODY_PARTS =
  /^(?:spokesman|spokeswoman|spokesperson|executive|executives|employees|officials|shares|users|customers|board|ceo|headquarters|founder|investors|shareholders|lawyers|engineers|poll|survey|researchers)$/;

/** "Axios reporter", "told Axios in an interview", "according to Axios’s website". */
export const outletParts: KindSign = {
  name: 'outlet-parts',
  kind: 'publication',
  shows: (reading, first, last) => {
    const after = word(reading, last) === "'s" ? last + 1 : last;
    if (
      /^(?:reporter|reporters|correspondent|columnist|editor|website|readers|newsroom|report|article|story|interview)$/.test(
        word(reading, after),
      )
    )
      return true;
    return /^(?:told|tells)$/.test(word(reading, first - 1)) && /^(?:in|that|on|via|by)$/.test(word(reading, last));
  },
};

/** "the Corvanian newspaper Nexor". */
export const outletBefore: KindSign = {
  name: 'outlet-before',
  kind: 'publication',
  shows: (reading, first) =>
    /^(?:newspaper|magazine|publication|outlet|broadcaster|tabloid|newswire|website|blog|weekly|daily)$/.test(
      word(reading, first - 1),
    ),
};

/** "The Free Corvanian has reported": a name behind "the" is no person's, and one that reports publishes. */
export const definitePublisher: KindSign = {
  name: 'definite-publisher',
  kind: 'publication',
  shows: (reading, first, last) => word(reading, first - 1) === 'the' && PUBLISHES.test(verbBehind(reading, last)),
};

/** "The Lantern said", "the Guild has": whatever it is, it is no person; "the Hallam camp" tells nothing of Hallam. */
export const definiteBody: KindSign = {
  name: 'definite-body',
  kind: 'organization',
  shows: (reading, first, last) =>
    word(reading, first - 1) === 'the' &&
    (SPEAKS.test(verbBehind(reading, last)) || /^(?:has|have|had|was|is)$/.test(word(reading, last))),
};

/** The verb right behind a name, past "has", "had" and the like. */
function verbBehind(reading: Reading, last: number): string {
  return word(reading, /^(?:has|have|had|also|first|since)$/.test(word(reading, last)) ? last + 1 : last);
}

const signs: readonly KindSign[] = [outletBefore, whoFollows, definitePublisher, definiteBody, outletParts, bodyParts];
/** So many mentions are looked at. */
const LOOK = 50;
const PUBLISHES = /^(?:first |also |earlier )?(?:reported|reports|disclosed|published)\b/;
const SPEAKS = /^(?:said|says|told|tells|added|asked|argued|wrote|called|denied|insisted|noted|warned|believes|wants)$/;

/**
 * Settles, before anybody speaks, what a name stands for of which neither its words nor the lists told: by signs around its
 * mentions, or by verbs of publishing alone.
 */
export function settleBySigns(reading: Reading, referent: Referent): void {
  if (referent.kind !== 'unknown' || !referent.named || referent.family !== null) return;
  let published = 0;
  let spoke = 0;
  for (const m of referent.mentions.slice(0, LOOK)) {
    if (m.by !== 'name') continue;
    const sign = signs.find((s) => s.shows(reading, m.first, m.last));
    if (sign) {
      referent.kind = sign.kind;
      return;
    }
    // "Brask reports show": its reports do.
    if (PUBLISHES.test(word(reading, m.last)) && !/^(?:show|say|said|indicate|suggest|found)/.test(word(reading, m.last + 1)))
      published++;
    else if (SPEAKS.test(word(reading, m.last))) spoke++;
  }
  if (published > 0 && spoke === 0 && referent.mentions.length > 0 && !/\s/.test(referent.name)) referent.kind = 'publication';
}

/**
 * Settles it after all, for a name that speaks and of which nothing else is known: two words that name no thing of every day
 * are nearly always a person; a single word may be a company, an outlet or anybody, and stays unknown.
 */
export function settleSpeaker(referent: Referent, cues: readonly string[]): void {
  if (referent.kind !== 'unknown' || !referent.named) return;
  const words = referent.name.split(' ');
  const [first = '', second] = words;
  const last = words.at(-1) ?? '';
  if (referent.gender) referent.kind = 'person';
  else if (/\.(?:com|org|net)$/i.test(referent.name)) referent.kind = 'publication';
  else if (second && isThing(last) && !words.some((w) => /^\p{Lu}\.?$/u.test(w))) {
    if (words.length > 2 || isCommonWord(first) || isPlace(first)) referent.kind = 'organization';
  } else if (words.some((w) => /^(?:of|for|and|&)$/.test(w))) referent.kind = 'organization';
  else if (referent.family !== null || (second && !referent.titled && !isCommonWord(first))) referent.kind = 'person';
  else if (cues.every((c) => PUBLISHES.test(c))) referent.kind = 'publication';
  else if (isOddForPerson(referent.name)) referent.kind = 'organization';
}

/** "Harbour Equities", "Brask Airline": the last word is one of every day. */
const isThing = (word: string) => isCommonWord(word) && !isGivenName(word);

/** A word of every day, a place, capitals inside the word: "Convention", "Cleveland", "ProPublica" (but "McConnell"). */
function isOddForPerson(name: string): boolean {
  return isCommonWord(name) || isPlace(name) || /^(?!Mc|Mac|De|La|Le|O['’]|Van|Al-)\p{Lu}\p{Ll}+\p{Lu}/u.test(name);
}
