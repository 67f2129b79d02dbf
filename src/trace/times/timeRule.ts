import type { Block, Time } from '../../contract/index.ts';
import type { DateMention } from '../../language/dates.ts';
import type { Draft, TraceInput } from '../draft.ts';
import { type Frame, type Frames, framesOf } from '../frame.ts';
import { reportDates } from './reportDates.ts';

/** What the rules of times look at. */
export interface TimeContext {
  readonly input: TraceInput;
  readonly draft: Draft;
  readonly frame: Frame | null;
  readonly frames: Frames;
  readonly dates: readonly DateMention[];
  readonly block: Block | undefined;
}

/** One way in which a text tells when something was said. */
export interface TimeRule {
  readonly name: string;
  readonly find: (context: TimeContext) => Time | null;
}

export function timeContext(input: TraceInput, draft: Draft): TimeContext {
  const frames = framesOf(input);
  return {
    input,
    draft,
    frame: frames.of[draft.index] ?? null,
    frames,
    dates: reportDates(input),
    block: blocksOf(input).get(draft.block),
  };
}

const blocks = new WeakMap<TraceInput, ReadonlyMap<string, Block>>();

function blocksOf(input: TraceInput): ReadonlyMap<string, Block> {
  const known = blocks.get(input);
  if (known) return known;
  const made = new Map(input.report.blocks.map((b) => [b.id, b]));
  blocks.set(input, made);
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
