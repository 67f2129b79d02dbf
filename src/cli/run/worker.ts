import { parentPort, workerData } from 'node:worker_threads';
import { EngineError, openEngine } from './engine.ts';
import type { TraceSettings } from './settings.ts';
import { traceInput } from './traceInput.ts';
import type { FromWorker, ToWorker } from './workerMessages.ts';

/** A worker: traces one input after another, each when it is asked to, with a model of its own. */
const settings = workerData as TraceSettings;
const engine = openEngine(settings.model);

parentPort?.on('message', async (message: ToWorker) => {
  if (message === 'end') {
    parentPort?.close();
    return;
  }
  const { input, bytes } = message;
  const answer = await traceInput(input, settings, engine, bytes ? { bytes } : {}).then(
    (outcome): FromWorker => ({ outcome }),
    (error: unknown): FromWorker => {
      if (error instanceof EngineError) return { broken: error.message };
      throw error;
    },
  );
  parentPort?.postMessage(answer);
});
