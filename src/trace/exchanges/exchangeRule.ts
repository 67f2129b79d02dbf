import type { ExchangeKind, Modal } from '../../contract/index.ts';
import type { NounPhrase } from '../../language/chunks.ts';
import type { ExchangeSentence } from './sentence.ts';

/** An exchange as a rule reads it off a sentence; phrases are places in the sentence's tokens. */
export interface ReadExchange {
  readonly kind: ExchangeKind;
  /** Null where the text leaves a side unsaid: "was told", "nobody asked her". One side at least is told. */
  readonly from: NounPhrase | null;
  readonly to: NounPhrase | null;
  readonly negated: boolean;
  readonly modal: Modal | null;
  /** The verb or noun that tells of it, and where channel, matter and time may begin. */
  readonly at: number;
  readonly rest: number;
}

export interface ExchangeRule {
  readonly name: string;
  /** The exchanges that the word at a place tells of. `subject` is that of the verb before, for "called X and asked Y". */
  readonly read: (sentence: ExchangeSentence, at: number, subject: NounPhrase | undefined) => ReadExchange | null;
}
