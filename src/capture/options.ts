import type { Format } from '../contract/index.ts';
import type { CaptureLimits } from './archive/limits.ts';

/** What the caller knows of a file. Metadata given here stands above whatever the file says. */
export interface CaptureOptions {
  /** The file's name, as it goes into the report. */
  readonly file: string;
  /** Read it as this format; without it the format is told from the content. */
  readonly as?: Format;
  readonly title?: string;
  readonly outlet?: string;
  readonly url?: string;
  /** Where the file was loaded from, as an archive tells it: the base of its links, and its address where it names no other. */
  readonly location?: string;
  /** EDTF date or date and time. */
  readonly published?: string;
  /** When the file was saved: ISO 8601 with zone. Never the present moment: the same input gives the same bytes. */
  readonly captured?: string;
  /** Opens an encrypted PDF. */
  readonly password?: string;
  /** Label of an encoding by the Encoding Standard, where a transfer header told it. */
  readonly encoding?: string;
  /** What protects against files made to hurt, where it shall not be what it is by itself. */
  readonly limits?: Partial<CaptureLimits>;
}
