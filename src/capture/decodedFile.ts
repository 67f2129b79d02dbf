import type { Run } from '../contract/index.ts';
import type { MappedRun } from '../report/mappedText.ts';

/**
 * A file's bytes as text, with the way back: `byteAt(i)` is the byte at which UTF-16 unit `i` begins.
 * For `i` equal to the text's length it is the number of bytes.
 */
export interface DecodedFile {
  readonly bytes: Uint8Array;
  readonly text: string;
  /** The name of the encoding, by the Encoding Standard. */
  readonly encoding: string;
  /** How the encoding was found. */
  readonly encodingBy: 'bom' | 'header' | 'meta' | 'valid-utf-8' | 'guess' | 'told';
  byteAt(unit: number): number;
  /**
   * Where a run of the text stands in the saved file, for the text of an archive's part, which the file may spell in
   * another way and in several stretches. The runs are as long as the given one. Without it the run's bytes are those of
   * `bytes`.
   */
  origin?(run: MappedRun): readonly Run[];
}
