import { outputFormat } from '../../formats/format.ts';
import { EXIT } from '../exitCode.ts';
import type { FoundInputs } from '../files/findInputs.ts';
import { listenForInterrupt } from '../interrupt.ts';
import { progressLine } from '../progress.ts';
import { ClosedSink, openSink, type Sink } from '../sink.ts';
import { speak, speakStack } from '../speak.ts';
import { UsageError } from '../usageError.ts';
import { inOrder } from './inOrder.ts';
import { isArchive, jobsOf } from './jobsOf.ts';
import type { Runner } from './runner.ts';
import type { TraceSettings } from './settings.ts';

export interface RunOptions {
  readonly jobs: number;
  readonly output: string | undefined;
  readonly quiet: boolean;
}

/** So many results for each thread may be under way or wait for their turn to be written. */
const AHEAD = 4;

/** Traces everything that was found and writes it in that order. Gives the exit code. */
export async function traceAll(found: FoundInputs, settings: TraceSettings, options: RunOptions): Promise<number> {
  if (!options.quiet) for (const note of found.notes) speak(`hearsay: ${note}`);
  for (const problem of found.problems) speak(`hearsay: ${problem}`);
  let failed = found.problems.length > 0;
  const { inputs } = found;
  if (inputs.length === 0) return EXIT.someFailed;

  const sink = await openSink(options.output);
  const interrupt = listenForInterrupt();
  const { signal } = interrupt;
  const [only] = inputs;
  const several = inputs.length > 1 || (only !== undefined && (await isArchive(only, settings)));
  const width = several ? Math.max(1, Math.min(options.jobs, inputs.length > 1 ? inputs.length : options.jobs)) : 1;
  const runner = await openRunner(width, settings, signal);
  const progress = progressLine(inputs.length, options.quiet);
  const { write, end } = writerOf(sink, settings.format);
  let noted: string | undefined;
  const jobs = jobsOf(inputs, settings, signal);
  try {
    for await (const { item, result } of inOrder(jobs, width * AHEAD, async (job) => job.outcome ?? runner.run(job), signal)) {
      progress.clear();
      if (result.note && result.note !== noted && !options.quiet) speak(`hearsay: ${result.note}`);
      noted = result.note ?? noted;
      for (const line of result.failures) speak(`hearsay: ${line}`);
      speakStack(result.stack);
      if (!options.quiet) for (const line of result.warnings) speak(`hearsay: ${line}`);
      if (result.failures.length > 0) failed = true;
      if (result.text !== null) await write(result.text);
      progress.step(item.input.path);
    }
    progress.clear();
    await end();
    const told = signal.aborted ? await sink.stop() : await sink.finish();
    if (told && !options.quiet) speak(`hearsay: ${told}`);
  } catch (error) {
    progress.clear();
    const told = await sink.stop().catch(() => null);
    if (error instanceof ClosedSink) return failed ? EXIT.someFailed : EXIT.done;
    if (told && !options.quiet) speak(`hearsay: ${told}`);
    throw error;
  } finally {
    await runner.close();
    interrupt.release();
  }
  return interrupt.code() ?? (failed ? EXIT.someFailed : EXIT.done);
}

/** The thread that writes need not load what the others trace with. */
async function openRunner(width: number, settings: TraceSettings, signal: AbortSignal): Promise<Runner> {
  if (width === 1) return (await import('./inlineRunner.ts')).inlineRunner(settings, signal);
  return (await import('./workerRunner.ts')).workerRunner(width, settings, signal);
}

/** Writes the traces of one output: the head before the first, what stands between before each later one, the tail at the end. */
function writerOf(sink: Sink, name: string): { write(text: string): Promise<void>; end(): Promise<void> } {
  const format = outputFormat(name);
  let first = true;
  // Where an output may hold one trace only, an archive must not have begun it before it is known to hold no second one.
  let held: string | null = null;
  return {
    async write(text) {
      if (!first && !format?.many) {
        throw new UsageError(`--format ${name} writes one report and several were found; use --format jsonl for many`);
      }
      const whole = `${(first ? format?.head : format?.between) ?? ''}${text}`;
      first = false;
      if (format?.many) await sink.write(whole);
      else held = whole;
    },
    async end() {
      if (held !== null) await sink.write(held);
      if (!first && format?.tail) await sink.write(format.tail);
    },
  };
}
