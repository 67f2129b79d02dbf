import type { Act } from '../../contract/index.ts';
import type { CueWord } from './cueWords.ts';
import { NEGATIVE_ADJECTIVES } from './lexicon/adjectives.ts';
import { type Adds, CATENATIVES, LIGHT_VERBS } from './lexicon/helpingVerbs.ts';
import type { Reading } from './lexicon/readings.ts';
import { PHRASES } from './phrases.ts';

/** The word that tells what a cue does. */
export interface Head {
  readonly lemma: string;
  readonly pos: Reading['pos'];
  readonly act: Act;
  /** Its place among the cue's words. */
  readonly at: number;
  readonly negated: boolean;
  /** What the verbs that led to it add, outermost first. */
  readonly adds: readonly Adds[];
  /** The catenative verbs that led to it. */
  readonly through: readonly string[];
  readonly by: string;
}

const AUXILIARY = new Set(
  "be is am are was were been being 's 're 'm has have had having 've 'd do does did will would shall should may might could can cannot must 'll to ca wo sha".split(
    ' ',
  ),
);
const DETERMINER = new Set(
  "a an the his her its their my our your this that these those 's no any some all every each such another several many more of in on for with by at from about".split(
    ' ',
  ),
);
const COPULA =
  /^(?:be|is|am|are|was|were|been|being|'s|'re|'m|seem(?:s|ed)?|appear(?:s|ed)?|remain(?:s|ed)?|feel(?:s|ing)?|felt|become|becomes|became|look(?:s|ed)?|sound(?:s|ed)?|stay(?:s|ed)?|get|got)$/;
const SKIPPED =
  /^(?:not|n't|never|also|so|very|too|still|even|just|now|then|once|again|only|first|already|quite|rather|more|most|less|quick|able|likely|going|due|set|scheduled|apt|.*ly)$/;
/** Adjectives that lead to what will be said: "is expected to announce". */
const LEADING = /^(?:expected|set|poised|prepared|ready)$/;
const TOLD_OF = new Set('say report believe understand think allege know claim rumor suspect'.split(' '));
const light = new Set(LIGHT_VERBS);

/**
 * Finds the head of a cue; undefined where the cue has no verb, noun or adjective that tells what it does. `beyond` is how the
 * sentence goes on behind the cue: the preposition of "called for", "voted against" belongs to the content.
 */
export function headOf(words: readonly CueWord[], beyond = ''): Head | undefined {
  return verbHead(words, 0, [], [], beyond) ?? nounHead(words, 0);
}

function verbHead(
  words: readonly CueWord[],
  from: number,
  adds: readonly Adds[],
  through: readonly string[],
  beyond: string,
): Head | undefined {
  for (let i = from; i < words.length; i++) {
    const word = words[i];
    if (!word) break;
    const adjective = adjectiveAt(words, i);
    if (adjective) {
      const led = LEADING.test(adjective.lemma) ? complementOf(words, i + 1) : undefined;
      return (
        (led === undefined ? undefined : verbHead(words, led, [...adds, 'future'], [...through, adjective.lemma], beyond)) ?? {
          ...adjective,
          adds,
          through,
        }
      );
    }
    if (isAuxiliaryAt(words, i)) continue;
    const verb = word.readings.find((r) => r.pos === 'verb');
    if (!verb || (i > from && (isNominalAt(words, i) || isParticleAt(words, i)))) {
      // "his call for" is a noun; whatever comes after a noun that tells what is done no longer is the head.
      if (word.readings.some((r) => r.pos === 'noun') && through.length === 0) return undefined;
      continue;
    }
    return fromVerb(words, i, verb, adds, through, beyond);
  }
  return undefined;
}

function fromVerb(
  words: readonly CueWord[],
  at: number,
  verb: Reading,
  adds: readonly Adds[],
  through: readonly string[],
  beyond: string,
): Head {
  const rest =
    words
      .slice(at + 1)
      .map((w) => w.lower)
      .join(' ') || beyond;
  const base = { lemma: verb.lemma, pos: 'verb', at, negated: false, adds, through } as const;
  const phrase = PHRASES.find((p) => p.lemmas.includes(verb.lemma) && p.then.test(rest));
  if (phrase) return { ...base, act: phrase.act, negated: phrase.negated ?? false, by: `phrase: ${phrase.name}` };
  // "is said to have promised": what is reported is the promise.
  const told = TOLD_OF.has(verb.lemma) && /^to (?:have|be) /.test(rest) && COPULA.test(words[at - 1]?.lower ?? '');
  // "is heard saying", "was seen to object": a recording lets us hear what was said.
  const heard = /^(?:hear|see|overhear)$/.test(verb.lemma) && COPULA.test(words[at - 1]?.lower ?? '');
  const catenative = CATENATIVES.get(verb.lemma) ?? (told || heard ? 'nothing' : undefined);
  if (catenative) {
    const next = complementOf(words, at + 1);
    const inner = next === undefined ? undefined : verbHead(words, next, [...adds, catenative], [...through, verb.lemma], beyond);
    if (inner) return inner;
  }
  if (light.has(verb.lemma)) {
    const saying = words.findIndex(
      (w, k) => k > at + 1 && w.readings.some((r) => r.pos === 'verb' && r.act && r.forms.includes('ing')),
    );
    const noun = nounHead(words, at + 1);
    if (saying > 0 && !isNominalAt(words, saying)) {
      const inner = verbHead(words, saying, adds, through, beyond);
      if (inner) return inner;
    }
    if (noun) return { ...noun, lemma: noun.lemma, adds, through, by: `${verb.lemma} + noun` };
  }
  return { ...base, act: verb.act ?? 'say', by: 'verb' };
}

/** The place of the verb that a catenative verb leads to: "to V", "by V-ing", "on to V", "V-ing". */
function complementOf(words: readonly CueWord[], from: number): number | undefined {
  let marked = false;
  for (let i = from; i < Math.min(words.length, from + 5); i++) {
    const word = words[i];
    if (!word) return undefined;
    if (/^(?:to|by|on|in|at|with|from|out|up|and|for|back)$/.test(word.lower)) {
      marked ||= /^(?:to|by|from|and|with|in)$/.test(word.lower);
      continue;
    }
    if (SKIPPED.test(word.lower) || word.lower === ',') continue;
    if (marked && (word.lower === 'be' || word.lower === 'have' || word.lower === 'been')) continue;
    const verb = word.readings.find((r) => r.pos === 'verb');
    if (verb && (verb.forms.includes('ing') || (marked && !isNominalAt(words, i)))) return i;
    return undefined;
  }
  return undefined;
}

function adjectiveAt(words: readonly CueWord[], i: number): Head | undefined {
  const reading = words[i]?.readings.find((r) => r.pos === 'adjective');
  if (!reading?.act) return undefined;
  let k = i - 1;
  while (k >= 0 && SKIPPED.test(words[k]?.lower ?? '')) k--;
  const before = words[k]?.lower;
  const verbToo = words[i]?.readings.some((r) => r.pos === 'verb') ?? false;
  if (before === undefined ? verbToo : !COPULA.test(before)) return undefined;
  return {
    lemma: reading.lemma,
    pos: 'adjective',
    act: reading.act,
    at: i,
    negated: NEGATIVE_ADJECTIVES.has(reading.lemma),
    adds: [],
    through: [],
    by: 'adjective',
  };
}

function nounHead(words: readonly CueWord[], from: number): Head | undefined {
  for (let i = from; i < words.length; i++) {
    const noun = words[i]?.readings.find((r) => r.pos === 'noun');
    // "will" is a noun only where nothing else can be meant.
    if (noun?.act && (!AUXILIARY.has(noun.lemma) || isNominalAt(words, i)))
      return { lemma: noun.lemma, pos: 'noun', act: noun.act, at: i, negated: false, adds: [], through: [], by: 'noun' };
  }
  return undefined;
}

function isAuxiliaryAt(words: readonly CueWord[], i: number): boolean {
  const lower = words[i]?.lower ?? '';
  if (!AUXILIARY.has(lower)) return false;
  if (!/^(?:ha(?:s|ve|d|ving)|do|does|did|'ve|'d)$/.test(lower)) return true;
  // "have" and "do" carry the cue themselves before a noun: "has no idea", "had hopes".
  let k = i + 1;
  while (SKIPPED.test(words[k]?.lower ?? '')) k++;
  const next = words[k];
  if (!next) return words.length === i + 1;
  if (DETERMINER.has(next.lower) || /^(?:some|little|nothing|much|his|her)$/.test(next.lower)) return false;
  return next.readings.length === 0 || next.readings.some((r) => r.pos !== 'noun');
}

/** "hit back", "harking back": a particle of a verb that the lexicon does not know. */
function isParticleAt(words: readonly CueWord[], i: number): boolean {
  const before = words[i - 1]?.lower ?? '';
  return words[i]?.lower === 'back' && !AUXILIARY.has(before) && !SKIPPED.test(before);
}

/** True where the word can be a noun and stands where a noun stands: after a determiner, a possessive or a preposition. */
function isNominalAt(words: readonly CueWord[], i: number): boolean {
  const word = words[i];
  if (!word?.readings.some((r) => r.pos === 'noun')) return false;
  let k = i - 1;
  while (
    k > 0 &&
    /^(?:new|own|recent|first|last|strong|harsh|public|full|latest|.*(?:ful|ive|ous|al|ic|ed))$/.test(words[k]?.lower ?? '')
  )
    k--;
  return DETERMINER.has(words[k]?.lower ?? '');
}
