import { readFileSync } from 'node:fs';

/** What a page tells a reader about its report. */
export interface Facts {
  readonly title: string;
  /** Who signs it, as shown: people, or the collective that signs alone. */
  readonly authors: readonly string[];
  /** The day of first publication as the page shows it, YYYY-MM-DD. */
  readonly published: string | null;
  readonly outlet: string | null;
}

export const FIELDS = ['title', 'authors', 'published', 'outlet'] as const;
export type Field = (typeof FIELDS)[number];

/** Facts by page. */
export type FactsById = Readonly<Record<string, Facts>>;

/**
 * The facts of the pages: two people noted them apart from each other from the pages as they show themselves; where they
 * differ, the page was looked at again by their common rules.
 */
export const readFacts = (): FactsById => read('facts.json');
export const readAnnotators = (): readonly [FactsById, FactsById] => [read('facts-a.json'), read('facts-b.json')];

function read(name: string): FactsById {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as FactsById;
}
