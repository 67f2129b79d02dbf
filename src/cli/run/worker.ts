import { parentPort, workerData } from 'node:worker_threads';
import { EngineError, openEngine } from './engine.ts';
import type { TraceSettings } from './settings.ts';
import { traceInput } from './traceInput.ts';
import type { FromWorker, ToWorker } from './workerMessages.ts';

/** A worker: traces one input after another, each when it is asked to, with a model of its own. */
const settings = workerData as TraceSettings;
const engine = openEngine(settings.model);
const end = new AbortController();

parentPort?.on('message', async (message: ToWorker) => {
  if (message === 'end') {
    end.abort();
    parentPort?.close();
    return;
  }
  const { input, bytes, report } = message;
  try {
    const outcome = await traceInput(input, settings, engine, {
      signal: end.signal,
      ...(bytes ? { bytes } : {}),
      ...(report ? { report } : {}),
    });
    parentPort?.postMessage({ outcome } satisfies FromWorker);
  } catch (error) {
    if (end.signal.aborted) return;
    if (!(error instanceof EngineError)) throw error;
    parentPort?.postMessage({ broken: error.message } satisfies FromWorker);
  }
});
