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
}
