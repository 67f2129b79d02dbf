import type { Span } from '../../contract/index.ts';
import { addresseesOf } from '../addressees/addressee.ts';
import type { Draft } from '../draft.ts';
import { firstPerson, quotedIn } from './firstPerson.ts';
import { meansNobody } from './nobody.ts';
import { tokensIn } from './reading.ts';
import type { Referent } from './referent.ts';
import type { Voice, VoiceContext, VoiceRule } from './voiceRules.ts';

/** Verbs whose object is to do what follows: "asked the agency to say so". */
const OBJECT_ACTS =
  /\b(?:ask|tell|told|order|urge|beg|advise|invite|instruct|command|persuad|convinc|encourag|warn|require|press|push|call(?:s|ed|ing)? on|appeal(?:s|ed|ing)? to|forc|allow|help|want|expect|teach|taught|remind|challeng)/i;
/** Verbs whose subject is to do it, though they take an object too. */
const SUBJECT_ACTS = /\b(?:promis|vow|swear|swore|pledg|threaten|offer|agree)/i;
const PASSIVE = /\b(?:was|were|is|are|been|being|be|got)\s+(?:\w+ly\s+)?\w+(?:ed|told)$|\b(?:was|were|been|being)\s+told$/i;

const INFINITIVE =
  /^["“‘']*(?:(?:what|how|when|where|whether|who|whom|which)\s+(?:\w+\s+)?)?(?:not\s+)?to\s+(?:(?:not|also|then|publicly|\w+ly)\s+)*$/i;
/** "to ring in and say so": a second verb behind the first. */
const SECOND_VERB =
  /^["“‘']*(?:not\s+)?to\s+(?!.*\b(?:he|she|they|it|we|I|you|that|who|which|whether)\b)[^,.;:"“”]{1,50}\s(?:and|or)\s+(?:to\s+)?$/i;
/** "wants the minister to say", where the content begins with the one who is to act. */
const SUBJECT_TO = /^["“‘']*([^,.;:"“”]{1,60}?)\s+(?:not\s+)?to\s+(?:\w+ly\s+)?$/i;
/** "accused him of lying", "thanked her for telling". */
const SUBJECT_OF = /^["“‘']*([^,.;:"“”]{1,60}?)\s+(?:of|for|over|from)\s+(?:having\s+|not\s+|never\s+)?$/i;

/**
 * A verb without a subject right at the beginning of what somebody asks, promises or denies has the subject that grammar gives
 * it: "asked the agency to say so" – the agency; "denies asking", "voted to ask", "hopes to hear" – whoever does so.
 */
export const controlled: VoiceRule = {
  name: 'controlled',
  tell(draft, context) {
    const { reading, drafts, mention, voiceOf } = context;
    const outer = draft.parent === null ? null : drafts[draft.parent];
    if (mention || !draft.cue || !outer?.cue) return undefined;
    const at = draft.cue.start;
    const piece = outer.content.find((c) => c.start <= at && at < c.end);
    if (!piece) return undefined;
    const { text } = reading;
    const lead = text.slice(piece.start, at);
    const cue = text.slice(outer.cue.start, outer.cue.end);
    const own = text.slice(at, draft.cue.end);
    // Who is asked is told, but not who asks; "I think to say so is wrong" says nothing of a subject.
    if (/\bbeen\b/i.test(own) || /\b(?:think|thought|believ|suppose|guess|say|said|says|accord)/i.test(cue)) return undefined;
    const gerund = /^\w+ing\b/i.test(own);
    // "asked not to be named for fear of being fired": whoever asked fears it.
    if (/\b(?:for|out of|in)\s$/i.test(lead) && /^(?:fear|hope)s?$/i.test(own)) {
      const { referent, confidence } = voiceOf(outer.index);
      return referent ? { referent, confidence: SURE * confidence, by: 'controlled' } : undefined;
    }
    const between = { start: outer.cue.end, end: piece.start };
    if (/[,;:“"]/.test(text.slice(between.start, between.end))) return undefined;
    const object = /[\p{L}]/u.test(text.slice(between.start, between.end)) && between.end > between.start;
    if (INFINITIVE.test(lead) || SECOND_VERB.test(lead) || (gerund && /^["“‘']*$/.test(lead))) {
      if (object && between.end - between.start < LONGEST && OBJECT_ACTS.test(cue) && !SUBJECT_ACTS.test(cue))
        return whoIs(between, outer, context);
      if (object && !SUBJECT_ACTS.test(cue)) return undefined;
      if (PASSIVE.test(cue)) {
        const [asked] = OBJECT_ACTS.test(cue) ? addresseesOf(text, outer) : [];
        return asked ? whoIs(asked, outer, context) : undefined;
      }
      if (/\b(?:tell|told|order|urge|advise|instruct|call)/i.test(cue)) return undefined;
      const { referent, confidence } = voiceOf(outer.index);
      return referent ? { referent, confidence: SURE * confidence, by: 'controlled' } : undefined;
    }
    const named = /\b(?:want|expect|like|need|prefer)/i.test(cue) ? SUBJECT_TO.exec(lead) : gerund ? SUBJECT_OF.exec(lead) : null;
    const words = named?.[1];
    if (words === undefined) return undefined;
    const start = piece.start + lead.indexOf(words);
    return whoIs({ start, end: start + words.length }, outer, context);
  },
};

const SURE = 0.9;
/** An object is no longer than this, in characters. */
const LONGEST = 80;

/** Who the words are that stand as the object of a statement's cue. */
function whoIs(span: Span, outer: Draft, context: VoiceContext): Voice | undefined {
  const { reading, scene, voiceOf } = context;
  const range = tokensIn(reading, span);
  if (meansNobody(reading, range)) return { referent: null, confidence: 0, by: 'nobody' };
  const first = firstPerson.tell({ ...outer, source: [span] }, { ...context, mention: range });
  if (first) return { ...first, by: 'controlled' };
  const quoting = quotedIn(outer, span.start, context);
  const self = quoting ? voiceOf(quoting.index).referent : null;
  const asker = voiceOf(outer.index).referent;
  const not = [asker, self].filter((r): r is Referent => r !== null);
  const { referent, confidence } = scene.resolve(range, { speaks: false, cue: '', not, self });
  return referent
    ? { referent, confidence: SURE * confidence, by: 'controlled' }
    : { referent: null, confidence: 0, by: 'controlled' };
}
