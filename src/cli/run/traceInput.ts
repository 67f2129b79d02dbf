import { capture } from '../../capture/capture.ts';
import type { Trace } from '../../contract/index.ts';
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
 * @param bytes The input's bytes where they were read already.
 */
export async function traceInput(
  input: Input,
  settings: TraceSettings,
  engine: Engine,
  { signal, bytes }: { signal?: AbortSignal; bytes?: Uint8Array } = {},
): Promise<Outcome> {
  try {
    const read = bytes ?? (await readInput(input, signal));
    const report = await capture(read, { ...settings.capture, file: input.name });
    const model = await engine.model();
    const traced = await trace(report, model, {
      ...(settings.depth === undefined ? {} : { depth: settings.depth }),
      ...(signal ? { signal } : {}),
    });
    return written(traced, input, settings);
  } catch (error) {
    if (error instanceof EngineError || signal?.aborted) throw error;
    return failure(failureLine(error, input), error);
  }
}

function written(traced: Trace, input: Input, settings: TraceSettings): Outcome {
  const format = outputFormat(settings.format);
  if (!format) throw new RangeError(`there is no format ${settings.format}`);
  const line = (d: { message: string }) => `${shownPath(input)}: ${d.message}`;
  const of = (severity: string) => traced.diagnostics.filter((d) => d.severity === severity).map(line);
  return {
    text: format.write(traced, settings.screen),
    failures: of('error'),
    // The readable trace has them in its notes.
    warnings: settings.format === 'terminal' ? [] : of('warning'),
  };
}
