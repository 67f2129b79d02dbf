import { capture } from '../../capture/capture.ts';
import { withRelations } from '../../compare/index.ts';
import type { Diagnostic, Report, Trace } from '../../contract/index.ts';
import { outputFormat } from '../../formats/format.ts';
import { trace } from '../../trace/trace.ts';
import type { Input } from '../files/input.ts';
import { readInput } from '../files/readInput.ts';
import { type Engine, EngineError } from './engine.ts';
import { failureLine, shownPath } from './failureLine.ts';
import { failure, type Outcome } from './outcome.ts';
import type { TraceSettings } from './settings.ts';

/**
 * Reads, captures, traces and writes one input. Whatever is wrong with the input is told in the outcome, so that the others
 * go on; rejects only with an EngineError, or with the signal's reason once it is aborted.
 *
 * @param bytes The input's bytes where they were read already; the report where it was captured already.
 */
export async function traceInput(
  input: Input,
  settings: TraceSettings,
  engine: Engine,
  { signal, bytes, report: held }: { signal?: AbortSignal; bytes?: Uint8Array; report?: Report } = {},
): Promise<Outcome> {
  try {
    const read = async () => bytes ?? (await readInput(input, signal, settings.capture.limits?.bytes));
    const report = held ?? (await capture(await read(), { ...settings.capture, file: input.name }));
    const model = await engine.model();
    const told = await trace(report, model, {
      ...(settings.depth === undefined ? {} : { depth: settings.depth }),
      ...(signal ? { signal } : {}),
    });
    const traced = withRelations(told);
    const note = engine.note();
    return { ...written(traced, input, settings), ...(note === null ? {} : { note }) };
  } catch (error) {
    if (error instanceof EngineError || signal?.aborted) throw error;
    return failure(failureLine(error, input), error);
  }
}

function written(traced: Trace, input: Input, settings: TraceSettings): Outcome {
  const format = outputFormat(settings.format);
  if (!format) throw new RangeError(`there is no format ${settings.format}`);
  if (Object.values(traced.profile.words).every((n) => n === 0)) {
    return failure(
      `${shownPath(input)}: no article was found in it; where there is one, --as plain takes all the text as it stands`,
    );
  }
  const lines = (of: (d: Diagnostic) => boolean) => traced.diagnostics.filter(of).map((d) => `${shownPath(input)}: ${d.message}`);
  const failures = lines((d) => d.severity === 'error');
  // The readable trace has them in its notes; and where nothing was traced it is enough to say why.
  const untold = settings.format === 'terminal' || failures.length > 0;
  const warnings = untold ? [] : lines((d) => d.severity === 'warning');
  return { text: format.write(traced, settings.screen), failures, warnings };
}
