import type { GoldAnnotation } from '../../corpus/tools/goldAnnotation.ts';
import type { Place } from '../../corpus/tools/place.ts';
import type { BlockType, Diagnostic, Post, ReportHead } from '../../src/contract/index.ts';

/*
 * How an annotator writes a trace down: words instead of positions, names instead of ids. `buildTrace` finds the words in
 * the page and works out what follows from them (positions, bytes, ids, the chain of an inner statement, the counts of the
 * profile). What is a matter of judgement is written down: who speaks, act, form, grade, whether alleged.
 */
export interface Gold extends GoldAnnotation {
  /** The page, beside the file of the gold record. */
  readonly page: string;
  readonly head: Omit<ReportHead, 'id' | 'file' | 'found'>;
  /** For each field of the head how it was found and the words of the page that give it (each must stand there once). */
  readonly found: Readonly<Record<string, { readonly by: string; readonly words: string }>>;
  /** All visible text of the page in its order: what is the report's, and what was taken out. */
  readonly page_text: readonly (GoldBlock | GoldRemoval)[];
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
