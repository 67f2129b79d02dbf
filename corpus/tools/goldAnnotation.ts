import type { Act, ChangeKind, ExchangeKind, Form, Grade, How, Modal, Setting, Source } from '../../src/contract/index.ts';
import type { Place } from './place.ts';

/** What an annotator says of a report: words instead of positions, names instead of ids. */
export interface GoldAnnotation {
  readonly sources: Readonly<Record<string, GoldSource>>;
  readonly statements: readonly GoldStatement[];
  readonly relations: readonly GoldRelation[];
  readonly exchanges: readonly GoldExchange[];
}

export interface GoldSource
  extends Partial<Omit<Source, 'id' | 'name' | 'kind' | 'named' | 'mentions' | 'speaksFor' | 'members' | 'ofPerson'>> {
  readonly name: string;
  readonly kind: Source['kind'];
  /** True where `unnamed` is absent; a document may be unnamed without it. */
  readonly named?: boolean;
  /** Places that name it, besides those where it is the source or the addressee of a statement. */
  readonly mentions?: readonly Place[];
  readonly speaksFor?: string;
  readonly members?: readonly string[];
  readonly ofPerson?: string;
}

export interface GoldTime {
  readonly at: Place;
  readonly value: string | null;
  readonly relation?: { readonly type: 'before' | 'after' | 'during'; readonly event: Place };
  readonly inferred?: boolean;
}

export interface GoldStatement {
  readonly key: string;
  /** The block in which it stands; an inner statement stands in that of the outer one unless it says so. */
  readonly in?: string;
  readonly content: readonly Place[];
  readonly cue?: Place;
  readonly source?: readonly Place[];
  readonly speaker: string | null;
  readonly form: Form;
  readonly act: Act;
  readonly negated?: boolean;
  readonly modal?: Modal;
  readonly loaded?: boolean;
  readonly how?: How;
  readonly setting?: Setting;
  readonly addressee?: readonly { readonly at: Place; readonly source: string | null }[];
  readonly time?: GoldTime;
  /** The steps between the outer statement (or the report) and the speaker. */
  readonly through?: readonly { readonly source: string | null; readonly evidence: Place }[];
  /** The words that show the speaker's step; without it, from source to cue where no content lies between. */
  readonly evidence?: Place | null;
  /** Where it is not written down, the rules of the contract work it out from the chain. */
  readonly grade?: Grade;
  readonly alleged?: boolean;
  /** Why it was decided so, where the guidelines leave room. */
  readonly note?: string;
  readonly inner?: readonly GoldStatement[];
}

/** A key of a statement, or a place in the report's own voice. */
export type GoldEnd = string | { readonly in: string; readonly text?: string };

export interface GoldRelation {
  readonly type: 'same-words' | 'same-claim' | 'copy' | 'drift' | 'dispute';
  readonly a: GoldEnd;
  readonly b: GoldEnd;
  /** Pairs of places, each in its own end's block. */
  readonly shared?: readonly (readonly [Place, Place])[];
  readonly basis?: 'original' | 'excerpt';
  readonly changes?: readonly { readonly kind: ChangeKind; readonly a: Place | null; readonly b: Place | null }[];
  readonly assertedBy?: string | null;
  readonly evidence?: Place;
}

export interface GoldExchange {
  readonly at: Place;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly via?: readonly string[];
  readonly kind: ExchangeKind;
  readonly negated?: boolean;
  readonly modal?: Modal;
  readonly matter?: Place;
  readonly statement: string | null;
  readonly time?: GoldTime;
}
