import { type ModelName, modelFolder, openRuntime, readModelFiles } from '../../runtime/index.ts';
import { type AttributionModel, loadModel } from '../../trace/model/attributionModel.ts';

/** The model cannot be used at all: no file can be traced. */
export class EngineError extends Error {
  constructor(problem: string, cause: unknown) {
    super(problem, { cause });
    this.name = 'EngineError';
  }
}

/** The model, loaded when it is first asked for: a run in which no file can be read never loads it. */
export interface Engine {
  /** Rejects with an EngineError. */
  model(): Promise<AttributionModel>;
  /** What to know of the loaded model's runtime: that a slower one serves, and why. Null before it is loaded. */
  note(): string | null;
}

export function openEngine(name: ModelName): Engine {
  let loading: Promise<AttributionModel> | undefined;
  let note: string | null = null;
  return {
    model() {
      loading ??= load(name, (why) => {
        note = `the model runs in WebAssembly, which is slower, since its native runtime cannot be used (${why})`;
      });
      return loading;
    },
    note: () => note,
  };
}

async function load(name: ModelName, onWasm: (why: string) => void): Promise<AttributionModel> {
  const folder = modelFolder(name);
  try {
    const [{ runtime, whyNotNative }, files] = await Promise.all([openRuntime(), readModelFiles(folder)]);
    if (whyNotNative !== null) onWasm(whyNotNative);
    return await loadModel(files, runtime);
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new EngineError(`the model in ${folder} cannot be loaded (${why}); install hearsay again`, error);
  }
}
