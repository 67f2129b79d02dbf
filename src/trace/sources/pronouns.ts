import type { Pronoun } from './phrase.ts';
import { candidatesFor, type PronounContext } from './pronounFeatures.ts';
import { HE_OR_SHE, HE_OR_SHE_SAYS, IT, IT_SAYS, type PronounWeights, THEY, THEY_SAY } from './pronounWeights.ts';
import type { Referent } from './referent.ts';

export interface Answer {
  readonly referent: Referent | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly by: string;
  /** Who else could have been meant, the likeliest first; null is nobody of those met. */
  readonly runnersUp?: readonly RunnerUp[];
}

/** Somebody a mention could have meant, with the share of all that speaks for it: 0 to 1. */
export interface RunnerUp {
  readonly referent: Referent | null;
  readonly share: number;
}

/** Who "he", "she", "they" or "it" is: the best candidate before it, or nobody where none stands out. */
export function resolvePronoun(p: Pronoun, context: PronounContext): Answer {
  const by = p.thing ? 'pronoun-it' : p.plural ? 'pronoun-they' : 'pronoun-he-she';
  const weights = WEIGHTS[by][context.speaks ? 1 : 0];
  const ranked = rank(candidatesFor(p, context), weights);
  const { referent, share } = ranked.best;
  if (referent && p.gender && share >= COUNTS) settleSex(referent, p.gender, share);
  return share < weights.least
    ? { referent: null, confidence: 0, by, runnersUp: [ranked.best, ...ranked.others] }
    : { referent, confidence: p.plural ? THEY_SURE * share : share, by, runnersUp: ranked.others };
}

/** The share from which a pronoun counts for the sex of whom it stands for. */
const COUNTS = 0.7;
/** So many shares more for one sex than for the other settle it: one pronoun alone may be wrong, and others would follow it. */
const SETTLES = 1.5;

const shares = new WeakMap<Referent, { m: number; f: number }>();

/** What "he" settles holds for the next. */
function settleSex(referent: Referent, sex: 'm' | 'f', share: number): void {
  if (referent.gender) return;
  const sum = shares.get(referent) ?? { m: 0, f: 0 };
  sum[sex] += share;
  shares.set(referent, sum);
  if (sum[sex] - sum[sex === 'm' ? 'f' : 'm'] >= SETTLES) referent.gender = sex;
}

/** "They" is right less often than its share says: held out, 17 in 20 times as often. */
const THEY_SURE = 0.85;

const WEIGHTS = {
  'pronoun-he-she': [HE_OR_SHE, HE_OR_SHE_SAYS],
  'pronoun-they': [THEY, THEY_SAY],
  'pronoun-it': [IT, IT_SAYS],
} as const;

/** So many runners-up are kept. */
const SHOWN = 4;

function rank(
  candidates: ReturnType<typeof candidatesFor>,
  weights: PronounWeights,
): { readonly best: RunnerUp; readonly others: readonly RunnerUp[] } {
  const weighed = candidates.map(({ referent, features }) => ({
    referent,
    weight: Math.exp(features.reduce((n, f, i) => n + f * (weights.features[i] ?? 0), 0)),
  }));
  const nobody = Math.exp(weights.nobody);
  const sum = weighed.reduce((n, c) => n + c.weight, nobody);
  const all: RunnerUp[] = weighed.map((c) => ({ referent: c.referent, share: c.weight / sum }));
  all.sort((a, b) => b.share - a.share);
  const [best = { referent: null, share: 0 }, ...others] = all;
  const ranked: RunnerUp[] = [...others.slice(0, SHOWN), { referent: null, share: nobody / sum }];
  return { best, others: ranked.sort((a, b) => b.share - a.share) };
}

/**
 * "the Vermont senator", "the candidate": a description that fits nobody's known role mostly is another name of somebody just
 * spoken of. Weighed like "he" or "she"; half sure at best, since it may be somebody new.
 */
export function resolveEpithet(at: number, gender: Pronoun['gender'], context: PronounContext): Answer {
  const p: Pronoun = { type: 'pronoun', at, person: 3, plural: false, gender, thing: false };
  const named = candidatesFor(p, context).filter((c) => c.referent.named);
  const { best, others } = rank(named, HE_OR_SHE_SAYS);
  return best.share < EPITHET_LEAST
    ? { referent: null, confidence: 0, by: 'epithet', runnersUp: [best, ...others] }
    : { referent: best.referent, confidence: 0.8 * best.share, by: 'epithet', runnersUp: others };
}

const EPITHET_LEAST = 0.7;
