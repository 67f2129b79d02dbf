import type { Grade } from '../contract/index.ts';

/** What a statement of a grade rests on, in words. */
export const GRADE_WORDS: Readonly<Record<Grade, string>> = {
  'named-person': 'a named person',
  organization: 'an organization',
  publication: 'a publication',
  document: 'a document',
  account: 'an account',
  unnamed: 'an unnamed source',
  none: 'nobody the text tells',
};
