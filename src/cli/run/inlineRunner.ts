import { openEngine } from './engine.ts';
import type { Runner } from './runner.ts';
import type { TraceSettings } from './settings.ts';
import { traceInput } from './traceInput.ts';

/** Traces in this thread: for one report starting another would take longer than it saves. */
export function inlineRunner(settings: TraceSettings, signal: AbortSignal): Runner {
  const engine = openEngine(settings.model);
  let last: Promise<unknown> = Promise.resolve();
  return {
    width: 1,
    run({ input, bytes, report }) {
      const next = last.then(() => {
        signal.throwIfAborted();
        return traceInput(input, settings, engine, { signal, ...(bytes ? { bytes } : {}), ...(report ? { report } : {}) });
      });
      last = next.catch(() => {});
      return next;
    },
    async close() {},
  };
}
