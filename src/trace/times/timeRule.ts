import type { Act, Block, Time } from '../../contract/index.ts';
import type { DateMention } from '../../language/dates.ts';
import type { Draft, TraceInput } from '../draft.ts';
import { type Frame, type Frames, framesOf } from '../frame.ts';
import { reportDates } from './reportDates.ts';
import { type Said, saidOf } from './said.ts';

/** What the rules of times look at. */
export interface TimeContext {
  readonly input: TraceInput;
  readonly draft: Draft;
  readonly frame: Frame | null;
  readonly frames: Frames;
  readonly dates: readonly DateMention[];
  readonly block: Block | undefined;
  /** A block's place among the report's blocks, by its id; -1 for none. */
  readonly place: (block: string) => number;
  readonly said: Said;
  /** The times read so far; one for each draft, null where none is found or none has been looked for yet. */
  readonly times: readonly (Time | null)[];
}

/** One way in which a text tells when something was said. */
export interface TimeRule {
  readonly name: string;
  readonly find: (context: TimeContext) => Time | null;
}

export function timeContext(
  input: TraceInput,
  draft: Draft,
  said: Said = saidByWords(input),
  times: readonly (Time | null)[] = [],
): TimeContext {
  const frames = framesOf(input);
  return {
    input,
    draft,
    frame: frames.of[draft.index] ?? null,
    frames,
    dates: reportDates(input),
    block: input.report.blocks[placesOf(input).get(draft.block) ?? -1],
    place: (block) => placesOf(input).get(block) ?? -1,
    said,
    times,
  };
}

const words = new WeakMap<TraceInput, Said>();

function saidByWords(input: TraceInput): Said {
  const known = words.get(input) ?? saidOf(input);
  words.set(input, known);
  return known;
}

const places = new WeakMap<TraceInput, ReadonlyMap<string, number>>();

function placesOf(input: TraceInput): ReadonlyMap<string, number> {
  const known = places.get(input);
  if (known) return known;
  const made = new Map(input.report.blocks.map((b, i) => [b.id, i]));
  places.set(input, made);
  return made;
}

/** The time as the contract has it. */
export function timeFrom(d: DateMention, inferred: boolean): Time {
  return {
    start: d.start,
    end: d.end,
    value: d.value,
    relation: d.event ? { type: d.event.type, event: d.event.span } : null,
    inferred,
  };
}

const INNER: ReadonlySet<Act> = new Set(['believe', 'know', 'want']);
const DECIDED = /\b(?:vot(?:ed|es|ing)|approv(?:ed|es|ing)|decided|adopted|passed|backed|agreed|resolved)\b/i;

/**
 * An occasion dates what is said at it. It dates no thinking, knowing or wanting, unless that is what the occasion did ("the
 * council voted"), and nothing in titles, headings and captions.
 */
export function mayBorrow({ input, draft, block, said }: TimeContext): boolean {
  if (draft.how === 'title' || draft.how === 'caption' || draft.how === 'post') return false;
  if (block && /^(?:title|subtitle|heading|caption|post|notice|credit)$/.test(block.type)) return false;
  const act = said.acts[draft.index];
  if (act === undefined || !INNER.has(act)) return true;
  return act === 'want' && draft.cue !== null && DECIDED.test(input.report.text.slice(draft.cue.start, draft.cue.end));
}

/** Where a statement begins to be told: its cue, without one its content. */
export function toldAt(draft: Draft): number {
  return draft.cue?.start ?? draft.content[0]?.start ?? 0;
}
