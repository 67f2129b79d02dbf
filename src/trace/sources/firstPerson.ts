import { isTitle } from '../../language/nameWords.ts';
import { quotationsOf } from '../../language/quotations.ts';
import type { Draft } from '../draft.ts';
import { contains } from '../spans.ts';
import type { Pronoun, Range } from './phrase.ts';
import { pronounAt } from './pronounWords.ts';
import type { Reading } from './reading.ts';
import type { Referent } from './referent.ts';
import type { Scene } from './scene.ts';
import type { Voice, VoiceContext, VoiceRule } from './voiceRules.ts';

const NOBODY = (by: string): Voice => ({ referent: null, confidence: 0, by });

/** "I", "we all", "my" before a noun that is the cue: the pronoun that is the whole mention. "My uncle" is a mention of its own. */
export function spokenPronoun(reading: Reading, mention: Range): Pronoun | null {
  const { tokens } = reading;
  let { first, last } = mention;
  while (first < last && (!tokens[first]?.word || /^(?:and|but|so|if|that)$/.test(tokens[first]?.lower ?? ''))) first++;
  while (last > first && !tokens[last - 1]?.word) last--;
  const p = pronounAt(reading, first);
  if (!p || (p.person !== 1 && p.person !== 2)) return null;
  return last - first === 1 || /^(?:all|both|too|also|myself|ourselves|yourself|'[a-z]+)$/.test(tokens[first + 1]?.lower ?? '')
    ? p
    : null;
}

/** Turns and quotations in whose blocks no marks are needed. */
const SPOKEN_BLOCK = /^(?:answer|question|post|block-quote|continued)$/;

/**
 * The draft whose own words a place is in: the innermost around it that quotes there, so that "I" in "“he said I was wrong”" is
 * whoever says all of it. Null where nobody is quoted: the report's own voice.
 */
export function quotedIn(draft: Draft, at: number, { reading, drafts, around }: VoiceContext): Draft | null {
  let outer = draft.parent === null ? around(at, draft) : (drafts[draft.parent] ?? null);
  for (let n = 0; outer && n < DEEP; n++) {
    if (SPOKEN_BLOCK.test(outer.how) || opensMarks(reading, outer, at)) return outer;
    const next: Draft | null = outer.parent === null ? null : (drafts[outer.parent] ?? null);
    // Inside marks that no draft opens, the outermost is the nearest there is.
    if (!next && isQuoted(reading, at)) return outer;
    outer = next;
  }
  return null;
}

/** Deeper nobody nests. */
const DEEP = 12;

function isQuoted(reading: Reading, at: number): boolean {
  return quotations(reading).some((q) => q.start <= at && at < q.end);
}

/** True where a quotation holds the place and neither the draft's cue nor its source: it was opened for this draft. */
function opensMarks(reading: Reading, draft: Draft, at: number): boolean {
  const outside = [...(draft.cue ? [draft.cue] : []), ...draft.source];
  return quotations(reading).some((q) => q.start <= at && at < q.end && !outside.some((o) => contains(q, o)));
}

const known = new WeakMap<Reading, ReturnType<typeof quotationsOf>>();
function quotations(reading: Reading): ReturnType<typeof quotationsOf> {
  const found = known.get(reading) ?? quotationsOf(reading.text);
  known.set(reading, found);
  return found;
}

/**
 * "I" and "we" inside a quotation are its speaker's words. "We" of one who speaks for a body is the body; of anybody else it is
 * nobody the text tells (guidelines of the corpus, section 6). In the report's own voice "we" is the outlet, "I" the writer.
 */
export const firstPerson: VoiceRule = {
  name: 'first-person',
  tell(draft, context) {
    const { reading, mention, voiceOf, scene } = context;
    const p = mention ? spokenPronoun(reading, mention) : null;
    if (!p) return undefined;
    if (p.person === 2) return NOBODY('second-person');
    const at = reading.tokens[p.at]?.start ?? 0;
    const outer = quotedIn(draft, at, context);
    if (!outer && isQuoted(reading, at)) return NOBODY('first-person');
    if (!outer) {
      const cue = draft.cue ? reading.text.slice(draft.cue.start, draft.cue.end) : '';
      return p.plural && OF_ALL.test(cue) ? NOBODY('we-of-many') : ofTheReport(p, scene);
    }
    const { referent, confidence } = voiceOf(outer.index);
    if (!referent) return NOBODY('first-person');
    // "Let’s say" is said by one.
    const alone = !p.plural || reading.tokens[p.at]?.lower === 'let';
    if (alone || referent.plural || referent.kind === 'organization' || referent.kind === 'publication')
      return { referent, confidence: Math.min(confidence, 0.97), by: 'first-person' };
    const body = bodySpokenFor(scene, referent);
    return body ? { referent: body, confidence: Math.min(confidence, 0.8), by: 'we-of-a-body' } : NOBODY('we-of-many');
  },
};

/** "As we know", "what we see": everybody does, the reader too. */
const OF_ALL =
  /\b(?:know|knew|known|see|seen|learn|learnt|learned|think|believe|remember|forget|imagine|reali[sz]e|need|want|feel|fear|hope|assume|suppose|like|talk)\b/i;

/** "We asked", "I understand" outside all quotation marks. */
export function ofTheReport(p: Pronoun, scene: Scene): Voice {
  const referent = p.plural ? scene.outlet : scene.writer;
  return referent ? { referent, confidence: 0.9, by: 'own-voice' } : NOBODY('own-voice');
}

/** Whom somebody speaks for by his office: a spokesman's body, a chief executive's company. */
function bodySpokenFor(scene: Scene, r: Referent): Referent | null {
  if (r.speaksFor && r.speaksFor.kind !== 'person') return r.speaksFor;
  if (![...r.heads].some((h) => HEADS_A_BODY.test(h.split(' ').at(-1) ?? ''))) return null;
  // "OVW Chief Executive Helen Roe", "Norway's Prime Minister, Anna Roe": the only body that he is said to be of.
  const { register } = scene.naming;
  const ties = [...(r.affiliation ? [r.affiliation] : []), ...r.ties].map((t) => register.byText(t));
  const bodies = new Set(
    ties.filter((b) => b && b !== r && b.kind !== 'person' && !b.plural && !isTitle(b.name.split(' ').at(-1) ?? '')),
  );
  const [only] = bodies;
  return bodies.size === 1 ? (only ?? null) : null;
}

const HEADS_A_BODY =
  /^(?:spokes\w+|minister|prime minister|president|chairman|chairwoman|chairperson|chair|executive|ceo|director|head|secretary|leader|commissioner|superintendent|chief|boss|owner|founder|manager)$/;
