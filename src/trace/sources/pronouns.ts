import type { Pronoun } from './phrase.ts';
import { candidatesFor, type PronounContext } from './pronounFeatures.ts';
import { HE_OR_SHE, HE_OR_SHE_SAYS, IT, IT_SAYS, type PronounWeights, THEY, THEY_SAY } from './pronounWeights.ts';
import type { Referent } from './referent.ts';

export interface Answer {
  readonly referent: Referent | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly by: string;
}

/** Who "he", "she", "they", "it" or "who" is: the best candidate before it, or nobody where none stands out. */
export function resolvePronoun(p: Pronoun, context: PronounContext): Answer {
  if (p.person === 'relative') return resolveRelative(p, context);
  const by = p.thing ? 'pronoun-it' : p.plural ? 'pronoun-they' : 'pronoun-he-she';
  const weights = WEIGHTS[by][context.speaks ? 1 : 0];
  const { referent, share } = bestOf(candidatesFor(p, context), weights);
  // What "he" settles once, holds for the next.
  if (referent && p.gender && share >= SETTLES) referent.gender ??= p.gender;
  return share < weights.least ? { referent: null, confidence: 0, by } : { referent, confidence: share, by };
}

/** The share from which a pronoun tells the sex of whom it stands for. */
const SETTLES = 0.85;

const WEIGHTS = {
  'pronoun-he-she': [HE_OR_SHE, HE_OR_SHE_SAYS],
  'pronoun-they': [THEY, THEY_SAY],
  'pronoun-it': [IT, IT_SAYS],
} as const;

function bestOf(
  candidates: ReturnType<typeof candidatesFor>,
  weights: PronounWeights,
): { referent: Referent | null; share: number } {
  let sum = Math.exp(weights.nobody);
  let best: Referent | null = null;
  let most = 0;
  for (const c of candidates) {
    const weight = Math.exp(c.features.reduce((n, f, i) => n + f * (weights.features[i] ?? 0), 0));
    sum += weight;
    if (weight > most) {
      most = weight;
      best = c.referent;
    }
  }
  return { referent: best, share: most / sum };
}

/** "who", "which": what stands before it. "Ted Cruz of Texas, who": what cannot be meant is passed over. */
function resolveRelative(p: Pronoun, { discourse, reading }: PronounContext): Answer {
  const fits = (r: Referent) =>
    p.thing ? r.kind !== 'person' || r.plural : r.kind === 'person' || r.kind === 'group' || r.plural;
  for (const e of discourse.before(p.at, 0)) {
    if (p.at - e.last > 12 || reading.sentenceOf[e.first] !== reading.sentenceOf[p.at]) break;
    if (fits(e.referent)) return { referent: e.referent, confidence: p.at - e.last <= 1 ? 0.9 : 0.75, by: 'relative-pronoun' };
  }
  return { referent: null, confidence: 0, by: 'relative-pronoun' };
}

/**
 * "the Vermont senator", "the candidate": a description that fits nobody's known role mostly is another name of somebody just
 * spoken of. Weighed like "he" or "she"; half sure at best, since it may be somebody new.
 */
export function resolveEpithet(at: number, gender: Pronoun['gender'], context: PronounContext): Answer {
  const p: Pronoun = { type: 'pronoun', at, person: 3, plural: false, gender, thing: false };
  const named = candidatesFor(p, context).filter((c) => c.referent.named);
  const { referent, share } = bestOf(named, HE_OR_SHE_SAYS);
  return share < EPITHET_LEAST
    ? { referent: null, confidence: 0, by: 'epithet' }
    : { referent, confidence: 0.8 * share, by: 'epithet' };
}

const EPITHET_LEAST = 0.7;
