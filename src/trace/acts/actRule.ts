import type { Act } from '../../contract/index.ts';
import type { CueReading } from './cueReading.ts';

/** A rule that may tell what a cue does. */
export interface ActRule {
  readonly name: string;
  /** What it does; a negation that the act itself takes up ("did not respond" is to decline) is no longer counted. `plain`: no modality either ("would not say"). */
  readonly read: (reading: CueReading) => { readonly act: Act; readonly negated?: boolean; readonly plain?: true } | null;
}
