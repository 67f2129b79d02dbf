import type { ModelFiles, Runtime } from '../runtime.ts';
import { type NestedAttribution, type NestedReadingOptions, readInside } from './nestedReading.ts';
import { type RawAttribution, Reader } from './reader.ts';

export type { NestedAttribution, NestedReadingOptions, RawAttribution };

export interface ReadOptions {
  readonly signal?: AbortSignal | undefined;
}

/** Finds who said what in English news. */
export interface AttributionModel {
  /** `sha256:…` of the files it was loaded from. */
  readonly id: string;
  /** The name of the runtime: the scores of two runtimes differ in their last places. */
  readonly runtime: string;
  /**
   * The outermost statements, in the order of their cues: exactly what the reference in `training/attribution` gives.
   * Positions are UTF-16. Rejects with the signal's reason once it is aborted.
   */
  read(text: string, options?: ReadOptions): Promise<RawAttribution[]>;
  /** Statements inside statements too, in reading order, an outer one before its inner ones, with contents' edges tidied. */
  readNested(text: string, options: NestedReadingOptions): Promise<NestedAttribution[]>;
}

/** Throws an Error where the files are not those of an attribution model, or the runtime can't load them. */
export async function loadModel(files: ModelFiles, runtime: Runtime): Promise<AttributionModel> {
  const reader = await Reader.load(files, runtime);
  return {
    id: files.id,
    runtime: runtime.name,
    read: (text, { signal } = {}) => reader.read(text, reader.config.decode, [], signal),
    readNested: (text, options) => readInside(reader, text, options),
  };
}
