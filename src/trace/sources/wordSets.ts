/*
 * Closed sets of nouns by the part they play in news. (What a noun stands for at all is looked up in the lists of `language`.)
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words by which a report calls an outlet again: "the newspaper". */
export const OUTLET_NOUNS = set(
  'newspaper paper website site outlet magazine network broadcaster channel station agency newswire wire tabloid weekly daily journal blog podcast publication',
);
/** Who writes for an outlet. */
export const REPORTER_NOUNS = set(
  'reporter writer journalist correspondent columnist editor anchor blogger contributor host newsman newswoman critic commentator photographer',
);
/** Who speaks for a body or a person. */
export const SPOKES_NOUNS = set('spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen');
/** Bodies that dictionaries do not list as such, or list late. */
export const BODY_NOUNS = set(
  'intelligence campaign administration office team camp embassy bank government ministry department agency company firm party court police committee commission council board union association group organization organisation regime state city country nation university school church hospital team club league foundation institute center centre bureau military army parliament senate house congress coalition movement network startup airline maker retailer lender regulator watchdog charity nonprofit think-tank pac',
);
/** Who makes or deals in something: a person or a company. */
export const TRADES = set(
  'maker buyer carrier owner developer producer supplier provider operator publisher manufacturer retailer lender insurer broadcaster distributor builder seller giant rival competitor partner leader pioneer player backer sponsor',
);
/** Gatherings of people that speak as one or of which many speak. */
export const CROWD_NOUNS = set(
  'panel delegation jury crowd family base establishment electorate audience team staff generation couple pair public press media left right majority minority side camp',
);
/** Documents and data that a report cites. */
export const DOCUMENT_NOUNS = set(
  'report poll survey study indictment lawsuit complaint filing document memo email e-mail letter statement transcript video recording tweet post data figure statistic result research finding analysis evidence paper article story book biography law bill ruling order record review census affidavit warrant testimony account note message text ad advertisement chart map history headline press-release release website page entry column editorial op-ed speech interview petition resolution treaty contract agreement rule policy guideline budget forecast projection estimate index',
);
/** Persons whose name is withheld when they stand without one, also in the plural (rule 22); others are a collective. */
export const WITHHELD_NOUNS = set(
  'official source aide adviser advisor insider person people diplomat officer investigator staffer employee executive lawyer attorney lawmaker senator strategist operative witness resident spokesman spokeswoman spokesperson member colleague friend relative neighbor agent prosecutor minister negotiator donor associate ally',
);
/** Those who head a country or a government. */
export const LEADERS = set(
  'president premier chancellor king queen emperor prime-minister emir sultan monarch dictator ruler pope',
);
/** Nouns that can stand for nearly any person already spoken of. */
export const GENERIC_PERSONS = set(
  'man woman person leader official candidate politician lawmaker executive author expert professor doctor lawyer scientist researcher player coach star actor actress singer director head boss chief founder owner writer journalist activist billionaire businessman businesswoman mogul nominee veteran former native father mother boy girl teenager student victim suspect defendant',
);
/** Offices and standings by which news calls somebody again whom it has named: "the Vermont senator", "the nominee". */
export const EPITHET_NOUNS = set(
  'senator governor congressman congresswoman representative president mayor secretary minister premier chancellor nominee candidate front-runner frontrunner contender challenger incumbent mogul billionaire tycoon businessman businesswoman republican democrat lawmaker politician leader hopeful veteran star actor actress singer author rapper coach striker midfielder defender champion',
);
/** Bodies of which a country or a person has one at a time: with its name before them they are identified. */
export const ONLY_BODIES = set(
  'government administration military army navy intelligence regime parliament embassy campaign cabinet congress senate presidency monarchy judiciary police legislature team camp',
);
