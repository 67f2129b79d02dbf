import { resolveSources } from '../src/trace/sources/resolve.ts';
import { type MarkedOptions, markedReport } from './markedReport.ts';

export interface SpeakerOptions extends MarkedOptions {
  readonly byline?: readonly string[];
  /** How each draft is presented, by its place; the others as `how` says. */
  readonly hows?: Readonly<Record<number, NonNullable<MarkedOptions['how']>>>;
}

/** The names of those who speak in a marked text, in the order of its statements; null for nobody. */
export function speakersOf(marked: string, options: SpeakerOptions = {}): (string | null)[] {
  const input = markedReport(marked, options);
  const report = { ...input.report, head: { ...input.report.head, byline: [...(options.byline ?? [])] } };
  const drafts = input.drafts.map((d) => ({ ...d, how: options.hows?.[d.index] ?? d.how }));
  const { sources, speakers } = resolveSources({ report, drafts }, []);
  return speakers.map((s) => sources.find((x) => x.id === s.source)?.name ?? null);
}
