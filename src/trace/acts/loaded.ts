import type { Act } from '../../contract/index.ts';
import type { CueReading } from './cueReading.ts';

/*
 * Words that judge what they report (guideline rule 24; the list of corpus guidelines, section 4, and its neighbours): that it
 * is true and was hidden or held back (admit, reveal, concede), that it may be false (claim), or that it was said in an
 * unseemly way (boast, rant). "Say", "deny", "confirm", "allege", "accuse" and "warn" are left out: they tell what was done.
 */
const LOADED = new Set(
  `admit claim reveal disclose acknowledge insist boast concede brag confess profess purport pretend crow gloat rant rave spout parrot peddle lie whine
   gripe grumble sneer scoff snarl snipe slam blast bash bark rip savage trash smear rail fume bluster thunder gush spin hail tout trumpet expose divulge
   insinuate harangue gibe preach lecture beg grovel moan pontificate excoriate lambast lambaste rage debunk refute rubbish fess malign vilify demonize
   whinge squeal blab
   admission acknowledgement acknowledgment confession boast revelation disclosure insistence tirade diatribe smear insinuation concession broadside lie
   pretext`.split(/\s+/),
);
/** A text that reveals does no more than show. */
const SHOWS = /^(?:reveal|disclose|expose)$/;

const LOADED_ADVERB =
  /^(?:falsely|wrongly|wrongfully|incorrectly|erroneously|baselessly|disingenuously|dishonestly|absurdly|ludicrously|predictably|shamelessly|sheepishly|smugly|conveniently|grudgingly|laughably|hysterically|ridiculously|misleadingly|inaccurately|rightly|correctly|famously|proudly|defiantly|stubbornly)$/;
const LOADED_PHRASE =
  /\b(?:double[sd]? down|let slip|come clean|came clean|own(?:s|ed)? up|fess(?:es|ed)? up|lash(?:es|ed|ing)? out|trie[sd] to (?:claim|argue|say|tell)|want(?:s|ed)? (?:us|you|people) to believe)\b/;

/** True where the cue judges. */
export function isLoaded({ words, head, cue, draft }: CueReading, act: Act): boolean {
  if (head && LOADED.has(head.lemma) && !(act === 'show' && SHOWS.test(head.lemma))) return true;
  // A headline's "demands" for "asks".
  if (head?.lemma === 'demand' && draft.how === 'title') return true;
  return words.some((w) => LOADED_ADVERB.test(w.lower)) || LOADED_PHRASE.test(cue);
}
