import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { EngineError } from './engine.ts';
import { failureLine } from './failureLine.ts';
import type { Job } from './job.ts';
import { failure, type Outcome } from './outcome.ts';
import type { Runner } from './runner.ts';
import type { TraceSettings } from './settings.ts';
import type { FromWorker, ToWorker } from './workerMessages.ts';

/** Node reads TypeScript as it is; built code has its worker as JavaScript. */
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

/**
 * So long (milliseconds) a thread may take to end by itself. It is not ended by force before: that aborts the whole program
 * while the native runtime works. A window of the model takes far less, so what works longer is not in the runtime.
 */
const PATIENCE = 3000;

/** Room for new objects, in MB. Node's own measure for a thread is six times this; measured, it costs 70 MB and saves no time. */
const YOUNG = 8;

interface Waiting {
  readonly job: Omit<Job, 'outcome'>;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (reason: unknown) => void;
}

/** Traces in `width` threads, each with a model of its own. A thread that breaks down costs its report, not the run. */
export function workerRunner(width: number, settings: TraceSettings, signal: AbortSignal): Runner {
  const queue: Waiting[] = [];
  const idle: Worker[] = [];
  const all = new Set<Worker>();

  const next = () => {
    while (queue.length > 0) {
      const worker = idle.pop() ?? (all.size < width ? start() : undefined);
      if (!worker) return;
      const job = queue.shift();
      if (job) void give(worker, job);
    }
  };
  const start = () => {
    // What the launcher does for the main thread: nobody is told that parts of Node are experimental.
    const execArgv = ['--disable-warning=ExperimentalWarning'];
    const worker = new Worker(WORKER, { workerData: settings, execArgv, resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
    // A thread that broke down gets no further job; the job it had hears of it where it waits for its answer.
    worker.on('error', () => all.delete(worker));
    worker.on('exit', () => all.delete(worker));
    all.add(worker);
    return worker;
  };
  const give = async (worker: Worker, job: Waiting) => {
    try {
      const answer = await ask(worker, job.job);
      if ('broken' in answer) job.reject(new EngineError(answer.broken, undefined));
      else job.resolve(answer.outcome);
      idle.push(worker);
    } catch (error) {
      if (signal.aborted) job.reject(signal.reason);
      else job.resolve(failure(failureLine(error, job.job.input), error));
      if (all.has(worker)) idle.push(worker);
    }
    next();
  };
  const end = (reason: unknown) => {
    for (const job of queue.splice(0)) job.reject(reason);
    for (const worker of all) worker.postMessage('end' satisfies ToWorker);
  };
  signal.addEventListener('abort', () => end(signal.reason));
  return {
    width,
    run({ input, bytes, report }) {
      if (signal.aborted) return Promise.reject(signal.reason);
      return new Promise((resolve, reject) => {
        const job = { input, ...(bytes ? { bytes } : {}), ...(report ? { report } : {}) };
        queue.push({ job, resolve, reject });
        next();
      });
    },
    async close() {
      const ended = Promise.allSettled([...all].map((worker) => once(worker, 'exit')));
      end(new Error('the run is over'));
      const late = setTimeout(() => {
        for (const worker of all) void worker.terminate();
      }, PATIENCE);
      await ended;
      clearTimeout(late);
    },
  };
}

/** The answer to one message. Rejects where the worker ends without one. */
function ask(worker: Worker, message: ToWorker): Promise<FromWorker> {
  return new Promise((resolve, reject) => {
    const settle = (done: () => void) => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      done();
    };
    const onMessage = (answer: FromWorker) => settle(() => resolve(answer));
    const onError = (error: unknown) => settle(() => reject(error));
    const onExit = () => settle(() => reject(new Error('its thread ended')));
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(message);
  });
}
