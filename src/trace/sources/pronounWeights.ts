/*
 * Weights of what speaks for a candidate of a pronoun, in the order of `FEATURES`, and of answering nobody. Fitted by
 * training/pronouns/fit.py as a conditional logit on the train part of GUM; the share that a candidate gets is how sure we are.
 */
export interface PronounWeights {
  readonly features: readonly number[];
  readonly nobody: number;
}

export const HE_OR_SHE: PronounWeights = { features: [2.5, 1.9, 0.9, -0.3, 0.8, 0.8, -0.3, 0.5, 0.5, 0.7, 0.5, 0.3, 1, -0.3, -0.7, -1, 0.3, 0.4, 0.8], nobody: 0.5 };
export const THEY: PronounWeights = { features: [2.5, 1.9, 0.9, -0.3, 0.8, 0.8, -0.3, 0.5, 0.5, 0.7, 0.5, 0, 0, 0, -0.7, -1, 0.3, 0.4, 0.8], nobody: 2 };
export const IT: PronounWeights = { features: [2.5, 1.9, 0.9, -0.3, 0.8, 0.8, -0.3, 0.5, 0.5, 0.7, 0.5, 0, 0, 0, -0.7, -1, 0.3, 0.4, 0.8], nobody: 2.5 };
