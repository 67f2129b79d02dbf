import type { Claim, ClaimVersion } from '../../src/contract/index.ts';

/*
 * What the page of a claim shows, computed from the claim alone.
 */

export interface Node {
  readonly name: string;
  /** Solid, dashed and so on, by named and kind. */
  readonly kind: string;
  readonly named: boolean;
  readonly notes: readonly string[];
}

export interface Edge {
  readonly from: string;
  readonly to: string;
  /** The words that show it, or what an inferred step was concluded from. */
  readonly words: string | null;
  readonly inferred: boolean;
}

export class ClaimScreen {
  readonly claim: Claim;

  constructor(claim: Claim) {
    this.claim = claim;
  }

  head() {
    const { versions, earliest, range, title } = this.claim;
    const dates = versions.flatMap((v) => v.published ?? []).sort();
    const first = versions.find((v) => v.report === earliest.ref.report && v.statement === earliest.ref.statement);
    return {
      title,
      reports: new Set(versions.map((v) => v.report)).size,
      from: dates[0]?.slice(0, 10),
      to: dates.at(-1)?.slice(0, 10),
      first: first && { outlet: first.outlet, published: first.published, certain: earliest.certain },
      origins:
        range.min === range.max ? `${range.min}` : range.max === null ? `${range.min} or more` : `${range.min} to ${range.max}`,
    };
  }

  /** For each two origins in words: one and the same, two, or not to be told. */
  pairs() {
    const names = new Map(this.claim.origins.map((o) => [o.source.id, o.source.name]));
    return this.claim.pairs.map((p) => ({ a: names.get(p.a), b: names.get(p.b), verdict: p.verdict, why: p.shownBy }));
  }

  reports(): {
    readonly report: string;
    readonly outlet: string | null;
    readonly published: string | null;
    readonly versions: number;
  }[] {
    const byReport = Map.groupBy(this.claim.versions, (v) => v.report);
    return [...byReport].map(([report, versions]) => ({
      report,
      outlet: versions[0]?.outlet ?? null,
      published: versions.flatMap((v) => v.published ?? []).sort()[0] ?? null,
      versions: versions.length,
    }));
  }

  /** The middle column: every step that is not the last, once for each name. */
  through(): Node[] {
    const steps = this.claim.versions.flatMap((v) => v.steps.slice(0, -1));
    const byName = Map.groupBy(steps, (s) => s.name ?? 'not told');
    return [...byName].map(([name, same]) => ({
      name,
      kind: same[0]?.kind ?? 'unknown',
      named: same.some((s) => s.named),
      notes: [...new Set(same.flatMap((s) => [s.said ?? [], s.shownBy ?? []].flat()))],
    }));
  }

  origins(): Node[] {
    return this.claim.origins.map(({ source: { name, kind, named, count } }) => ({
      name,
      kind,
      named,
      notes: count === null ? [] : count.max === null ? ['number not given'] : [`${count.min}`],
    }));
  }

  /** The lines of a version from its report through its steps to where its chain is held to begin. */
  edges(v: ClaimVersion): Edge[] {
    const stops = [v.outlet ?? 'not told', ...v.steps.map((s) => s.name ?? 'not told')];
    return v.steps.map((s, i) => ({
      from: stops[i] ?? '',
      to: stops[i + 1] ?? '',
      words: s.words ?? s.shownBy ?? null,
      inferred: s.inferred,
    }));
  }

  /** Reports that name each other for this claim: both lines, each with its words and its link. */
  citeEachOther() {
    const lines = this.claim.versions.flatMap((v) =>
      v.cites.map((c) => ({ from: v.report, to: c.report, words: c.words, link: c.link })),
    );
    return lines.flatMap((l) => {
      const back = lines.find((m) => m.from === l.to && m.to === l.from);
      return back && l.from < l.to ? [{ there: l, back }] : [];
    });
  }

  /** The table: each version with its words in pieces, those that changed marked, and what they were. */
  rows() {
    return this.claim.versions.map((v) => ({
      words: v.words,
      outlet: v.outlet,
      place: v.place,
      first: v.report === this.claim.earliest.ref.report && v.statement === this.claim.earliest.ref.statement,
      basis: v.drift?.basis ?? null,
      changes: (v.drift?.changes ?? []).map((c) => ({ ...c, at: c.is === null ? -1 : v.words.indexOf(c.is) })),
    }));
  }
}
