import type { Runtime } from '../trace/runtime.ts';

export { type ModelName, modelFolder, readModelFiles } from './modelFiles.ts';

export interface OpenedRuntime {
  readonly runtime: Runtime;
  /** What kept the native runtime from being used, if anything: the other one is four times slower. */
  readonly whyNotNative: string | null;
}

/** The native runtime where there is one for this machine, else WebAssembly. */
export async function openRuntime(): Promise<OpenedRuntime> {
  try {
    const { nativeRuntime } = await import('./native.ts');
    return { runtime: nativeRuntime, whyNotNative: null };
  } catch (error) {
    const { wasmRuntime } = await import('./wasm.ts');
    return { runtime: wasmRuntime, whyNotNative: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) };
  }
}
