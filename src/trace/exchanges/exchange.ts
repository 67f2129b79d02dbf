import type { Span } from '../../contract/index.ts';
import type { TraceInput } from '../draft.ts';
import type { DraftExchange } from './draftExchange.ts';
import { innermostContents } from './innermost.ts';
import { sentenceExchanges } from './sentenceExchanges.ts';
import { publicCues, statementExchange } from './statementExchanges.ts';

export type { DraftExchange } from './draftExchange.ts';

/**
 * Who told, asked, called, met, wrote to or reached out to whom, through whom, about what and when. What is said to an
 * outlet, to reporters or to the public is none: that is the statement's setting. A statement with any other addressee is one,
 * and counts once, though its sentence tells of it too.
 */
export function findExchanges(input: TraceInput): DraftExchange[] {
  const within = innermostContents(input.drafts);
  const told = input.drafts.flatMap((d) => statementExchange(input, d, within));
  const inCue = coverOf([...told.map((t) => t.verb), ...publicCues(input)]);
  const others = sentenceExchanges(input, within).filter((x) => !inCue(x.verb.start));
  return [...others, ...told].sort((a, b) => a.start - b.start || a.end - b.end).map(({ verb: _verb, ...x }) => x);
}

/** Tells whether a place lies in one of the cues. */
function coverOf(spans: readonly Span[]): (at: number) => boolean {
  const cues = [...spans].sort((a, b) => a.start - b.start);
  return (at) => {
    let low = 0;
    let high = cues.length - 1;
    while (low < high) {
      const mid = (low + high + 1) >> 1;
      if ((cues[mid]?.start ?? 0) <= at) low = mid;
      else high = mid - 1;
    }
    const cue = cues[low];
    return cue !== undefined && cue.start <= at && at < cue.end;
  };
}
