import type { ByteMap } from '../byteMap.ts';

/** A stretch of data in a property list: its bytes, with the way back to the file's. */
export interface PlistData {
  readonly bytes: Uint8Array;
  readonly map: ByteMap;
}

/** A property list of Apple's, in whichever of its forms. An object is asked for by its number. */
export interface PropertyList {
  /** The object that holds all others. */
  readonly top: number;
  /** A dictionary's objects by their keys; null where the object is none. */
  dictionary(object: number | undefined): ReadonlyMap<string, number> | null;
  /** The objects of an array; empty where the object is none. */
  array(object: number | undefined): number[];
  string(object: number | undefined): string | null;
  /** What a data object holds; null where the object is none. */
  data(object: number | undefined): PlistData | null;
}
