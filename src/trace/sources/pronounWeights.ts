/*
 * Weights of what speaks for a candidate of a pronoun, in the order of `FEATURES`, and of answering nobody. Fitted by
 * training/pronouns/fit.py as a conditional logit on the train part of GUM and a hundred pronouns of news labelled by hand.
 * The share that a candidate gets is how sure we are: in five folds, of the 126 "he" and "she" that speak 110 got a share of .5
 * or more and 91% of these were right; of the 85 with .8 or more 96%, of the 74 with .9 or more 99%.
 */
export interface PronounWeights {
  readonly features: readonly number[];
  readonly nobody: number;
  /** The least share for an answer: below it nobody can tell. */
  readonly least: number;
}

/** "he" and "she" in the narrative. */
export const HE_OR_SHE: PronounWeights = {
  features: [
    1.47, 0.79, 0.55, -0.36, 0.92, 0.28, 0.64, -0.92, 0.46, 0.5, 1.0, 1.16, 0.7, 0.06, -0.42, -1.15, -1.0, 0.16, -0.77, 0.68, 1.5,
    1.5, 0.37, -1.51, -0.85,
  ],
  nobody: 2.06,
  least: 0.5,
};
/** "he" and "she" as the source of a statement. */
export const HE_OR_SHE_SAYS: PronounWeights = {
  features: [
    1.43, 1.33, 1.24, -0.39, -0.09, -0.14, 0.11, 0.3, 0.5, -0.24, 0.37, 0.3, 1.17, 0.6, -0.74, -1.9, -1.1, 0.21, -0.41, 0.19,
    0.88, 1.8, -0.15, -1.79, -0.13,
  ],
  nobody: 1.84,
  least: 0.5,
};
export const THEY: PronounWeights = {
  features: [
    2.41, 1.64, 0.26, -0.28, -0.03, 1.03, -0.06, -0.64, 0.42, 0.5, 1.0, -0.24, -1.33, 1.0, -0.3, -0.7, -0.75, 0.56, 0.02, 0.96,
    1.79, 1.5, -0.93, -1.0, 0.09,
  ],
  nobody: 2.97,
  least: 0.6,
};
export const THEY_SAY: PronounWeights = {
  features: [
    1.77, 0.94, 1.01, -0.28, 0.09, 0.44, -0.14, 0.3, 0.5, 0.44, 1.57, 0.52, -1.94, 1.0, -0.3, -0.7, -0.81, 0.58, 0.12, 0.83, 0.85,
    0.9, 0.52, -1.0, 0.23,
  ],
  nobody: 2.42,
  least: 0.6,
};
export const IT: PronounWeights = {
  features: [
    1.16, 0.48, 0.04, -1.13, 0.81, 0.24, -0.73, -0.77, -0.41, 0.5, 1.0, 1.01, -1.1, 1.0, -0.3, 0.32, -0.95, -0.52, 0.33, 0.89,
    1.5, 1.5, 0.09, 0.53, -0.2,
  ],
  nobody: 3.05,
  least: 0.6,
};
export const IT_SAYS: PronounWeights = {
  features: [
    0.69, 1.33, -0.09, -0.97, 0.68, 0.16, -0.69, 0.3, 0.5, 1.1, 1.0, 0.76, -1.4, 1.0, -0.3, -0.24, -1.04, 0.73, 0.29, 1.3, 0.79,
    1.04, -0.26, 0.6, -0.19,
  ],
  nobody: 3.03,
  least: 0.6,
};
