import { isDemonym, isGivenName, isPlural, nounClass } from './nameLists.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that begin no name, though a sentence may begin with them. */
export const STOP = words(
  "the a an but and or nor if in on at by for with from to of as when while after before since because although though however he she it they we you i him them me us his her their its our my your mine this that these those there here what who whom whose which why how where all some many most few several both each every no not yes so then now still also even just only once one two three four five six seven eight nine ten according meanwhile instead moreover nonetheless yet during under over among between despite without within until unless whether last next earlier later today yesterday tomorrow tonight is are was were be been has have had do does did can could will would shall should may might must more less other another such than too very well perhaps maybe asked about like given per via near upon along around across through against behind beyond above below again ago never always often sometimes rather quite indeed thus therefore hence else elsewhere either neither let's it's that's there's he's she's i'm we're they're don't didn't let oh ok okay please thanks",
);
/** Days and months: no names, though in capitals. */
export const DATES = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.',
);
/** Small words that stand inside names, between capitals. */
export const PARTICLE = words('of de da di del della der den dos das du van von bin ibn al el la le y & ter ten op for');
/** Titles before a name that are no nouns in a dictionary, or are given names too. */
export const TITLE = words(
  'mr. mrs. ms. dr. sen. rep. gov. gen. lt. col. sgt. prof. rev. hon. mr mrs ms dr sen rep gov gen lt col sgt prof rev capt capt. maj. cmdr. adm. cpl. pvt. sir lord lady dame president judge justice prince princess king queen pope bishop archbishop cardinal rabbi imam ayatollah sheikh major general captain colonel sergeant lieutenant detective officer chief pastor sister senator congressman congresswoman st. ex-president chair co-chair chairwoman whip ceo cfo coo chancellor author lawyer sultan emir empress duke cllr cllr. supt supt. insp insp. det. brig. superintendent inspector councillor',
);
/** Nouns for people that before a name are nearly always adjectives. */
const NO_TITLE = words(
  'national native individual local central federal regular modern progressive conservative liberal moderate independent radical human intellectual professional public common royal original potential great black white dieter',
);
/** Words of rank before a title. */
export const RANKED = words('former acting deputy vice chief senior assistant associate interim retired late then-president ex-');
/** Words by which a name shows that it is a body's. */
export const BODY_WORD = words(
  'inc inc. corp corp. co. ltd ltd. llc plc ag gmbh department ministry university college school institute committee council commission agency bureau office board court party bank association society federation union foundation fund group company corporation church senate house congress parliament assembly administration service services center centre authority army navy force forces guard police airlines airways hospital museum club league team campaign network coalition alliance organization organisation academy laboratory labs systems technologies industries holdings partners capital international trust brigade front movement government embassy cabinet pac states nations kingdom republic airline equities securities centers centres',
);
/** Words with which names of outlets end. */
export const OUTLET_WORD = words(
  'times post news journal herald tribune gazette observer guardian press chronicle globe telegraph examiner mirror daily weekly magazine inquirer courier dispatch sentinel ledger argus beacon bulletin advertiser echo star-tribune radio broadcasting television tv wire review newspaper mail today',
);

export const startsUpper = (w: string) => /^\p{Lu}/u.test(w);
export const isAcronym = (w: string) => /^(?:\p{Lu}{2,6}s?|(?:\p{Lu}\.){2,5})$/u.test(w);

/** True for a title that can stand before a name. */
export function isTitle(word: string): boolean {
  const w = word.toLowerCase();
  if (TITLE.has(w) || RANKED.has(w)) return true;
  if (NO_TITLE.has(w)) return false;
  return nounClass(w) === 'person' && !isGivenName(w) && !isDemonym(w) && !isPlural(w);
}
