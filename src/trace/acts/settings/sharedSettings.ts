import type { Act, Setting } from '../../../contract/index.ts';
import type { Draft } from '../../draft.ts';
import type { SettingReading } from '../setting.ts';

/** What is known of a report's drafts; every list has one entry for each. */
export interface ToldSettings {
  readonly drafts: readonly Draft[];
  /** What each draft's own sentence tells. */
  readonly told: readonly SettingReading[];
  /** The ids of their sources. */
  readonly speakers: readonly (string | null)[];
  readonly acts: readonly Act[];
  /** Where they answer what was said before ("replied"). */
  readonly replies: readonly boolean[];
  /** True where the source is a relative pronoun: "who asked not to be named" was not said for the report. */
  readonly aside: readonly boolean[];
  /** The places of the blocks, by their ids. */
  readonly blocks: ReadonlyMap<string, number>;
}

/** What a speaker goes on saying in one paragraph was said on the same occasion. */
const SHARED: ReadonlySet<Setting> = new Set(['public', 'written', 'outlet', 'other-outlet', 'leak']);
const THOUGHTS: ReadonlySet<Act> = new Set(['believe', 'know', 'want', 'show']);

/**
 * The settings of statements whose own sentence tells none, from their paragraph (corpus guidelines, section 8): the same
 * speaker's nearest statement before it there, or the last one of the paragraph before where the same speaker goes on; a
 * quotation that goes on has that of the statement it goes on from; a reply that of what it replies to. Nested statements have their own or none.
 */
export function sharedSettings(all: ToldSettings): readonly SettingReading[] {
  const outer = all.drafts.filter((d) => d.parent === null && d.how !== 'title' && d.how !== 'caption');
  const result = [...all.told];
  /** The block in which each reading was told by a sentence of its own. */
  const toldIn = all.drafts.map((d) => place(all, d));
  outer.forEach((draft, i) => {
    if (all.told[draft.index]?.setting !== 'unstated' || all.aside[draft.index]) return;
    if (THOUGHTS.has(all.acts[draft.index] ?? 'say')) return;
    const giver = giverOf(all, outer, i);
    const reading = giver ? result[giver.index] : undefined;
    const origin = giver ? (toldIn[giver.index] ?? 0) : 0;
    // A paragraph further on the occasion can be another one.
    if (draft.how !== 'continued' && draft.cue !== null && place(all, draft) - origin > 1) return;
    if (!reading || !SHARED.has(reading.setting)) return;
    // Whoever did not answer a letter wrote none.
    if (reading.setting === 'written' && all.acts[draft.index] === 'decline') return;
    toldIn[draft.index] = origin;
    result[draft.index] = { ...reading, by: `goes on: ${reading.by.replace(/^goes on: /, '')}` };
  });
  return result;
}

function giverOf(all: ToldSettings, outer: readonly Draft[], i: number): Draft | undefined {
  const draft = outer[i];
  const before = outer[i - 1];
  if (!draft) return undefined;
  const speaker = all.speakers[draft.index] ?? null;
  const away = before ? place(all, draft) - place(all, before) : Number.POSITIVE_INFINITY;
  if (draft.how === 'continued' || (draft.cue === null && draft.follows !== null)) return before;
  const same = (d: Draft) => speaker !== null && (all.speakers[d.index] ?? null) === speaker;
  const near = nearest(outer, i, (d) => same(d) && SHARED.has(all.told[d.index]?.setting ?? 'unstated'));
  if (near) return near;
  const answered = before ? all.told[before.index]?.setting : undefined;
  if (away <= 1 && all.replies[draft.index] && (answered === 'public' || answered === 'outlet')) return before;
  return before && same(before) && away <= 1 ? before : undefined;
}

function place({ blocks }: ToldSettings, draft: Draft): number {
  return blocks.get(draft.block) ?? 0;
}

/** The nearest such statement before it in the same paragraph. */
function nearest(outer: readonly Draft[], at: number, fits: (d: Draft) => boolean): Draft | undefined {
  const block = outer[at]?.block;
  for (let i = at - 1; outer[i]?.block === block; i--) {
    const other = outer[i];
    if (other && fits(other)) return other;
  }
  return undefined;
}
