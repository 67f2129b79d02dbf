import type { ExchangeKind, Modal, Span, Time } from '../../contract/index.ts';

/** An exchange before its actors are resolved to sources. */
export interface DraftExchange {
  readonly from: readonly Span[];
  readonly to: readonly Span[];
  readonly via: readonly Span[];
  readonly kind: ExchangeKind;
  readonly negated: boolean;
  readonly modal: Modal | null;
  readonly matter: Span | null;
  /** The words that tell of it. */
  readonly start: number;
  readonly end: number;
  /** The innermost draft in whose content it is told; null where the report tells it in its own voice. */
  readonly draft: number | null;
  readonly time: Time | null;
  /** The rule that found it. */
  readonly by: string;
}

/** With the verb or the cue that tells of it, by which two readings of the same words are known. */
export interface PlacedExchange extends DraftExchange {
  readonly verb: Span;
}
