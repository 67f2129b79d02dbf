import type { Diagnostic, Format } from '../../contract/index.ts';
import type { DecodedFile } from '../decodedFile.ts';
import type { FrameFinder } from '../html/frames/frame.ts';
import type { CaptureOptions } from '../options.ts';

/** One saved page, taken out of the file that holds it with its parts: ready to be captured. */
export interface OpenedPage {
  readonly format: Format;
  /** The page itself; its places are those of the saved file. */
  readonly file: DecodedFile;
  /** What the file tells of the page beside what the caller does. */
  readonly options: CaptureOptions;
  readonly frames: FrameFinder;
  readonly diagnostics: readonly Diagnostic[];
}
