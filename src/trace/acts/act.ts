import type { Act, Modal } from '../../contract/index.ts';
import type { Draft } from '../draft.ts';
import { ACT_RULES } from './actRules.ts';
import { readCue } from './cueReading.ts';
import { isLoaded } from './loaded.ts';
import { MODAL_RULES } from './modality.ts';
import { isNegated } from './negation.ts';

export interface ActReading {
  readonly act: Act;
  readonly negated: boolean;
  readonly modal: Modal | null;
  readonly loaded: boolean;
  /** The rule that told the act, and the head where it is the head that told it. */
  readonly by: string;
}

/**
 * What a statement's cue does, whether it says that it was not done, whether it says so as less than fact, and whether it
 * judges (guideline rules 14 and 24). A statement without a cue says; a question asks.
 */
export function actOf(text: string, draft: Draft): ActReading {
  const reading = readCue(text, draft);
  for (const rule of ACT_RULES) {
    const found = rule.read(reading);
    if (!found) continue;
    return {
      act: found.act,
      negated: found.negated ?? isNegated(reading),
      modal: found.plain ? null : (MODAL_RULES.find((m) => m.holds(reading))?.modal ?? null),
      loaded: isLoaded(reading, found.act),
      by: rule.name === 'head' && reading.head ? `${reading.head.by}: ${reading.head.lemma}` : rule.name,
    };
  }
  return { act: 'say', negated: false, modal: null, loaded: false, by: 'default' };
}
