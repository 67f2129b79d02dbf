import type { Act } from '../../contract/index.ts';

/** A head verb with words after it that together do something else than the verb alone. */
export interface Phrase {
  readonly name: string;
  readonly lemmas: readonly string[];
  /** Tested on the cue's words after the head, joined by single spaces, in lower case. */
  readonly then: RegExp;
  readonly act: Act;
  readonly negated?: true;
}

const phrase = (name: string, lemmas: string, then: RegExp, act: Act, negated?: true): Phrase => ({
  name,
  lemmas: lemmas.split(' '),
  then,
  act,
  ...(negated ? { negated } : {}),
});

/** The first that fits counts. */
export const PHRASES: readonly Phrase[] = [
  phrase('calls for', 'call', /^(?:\w+ly )?(?:for|on|upon)\b/, 'urge'),
  phrase('calls into question', 'call', /\binto (?:question|doubt)\b/, 'believe'),
  phrase('calls off', 'call', /^off\b/, 'want'),
  phrase('asks for', 'ask', /^(?:for|not to|to)\b/, 'urge'),
  phrase('asks about', 'ask', /./, 'ask'),
  phrase('warns against', 'warn caution advise counsel argue', /^against\b/, 'urge'),
  phrase('pushes for', 'push press lobby appeal campaign rally fight speak advocate petition plead', /^(?:hard )?for\b/, 'urge'),
  phrase('appeals to', 'appeal', /^to\b/, 'urge'),
  phrase('pushes back', 'push fight', /^back\b/, 'deny'),
  phrase('shoots back', 'shoot snap write fire hit call answer', /^back\b/, 'say'),
  phrase('walks back', 'walk back', /^(?:\S+ )?(?:back|away|off|down)\b/, 'deny'),
  phrase('turns down', 'turn shoot vote strike knock', /^(?:\S+ )?down\b/, 'deny'),
  phrase(
    'votes against',
    'vote come be stand speak campaign rule decide lobby rally testify',
    /^(?:out )?(?:strongly )?(?:against|in opposition)\b/,
    'deny',
  ),
  phrase('votes for', 'vote come be stand', /^(?:out )?(?:for|in favou?r of|in support of|behind)\b/, 'want'),
  phrase('rules out', 'rule', /^(?:\S+ )?out\b/, 'deny'),
  phrase('takes issue', 'take', /^(?:issue|exception|umbrage|offense)\b/, 'deny'),
  phrase(
    'takes aim',
    'take',
    /^(?:direct |dead )?(?:aim|a swipe|a shot|swipes|shots|some shots|credit|to (?:twitter|facebook|task))\b/,
    'say',
  ),
  phrase('takes note', 'take', /^(?:careful |no )?(?:note|notice|a look|a close look)\b/, 'know'),
  phrase('takes as', 'take see view regard consider', /^(?:\S+ ){0,2}as\b/, 'believe'),
  phrase('looks for', 'look', /^(?:ahead |forward )?(?:for|to)\b/, 'want'),
  phrase('looks at', 'look', /^(?:at|into|over|through|back)\b/, 'know'),
  phrase('looks like', 'look sound', /^(?:like|as if|as though)\b/, 'believe'),
  phrase('points to', 'point', /^(?:to|out|toward|towards|at)\b/, 'say'),
  phrase('makes clear', 'make', /\b(?:clear|plain|known|public|explicit)\b/, 'say'),
  phrase('makes up mind', 'make', /^up\b/, 'want'),
  phrase('makes sure', 'make', /^(?:sure|certain)\b/, 'want'),
  phrase('finds out', 'find figure', /^out\b/, 'know'),
  phrase('has no idea', 'have', /^(?:\w+ )?(?:no|little) (?:idea|clue|knowledge)\b/, 'know', true),
  phrase('comes to', 'come', /^(?:to (?:believe|think)|around)\b/, 'believe'),
  phrase('goes after', 'go', /^(?:after|on|off|further)\b/, 'say'),
  phrase('puts it', 'put', /^(?:it|this|that)\b/, 'say'),
  phrase('counts on', 'count bank rely bet', /^(?:on|upon)\b/, 'believe'),
  phrase('agrees to', 'agree consent', /^(?:not )?to\b/, 'want'),
  phrase('sees fit', 'see', /^fit\b/, 'want'),
  phrase('cares about', 'care worry feel', /^(?:deeply |strongly )?(?:about|that|for)\b/, 'believe'),
  phrase('would like', 'like love prefer hate', /^to\b/, 'want'),
  phrase('leans toward', 'lean', /^(?:toward|towards|on)\b/, 'want'),
  phrase('throws support', 'throw put lend cast', /\b(?:support|weight|backing|votes?|ballots?)\b/, 'want'),
  phrase('serves notice', 'serve give', /^(?:\S+ )?notice\b/, 'say'),
  phrase('lays out', 'lay spell set', /^out\b/, 'say'),
  phrase('brings up', 'bring', /^up\b/, 'say'),
  phrase('thinks about', 'think', /^(?:about|of)\b/, 'believe'),
  phrase('appears on', 'appear', /^(?:before|on|at|alongside|with|in|together)\b/, 'say'),
  phrase('waits for', 'wait', /^for\b/, 'want'),
];
