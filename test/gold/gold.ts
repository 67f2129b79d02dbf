import type {
  Act,
  BlockType,
  ChangeKind,
  Diagnostic,
  ExchangeKind,
  Form,
  Grade,
  How,
  Modal,
  Post,
  ReportHead,
  Setting,
  Source,
} from '../../src/contract/index.ts';
import type { Place } from './place.ts';

/*
 * How an annotator writes a trace down: words instead of positions, names instead of ids. `buildTrace` finds the words in
 * the page and works out what follows from them (positions, bytes, ids, the chain of an inner statement, the counts of the
 * profile). What is a matter of judgement is written down: who speaks, act, form, grade, whether alleged.
 */
export interface Gold {
  /** The page, beside the file of the gold record. */
  readonly page: string;
  readonly head: Omit<ReportHead, 'id' | 'file' | 'found'>;
  /** For each field of the head how it was found and the words of the page that give it (each must stand there once). */
  readonly found: Readonly<Record<string, { readonly by: string; readonly words: string }>>;
  /** All visible text of the page in its order: what is the report's, and what was taken out. */
  readonly page_text: readonly (GoldBlock | GoldRemoval)[];
  readonly sources: Readonly<Record<string, GoldSource>>;
  readonly statements: readonly GoldStatement[];
  readonly relations: readonly GoldRelation[];
  readonly exchanges: readonly GoldExchange[];
  readonly diagnostics: readonly {
    readonly rule: string;
    readonly severity: Diagnostic['severity'];
    readonly message: string;
    readonly at?: Place;
  }[];
}

export interface GoldBlock {
  readonly key: string;
  readonly type: BlockType;
  readonly text: string;
  readonly post?: Post;
  readonly level?: number;
}

export interface GoldRemoval {
  readonly removed: string;
  readonly text: string;
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
  readonly grade: Grade;
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
