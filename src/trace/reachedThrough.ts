import type { Source, Span, Step } from '../contract/index.ts';
import type { Draft } from './draft.ts';
import { contains, overlap } from './spans.ts';

/**
 * The publications through which a speaker's words reached the report though no cue of theirs stands here: whom the words
 * were said to ("told Axios"), and for an unnamed source the publication that first spoke of it, since nobody else knows who
 * that is (guideline rules 12 and 23).
 */
export class ReachedThrough {
  readonly #publications: readonly Source[];
  readonly #sources: ReadonlyMap<string, Source>;
  /** For an unnamed source: the publications that stood before it where it was first spoken of. */
  readonly #introducedBy = new Map<string, readonly string[]>();

  constructor(sources: readonly Source[], ownOutlet: string | null) {
    this.#sources = new Map(sources.map((s) => [s.id, s]));
    this.#publications = sources.filter((s) => s.kind === 'publication' && s.named && !isOwn(s, ownOutlet));
  }

  /** The publication named where the text says to whom or where the words were said; null where there is none. */
  saidTo(places: readonly Span[]): { readonly source: string; readonly evidence: Span } | null {
    for (const publication of this.#publications) {
      const evidence = publication.mentions.find((m) => places.some((p) => contains(p, m) || overlap(p, m) > 2));
      if (evidence) return { source: publication.id, evidence };
    }
    return null;
  }

  /** Steps before an unnamed speaker that was first spoken of behind a publication which this chain does not have yet. */
  inherited(speaker: string | null, outer: readonly Step[]): Step[] {
    if (speaker === null || this.#sources.get(speaker)?.named !== false) return [];
    const before = this.#introducedBy.get(speaker) ?? [];
    const missing = before.filter((p) => !outer.some((step) => step.source === p));
    return missing.map((source) => ({ source, evidence: null, link: null, statement: null, inferred: true }));
  }

  /** Remembers, the first time an unnamed speaker comes, what stood before it. */
  learn(draft: Draft, chain: readonly Step[]): void {
    const speaker = chain.at(-1)?.source;
    if (!speaker || draft.source.length === 0 || this.#introducedBy.has(speaker)) return;
    const before = chain.slice(0, -1).flatMap((step) => (step.source === null ? [] : [step.source]));
    const published = before.filter((id) => this.#sources.get(id)?.kind === 'publication');
    this.#introducedBy.set(speaker, published);
  }
}

function isOwn(source: Source, outlet: string | null): boolean {
  if (outlet === null) return false;
  const plain = (name: string) => name.toLowerCase().replace(/^the /, '');
  return [source.name, ...source.aliases].some((name) => plain(name) === plain(outlet));
}
