/** The kinds of occasions on which something is said, each with the nouns that name it. */
export const OCCASION_NOUNS = {
  recording: 'recording|tape|audio|conference call|telephone conference|phone call|call|conversation|video|footage',
  meeting:
    'meeting|session|sitting|debate|dinner|lunch|breakfast|reception|ceremony|summit|talks|gathering|event|visit|vigil|funeral|protest',
  hearing: 'hearing|inquiry|inquest|tribunal|trial|testimony|deposition',
  conference: 'news conference|press conference|conference|briefing',
  interview: 'interview',
  cable: 'cable|telegram|dispatch',
  filing: 'filing|lawsuit|complaint|indictment|warrant|notice|directive',
  book: 'book|memoir|essay|diary|autobiography|profile|obituary',
  speech: 'speech|address|remarks|rally|sermon|lecture|broadcast|programme|program',
  memo: 'memorandum|memo',
  letter: 'letter',
  mail: 'e-?mail',
  note: 'note|circular|petition|affidavit',
  statement: 'statement|press release|news release|release|communiqué|communique|declaration',
  study: 'report|study|paper|audit|review|analysis|findings|inspection|footnote',
  poll: 'survey|poll',
  minutes: 'minutes',
  booklet: 'booklet|leaflet|manifesto|bulletin',
  judgment: 'judgment|judgement|ruling|verdict|decision|opinion|dissent',
  article: 'story|article|column|editorial',
  post: 'post|tweet|blog',
} as const;

export type OccasionKind = keyof typeof OCCASION_NOUNS;

const KINDS = Object.keys(OCCASION_NOUNS) as OccasionKind[];

/** All nouns as one alternative of a pattern, the longer first so that "news conference" is one. */
export const ANY_NOUN: string = KINDS.flatMap((k) => OCCASION_NOUNS[k].split('|'))
  .sort((a, b) => b.length - a.length)
  .join('|');

const WHOLE = KINDS.map((kind) => ({ kind, pattern: new RegExp(`^(?:${OCCASION_NOUNS[kind]})$`, 'iu') }));

export function kindOf(noun: string): OccasionKind | null {
  return WHOLE.find((k) => k.pattern.test(noun))?.kind ?? null;
}
