import type { Span } from '../../contract/index.ts';
import type { Token } from '../../language/tokens.ts';

/** A sentence of a report as the rules of exchanges read it. */
export interface ExchangeSentence {
  readonly text: string;
  readonly span: Span;
  readonly tokens: readonly Token[];
  /** A title, a subtitle or a heading, which leaves out auxiliaries: "Minister told of leak". */
  readonly heading: boolean;
}
