/*
 * Weights of what speaks for a candidate of a pronoun, in the order of `FEATURES`, and of answering nobody. Fitted by
 * training/pronouns/fit.py as a conditional logit on the train part of GUM and a hundred pronouns of news labelled by hand.
 * The share that a candidate gets is how sure we are: in five folds of train, of the pronouns that speak and got a share of .5
 * or more 88% were right, of .8 or more 93%, of .9 or more 97%.
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
    1.73, 0.72, 0.46, -0.24, 0.76, 0.52, 0.04, -0.61, -0.39, 1.0, 1.0, 1.15, -0.34, 0.92, -0.92, -0.46, -0.57, 0.01, -0.75, -0.05,
  ],
  nobody: 1.69,
  least: 0.5,
};
/** "he" and "she" as the source of a statement. */
export const HE_OR_SHE_SAYS: PronounWeights = {
  features: [
    2.43, 1.58, 0.32, -1.64, 0.72, 0.78, -0.18, 0.3, 0.5, 1.63, 1.32, 0.09, 1.29, 1.21, -0.64, -0.24, -1.98, -0.57, -0.72, -0.39,
  ],
  nobody: 1.13,
  least: 0.5,
};
export const THEY: PronounWeights = {
  features: [
    2.27, 1.23, -0.14, -0.83, 1.15, -0.02, 0.98, -0.52, 0.83, 1.0, 1.0, -0.41, -1.98, 1.0, -0.3, -0.7, -1.13, 0.78, 0.4, 1.13,
  ],
  nobody: 2.63,
  least: 0.6,
};
export const THEY_SAY: PronounWeights = {
  features: [2.0, 1.23, -0.07, -0.9, 1.9, -0.3, 0.98, 0.3, 0.5, 1.52, 1.0, 0.27, -2.51, 1.0, -0.3, -0.7, -1.13, 1.27, 0.4, 1.16],
  nobody: 2.28,
  least: 0.6,
};
export const IT: PronounWeights = {
  features: [
    1.38, 0.19, -0.17, -1.19, 0.68, 0.48, -0.86, -1.03, -0.22, 1.0, 1.0, 1.34, -1.18, 1.0, -0.3, 0.23, -0.72, -0.31, 0.17, 0.48,
  ],
  nobody: 3.15,
  least: 0.6,
};
export const IT_SAYS: PronounWeights = {
  features: [
    1.38, 0.37, -0.17, -1.41, 0.89, 0.7, -0.86, 0.3, 0.5, 1.22, 1.0, 1.46, -1.23, 1.0, -0.3, 0.03, -0.77, -0.11, 0.17, 0.48,
  ],
  nobody: 3.19,
  least: 0.6,
};
