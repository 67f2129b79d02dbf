/** What every output for people and archives says of itself: a program found it, and nobody has looked it over. */
export const UNCHECKED = 'Found by a program (Hearsay). No person has checked any of it.';
