/** The tense in which a cue tells; "bare" for participles, infinitives, nouns and "according to". */
export type CueTense = 'past' | 'pluperfect' | 'perfect' | 'present' | 'future' | 'bare';

const ADVERBS = /^(?:(?:also|first|further|then|now|later|once|never|only|still|even|just|reportedly|\p{L}+ly)\s+)+/iu;
const IRREGULAR =
  /^(?:said|told|wrote|put|found|gave|was|were|did|didn['’]t|went|spoke|read|made|thought|knew|heard|swore|quoted|bade|let|rang|called|meant|held|took|began|kept|set|drew|saw|could|would|wouldn['’]t|couldn['’]t|got|left|shot|hit|spelt|spelled|felt|understood|saw|foresaw|vowed|forbade)\b/i;

/** Read from the cue's first verb. */
export function cueTenseOf(cue: string): CueTense {
  const words = cue.trim().replace(ADVERBS, '');
  if (/^(?:had|['’]d)\b/i.test(words)) return 'pluperfect';
  if (/^(?:has|have|['’]ve)\b/i.test(words)) return 'perfect';
  if (/^(?:will|shall|['’]ll)\b/i.test(words)) return 'future';
  if (IRREGULAR.test(words)) return 'past';
  const first = /^[\p{L}'’]+/u.exec(words)?.[0].toLowerCase() ?? '';
  if (/ed$/.test(first) && first.length > 3) return 'past';
  if (/ing$/.test(first) || /^(?:to|according)$/.test(first)) return 'bare';
  if (/^(?:is|are|am|does|do|doesn['’]t|don['’]t|can|cannot|may|might|must)$/.test(first)) return 'present';
  return /s$/.test(first) && !/ss$/.test(first) ? 'present' : 'bare';
}
