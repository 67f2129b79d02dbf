import type { Diagnostic, Report } from '../../contract/index.ts';
import type { CaptureError } from '../captureError.ts';

/** One thing that comes out of a file: a report, a part that gave none, or something to tell about the file as a whole. */
export type Captured =
  | {
      readonly kind: 'report';
      readonly report: Report;
      /** Which part of the file it is; null where it is the file itself. */
      readonly part: string | null;
    }
  | { readonly kind: 'problem'; readonly error: CaptureError; readonly part: string | null }
  | {
      readonly kind: 'note';
      readonly note: Diagnostic;
      /** Of which archive inside the file it tells, by its path there; without it, of the file. */
      readonly part?: string;
    };

/** A file that can be read at any place: what an archive with its list of contents at the end needs. */
export interface RandomAccess {
  readonly size: number;
  /** The bytes `from`–`to`, end exclusive; fewer at the file's end. */
  read(from: number, to: number): Promise<Uint8Array>;
}

/** Where a file's bytes come from. A stream is read once, from the beginning, no faster than it is used. */
export type CaptureSource =
  | { readonly bytes: Uint8Array }
  | { readonly stream: AsyncIterable<Uint8Array> }
  | { readonly access: RandomAccess };
