import type { Draft } from '../draft.ts';
import { controlled } from './controlled.ts';
import { firstPerson, quotedIn } from './firstPerson.ts';
import { labelOf } from './labels.ts';
import type { Range } from './phrase.ts';
import type { RunnerUp } from './pronouns.ts';
import { quotedBelow } from './quotedBelow.ts';
import type { Reading } from './reading.ts';
import type { Referent } from './referent.ts';
import type { Scene } from './scene.ts';
import { wordsOf } from './wording.ts';
import { youWhoAnswer } from './youWhoAnswer.ts';

/** Who speaks, as far as it is known. */
export interface Voice {
  readonly referent: Referent | null;
  readonly confidence: number;
  readonly by: string;
  readonly runnersUp?: readonly RunnerUp[];
}

export interface VoiceContext {
  readonly reading: Reading;
  readonly scene: Scene;
  readonly drafts: readonly Draft[];
  /** The mention's words; null where the draft has none. */
  readonly mention: Range | null;
  /** Who speaks in another draft (settled when asked for). */
  voiceOf(index: number): Voice;
  /** The innermost other draft in whose content a place of the text lies. */
  around(position: number, except: Draft | null): Draft | null;
}

/** Tells who speaks from what a draft hangs on. Undefined: the rule has nothing to say. */
export interface VoiceRule {
  readonly name: string;
  tell(draft: Draft, context: VoiceContext): Voice | undefined;
}

const NOBODY = (by: string): Voice => ({ referent: null, confidence: 0, by });

/** A block quotation goes on in the voice that its announcement names (guideline rule 13). */
export const follows: VoiceRule = {
  name: 'follows',
  tell(draft, { reading, voiceOf }) {
    if (draft.follows === null) return undefined;
    // "Had she read his report? She had, she said.": a question without marks is asked by whoever reports.
    if (draft.how === 'continued' && draft.content.every((c) => /^[^"“”‘’]*\?$/.test(reading.text.slice(c.start, c.end))))
      return NOBODY('asked-in-the-narrative');
    const { referent, confidence } = voiceOf(draft.follows);
    return { referent, confidence: draft.how === 'continued' ? 0.9 * confidence : confidence, by: 'follows' };
  },
};

/** An embedded post is its account's (rule 13). */
export const post: VoiceRule = {
  name: 'post',
  tell(draft, { scene, mention }) {
    if (draft.how !== 'post') return undefined;
    const account = scene.accounts.ofBlock(draft.block);
    if (!account && mention) return undefined;
    return account ? { referent: account, confidence: 0.98, by: 'post' } : NOBODY('post');
  },
};

/** "JANE DOE: …" in an interview; "Q:" and "A:" name nobody. */
export const label: VoiceRule = {
  name: 'label',
  tell(draft, { reading, scene, mention }) {
    if ((draft.how !== 'question' && draft.how !== 'answer') || mention) return undefined;
    const range = labelOf(reading, draft.block);
    if (!range) return NOBODY('label');
    // Labels often stand in capitals: what they say is looked up among the names as it is.
    const referent = scene.naming.register.byLabel(wordsOf(reading, range));
    return referent ? { referent, confidence: 0.95, by: 'label' } : NOBODY('label');
  },
};

/** "He" inside somebody's quotation is anybody but its speaker; "my doctor" is the speaker's. */
export const insideQuotation: VoiceRule = {
  name: 'inside-quotation',
  tell(draft, context) {
    const { reading, scene, mention, voiceOf } = context;
    const holder = draft.parent;
    if (!mention) return undefined;
    const outer = quotedIn(draft, reading.tokens[mention.first]?.start ?? 0, context);
    const speaker = outer ? voiceOf(outer.index).referent : null;
    const told = holder === null || holder === outer?.index ? null : voiceOf(holder).referent;
    return scene.resolve(mention, { speaks: true, cue: '', not: speaker ? [speaker] : [], self: speaker, outer: told });
  },
};

/** "She said … , adding that …", "He denied it and said …": a cue without a subject goes on with its sentence's. */
export const sameSubject: VoiceRule = {
  name: 'same-subject',
  tell(draft, { reading, drafts, mention, voiceOf }) {
    if (mention || !draft.cue) return undefined;
    const words = reading.text.slice(draft.cue.start, draft.cue.end).toLowerCase();
    const adding = ADDING.test(words);
    const joined = /(?:\band|,|\bbut|\bor)\s*$/i.test(reading.text.slice(Math.max(0, draft.cue.start - 6), draft.cue.start));
    if (!adding && !(joined && ACTIVE.test(words))) return undefined;
    const between = (d: Draft) => reading.text.slice(d.cue?.end ?? 0, (draft.cue?.start ?? 0) + 1);
    const before = drafts.slice(Math.max(0, draft.index - NEAR), draft.index).findLast((d) => {
      if (d.parent !== draft.parent || !d.cue || d.source.length === 0 || d.cue.end > (draft.cue?.start ?? 0)) return false;
      return between(d).length < LONGEST && !/[.?!]["”’']?\s+["“‘']?\p{Lu}/u.test(between(d));
    });
    if (!before) return undefined;
    const { referent, confidence } = voiceOf(before.index);
    return referent ? { referent, confidence: (adding ? 0.85 : 0.75) * confidence, by: 'same-subject' } : undefined;
  },
};

/** Participles by which one goes on speaking. */
const ADDING =
  /^(?:also |then |further )?(?:adding|saying|noting|arguing|claiming|telling|writing|calling|insisting|warning|explaining|suggesting|describing|acknowledging|pointing out|stressing|promising|vowing|predicting|asserting|declaring|citing|asking|urging|denying|admitting)\b/;
/** A finite verb of its own: no passive, no bare noun. */
const ACTIVE =
  /^(?:also |then |later |further )?(?:said|told|added|wrote|argued|claimed|called|asked|noted|warned|insisted|denied|predicted|promised|vowed|suggested|described|acknowledged|admitted|urged|says|adds|argues|writes)\b/;
/** So many drafts are looked back through. */
const NEAR = 12;
/** So far apart, in characters, the two cues of one sentence may stand. */
const LONGEST = 500;

/** All rules, the first that has something to say decides. */
export const voiceRules: readonly VoiceRule[] = [
  follows,
  post,
  label,
  youWhoAnswer,
  firstPerson,
  quotedBelow,
  controlled,
  sameSubject,
  insideQuotation,
];
