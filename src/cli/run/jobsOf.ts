import { stat } from 'node:fs/promises';
import type { Captured } from '../../capture/archive/captured.ts';
import { captureAll, holdsMany } from '../../capture/captureAll.ts';
import type { Input } from '../files/input.ts';
import { STDIN } from '../files/input.ts';
import { openInput } from '../files/openInput.ts';
import { readAll } from '../files/readInput.ts';
import { UsageError } from '../usageError.ts';
import { failureLine, noteLine, shownPath, shownReport } from './failureLine.ts';
import type { Job } from './job.ts';
import { failure, type Outcome } from './outcome.ts';
import type { TraceSettings } from './settings.ts';

/**
 * What there is to trace, in order. An archive is opened here and gives one job for each report in it, as they are asked
 * for; other files are left to whoever traces them. Whatever is wrong with one file is a job that tells it.
 */
export async function* jobsOf(
  inputs: readonly Input[],
  settings: TraceSettings,
  signal: AbortSignal,
): AsyncGenerator<Job, void, undefined> {
  for (const input of inputs) {
    if (signal.aborted) return;
    try {
      yield* jobsIn(input, settings, signal);
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof UsageError) throw error;
      yield { input, outcome: failure(failureLine(error, input), error) };
    }
  }
}

async function* jobsIn(input: Input, settings: TraceSettings, signal: AbortSignal): AsyncGenerator<Job> {
  const opened = await openInput(input);
  try {
    if (!opensHere(opened.head, settings)) {
      // Others can open a file again, but not standard input, nor a pipe that was begun.
      if ('stream' in opened.source)
        yield { input, bytes: await readAll(input, opened.source.stream, signal, settings.capture.limits?.bytes) };
      else yield { input };
      return;
    }
    checkSingle(input, settings);
    for await (const captured of captureAll(opened.source, { ...settings.capture, file: input.name, signal })) {
      yield jobOf(captured, input);
    }
  } finally {
    await opened.close();
  }
}

/** True for an archive of several reports. */
export function opensHere(head: Uint8Array, settings: Pick<TraceSettings, 'capture'>): boolean {
  return settings.capture.as === undefined && holdsMany(head) !== null;
}

function checkSingle(input: Input, { capture }: TraceSettings): void {
  const single = capture.title === undefined ? (capture.url === undefined ? undefined : 'url') : 'title';
  if (single) throw new UsageError(`--${single} is of one report and ${shownPath(input)} is an archive of several; leave it out`);
}

function jobOf(captured: Captured, archive: Input): Job {
  switch (captured.kind) {
    case 'report': {
      const { report } = captured;
      return { input: { path: shownReport(captured, archive), name: report.head.file }, report };
    }
    case 'problem':
      return { input: archive, outcome: failure(failureLine(captured.error, archive), captured.error) };
    case 'note':
      return { input: archive, outcome: told(noteLine(captured, archive), captured.note.severity) };
  }
}

function told(line: string, severity: 'info' | 'warning' | 'error'): Outcome {
  const failed = severity === 'error';
  return { text: null, failures: failed ? [line] : [], warnings: failed ? [] : [line] };
}

/** Whether an input is an archive, of which several can be traced at once. What can be read only once is not looked at. */
export async function isArchive(input: Input, settings: Pick<TraceSettings, 'capture'>): Promise<boolean> {
  if (input.path === STDIN) return false;
  try {
    if (!(await stat(input.path)).isFile()) return false;
    const opened = await openInput(input);
    await opened.close();
    return opensHere(opened.head, settings);
  } catch {
    return false;
  }
}
