import type { Token } from './tokens.ts';

/*
 * A light reading of English grammar: noun phrases and verb groups told by closed word classes, capitals and position. It
 * needs no tagger: the rules that use it know which verb they stand at, and only ask what stands before and after it.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const DETERMINERS = set(
  `the a an this that these those his her its their my our your any some no every each all both either neither another other several many
   more most few fewer much enough such what which whose half one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands`,
);
/** Determiners that can only begin a noun phrase. */
const ARTICLES = set(
  'the a an this that these those his her its their my our your some any no every each another what which whose',
);
export const PRONOUNS = set(
  'i you he she it we they me him her us them himself herself itself themselves myself ourselves yourself everyone everybody someone somebody anyone anybody nobody who whom others',
);
export const SUBJECT_PRONOUNS = set(
  'i you he she it we they who everyone everybody someone somebody anyone anybody nobody others',
);
export const OBJECT_PRONOUNS = set(
  'me you him her it us them himself herself itself themselves everyone everybody someone somebody anyone anybody nobody whom others',
);
export const PREPOSITIONS = set(
  `of in on at by for with from to about against between into through during before after above below over under without within along across behind beyond
   near since until till upon via per amid among around despite except like off onto out outside past regarding toward towards than as concerning`,
);
export const CONJUNCTIONS = set(
  'and or but nor yet so because although though while whereas if unless whether that when where why how once since',
);
export const AUXILIARIES = set(
  "be is am are was were been being 's 're 'm has have had having 've 'd do does did will would shall should may might must can could cannot 'll ca wo sha n't not never to",
);
/** Words that tell when; they stand between a verb and its content without belonging to either. */
export const TIME_WORDS = set(
  `monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays today yesterday tonight tomorrow now then later earlier recently
   afterward afterwards again once twice already immediately soon ago overnight`,
);
const TIME_HEADS = set(
  'day days week weeks month months year years morning afternoon evening night hour hours minute minutes weekend moment time times spring summer fall autumn winter century decade',
);
const ADVERB = /^(?:not|also|just|only|even|still|never|always|often|very|quite|too|almost|again|.{2,}ly)$/;
const LY_ADJECTIVE =
  /^(?:family|ally|early|elderly|likely|friendly|daily|weekly|monthly|yearly|only|assembly|italy|july|reply|supply|lonely|costly|deadly|orderly|scholarly|wealthy|bully|rally|homely|lovely|ugly|emily|kelly|reilly|billy|sally|molly|o'reilly|anomaly|monopoly|embassy)$/;
/** Verb forms that end a noun phrase even without an auxiliary. */
const FINITE = set(
  `said says say told tells tell asked asks ask called calls wrote writes write met meets went goes go came comes come made makes make took takes take gave gives give got gets get
   saw sees see knew knows know thought thinks think wanted wants want did does do had has have was were is are be been became becomes become began begins begin kept keeps
   left leaves leave held holds brought brings found finds heard hears felt feels ran runs won wins lost loses paid pays sent sends sat sits spoke speaks stood stands set sets led leads
   added adds replied replies responded responds denied denies declined declines refused refuses urged urges warned warns promised promises announced announces argued argues
   claimed claims insisted insists noted notes reported reports believed believes believe expected expects agreed agrees accused accuses suggested suggests learned learns
   used uses tried tries turned turns started starts showed shows seemed seems appeared appears remained remains continued continues contacted contacts reached reaches approached approaches
   visited visits hosted hosts texted phoned emailed messaged informed informs briefed assured reassured instructed ordered`,
);

/** What a noun phrase is made of, as far as it matters here. */
export interface NounPhrase {
  /** Places in the tokens: first, and one after the last. */
  readonly from: number;
  readonly to: number;
}

export function isName(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text) && token.word;
}

function isFunctionWord(lower: string): boolean {
  return PRONOUNS.has(lower) || PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower) || AUXILIARIES.has(lower);
}

/** True for an adverb by its form: "repeatedly", not "family". */
export function isAdverb(lower: string): boolean {
  return ADVERB.test(lower) && !LY_ADJECTIVE.test(lower);
}

/** True where the word can stand inside a noun phrase. */
function isInner(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (/^[$£€%#&]$/.test(token.text)) return true;
  if (!token.word)
    return (
      token.lower === "'s" || (token.lower === "'" && /s$/i.test(tokens[i - 1]?.text ?? '') && tokens[i - 1]?.end === token.start)
    );
  const { lower } = token;
  // "US" and "WHO" are no pronouns, and "Over" in a headline is no name.
  const capitals = /^(?:US|WHO)$/.test(token.text);
  if (isName(token) && (capitals || !(isFunctionWord(lower) || TIME_WORDS.has(lower) || ARTICLES.has(lower)))) return true;
  if (PRONOUNS.has(lower) || PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower) || AUXILIARIES.has(lower)) return lower === "'s";
  if (TIME_WORDS.has(lower) || ARTICLES.has(lower)) return false;
  if (FINITE.has(lower)) return false;
  return true;
}

/**
 * The noun phrase that begins at a token: "the White House", "a crowd of supporters", "him", "Smith and Jones". Prepositional
 * phrases with "of" belong to it (unless `withOf` is false: "told the premier of the offer"), others do not. Undefined where none begins there.
 */
export function nounPhraseAt(tokens: readonly Token[], from: number, limit = 24, withOf = true): NounPhrase | undefined {
  let i = from;
  const first = tokens[i];
  if (!first) return undefined;
  const stop = Math.min(tokens.length, from + limit);
  if (PRONOUNS.has(first.lower) && !(first.lower === 'her' && isInner(tokens, i + 1) && !isAdverb(tokens[i + 1]?.lower ?? '')))
    i++;
  else {
    if (isAdverb(first.lower)) return undefined;
    while (i < stop && DETERMINERS.has(tokens[i]?.lower ?? '') && !(tokens[i]?.lower === 'that' && i === from)) i++;
    const start = i;
    while (i < stop && isInner(tokens, i) && !endsAt(tokens, i, start)) i++;
    if (i === start)
      return i > from && !/^(?:the|a|an|my|our|your|its|what|which|whose|no|every|that)$/.test(tokens[i - 1]?.lower ?? '')
        ? { from, to: i }
        : undefined;
  }
  const next = tokens[i]?.lower;
  if (next === 'of' && withOf && i < stop) {
    const rest = nounPhraseAt(tokens, i + 1, stop - i - 1);
    if (rest) return { from, to: rest.to };
  }
  if ((next === 'and' || next === '&') && i + 1 < stop) {
    const rest = nounPhraseAt(tokens, i + 1, stop - i - 1);
    if (rest && !startsClause(tokens, rest.to) && !isBareVerb(tokens, rest)) return { from, to: rest.to };
  }
  return { from, to: i };
}

/** A time ("last week", "this morning"), or an adverb after the noun, ends the phrase before it. */
function endsAt(tokens: readonly Token[], i: number, start: number): boolean {
  const lower = tokens[i]?.lower ?? '';
  if (i > start && isAdverb(lower) && !isName(tokens[i])) return true;
  // After a noun a word in "-ed" is its verb: "the king | resigned", but "the elected king".
  if (i > start && isPast(tokens[i])) return true;
  if (/^(?:last|next|this|earlier|late|early)$/.test(lower)) {
    const after = tokens[i + 1]?.lower ?? '';
    return TIME_WORDS.has(after) || TIME_HEADS.has(after) || isMonth(after);
  }
  return i > start && isMonth(lower) && /^\d/.test(tokens[i + 1]?.text ?? '');
}

function isPast(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^\p{Ll}{2,}ed$/u.test(token.text) &&
    !/^(?:.*eed|hundred|united|unarmed|.*-.*|sacred|wicked|naked)$/.test(token.lower)
  );
}

/** After "X and Y": true where Y is the subject of a clause of its own ("told Smith and Jones said"). */
function startsClause(tokens: readonly Token[], to: number): boolean {
  const lower = tokens[to]?.lower ?? '';
  return FINITE.has(lower) || (AUXILIARIES.has(lower) && lower !== 'to' && lower !== "'s");
}

/** "his son and | express": one small word behind "and", no plural, is a verb as likely as a noun. */
function isBareVerb(tokens: readonly Token[], { from, to }: NounPhrase): boolean {
  const word = tokens[from];
  return (
    to - from === 1 &&
    word !== undefined &&
    /^\p{Ll}/u.test(word.text) &&
    !PRONOUNS.has(word.lower) &&
    !/(?:[^s]s|men|people|police|ren)$/.test(word.lower)
  );
}

/** The noun phrase that ends right before a token: a verb's subject. Undefined where none does. */
export function nounPhraseBefore(tokens: readonly Token[], end: number, limit = 24): NounPhrase | undefined {
  let i = end - 1;
  const last = tokens[i];
  if (!last) return undefined;
  if (PRONOUNS.has(last.lower)) return { from: i, to: end };
  const stop = Math.max(0, end - limit);
  while (i >= stop && isInner(tokens, i) && !(isAdverb(tokens[i]?.lower ?? '') && !isName(tokens[i]))) {
    if (isPast(tokens[i]) && (i === end - 1 || isInner(tokens, i - 1))) break;
    i--;
  }
  let from = i + 1;
  // "in August the premier", "last month the premier": the time is no part of it.
  if (from < end - 1 && isMonth(tokens[from]?.lower ?? '')) from++;
  if (
    from < end - 2 &&
    /^(?:last|next|this|earlier)$/.test(tokens[from]?.lower ?? '') &&
    TIME_HEADS.has(tokens[from + 1]?.lower ?? '')
  )
    from += 2;
  // "after learning the officials": the participle governs the phrase and is no part of it.
  while (from < end - 1 && VERB_MARK.test(tokens[from - 1]?.lower ?? '') && /^\p{Ll}/u.test(tokens[from]?.text ?? '')) from++;
  while (from < end - 1 && /^\p{Ll}+ing$/u.test(tokens[from]?.text ?? '') && governs(tokens[from - 1])) from++;
  while (
    from - 1 >= stop &&
    DETERMINERS.has(tokens[from - 1]?.lower ?? '') &&
    !/^(?:that|what|which|whose)$/.test(tokens[from - 1]?.lower ?? '')
  )
    from--;
  if (
    from === end ||
    (i + 1 === end &&
      !/^(?:all|both|many|some|most|few|several|others|one|two|three|four|five|half|each|either|neither|none)$/.test(last.lower))
  )
    return undefined;
  const before = tokens[from - 1]?.lower ?? '';
  if (before === 'of' && from - 2 >= stop) {
    const head = nounPhraseBefore(tokens, from - 1, from - 1 - stop);
    if (head) return { from: head.from, to: end };
  }
  if (before === 'and' && from - 2 >= stop) {
    const other = nounPhraseBefore(tokens, from - 1, from - 1 - stop);
    if (other && !PREPOSITIONS.has(tokens[other.from - 1]?.lower ?? '')) return { from: other.from, to: end };
  }
  return { from, to: end };
}

/** Words that a bare verb follows: "to misrepresent the premier" has a phrase of two words. */
const VERB_MARK = /^(?:to|will|would|can|could|may|might|must|should|shall|do|does|did|n't|not|let|lets)$/;

function governs(before: Token | undefined): boolean {
  return before === undefined || !before.word || PREPOSITIONS.has(before.lower) || CONJUNCTIONS.has(before.lower);
}

export function isMonth(lower: string): boolean {
  return /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)$/.test(
    lower,
  );
}

/** The text places of a phrase. */
export function spanOf(tokens: readonly Token[], phrase: NounPhrase): { start: number; end: number } {
  return { start: tokens[phrase.from]?.start ?? 0, end: tokens[phrase.to - 1]?.end ?? 0 };
}
