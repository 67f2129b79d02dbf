import { joined } from '../joined.ts';
import { type Fields, readFields } from '../mime/fields.ts';
import { AcrossGap, type ByteReader, EndOfBytes } from './byteReader.ts';

/** A record of a WARC file (ISO 28500), its body not yet read. */
export interface WarcRecord {
  readonly fields: Fields;
  /** In lower case: response, resource, revisit, request, … */
  readonly type: string;
  /** Without angle brackets; empty where there is none. */
  readonly id: string;
  /** The address that was captured. */
  readonly uri: string | null;
  readonly date: string | null;
  readonly body: RecordBody;
}

/** What the reading of a WARC file came across beside its records. */
export interface WarcFaults {
  /** Places where no record could be read though one was expected. */
  damaged: number;
  /** The file ends inside a record. */
  truncated: boolean;
}

/** A line of a header may be so long, a header block so many bytes. */
const LINE = 64 * 1024;
const BLOCK = 1024 * 1024;

/**
 * The records of a WARC file in order. What of a record's body is not read before the next record is asked for is passed
 * over. Never rejects for what is wrong with the file: it looks for the next record, and counts.
 */
export async function* readRecords(reader: ByteReader, faults: WarcFaults): AsyncGenerator<WarcRecord, void, undefined> {
  let lost = false;
  for (;;) {
    try {
      const line = await reader.line(LINE);
      if (line === null) return;
      if (isBlank(line)) continue;
      if (!isVersion(line)) {
        if (!lost) faults.damaged++;
        lost = true;
        continue;
      }
      const record = await readHead(reader);
      lost = record === null;
      if (record === null) {
        faults.damaged++;
        continue;
      }
      yield record;
      await record.body.passOver();
    } catch (error) {
      if (error instanceof EndOfBytes) faults.truncated = true;
      else if (error instanceof AcrossGap) {
        if (!lost) faults.damaged++;
        reader.leaveGap();
        lost = true;
        continue;
      } else throw error;
      return;
    }
  }
}

async function readHead(reader: ByteReader): Promise<WarcRecord | null> {
  const block = await headerBlock(reader, BLOCK);
  const { fields } = readFields(block, 0, block.length);
  const length = Number(fields.get('content-length'));
  if (!/^\d{1,15}$/.test(fields.get('content-length') ?? '')) return null;
  return {
    fields,
    type: (fields.get('warc-type') ?? '').toLowerCase(),
    id: (fields.get('warc-record-id') ?? '').replace(/^<|>$/g, ''),
    uri: fields.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? null,
    date: fields.get('warc-date') ?? null,
    body: new RecordBody(reader, length),
  };
}

/** The lines up to and with the first empty one. */
async function headerBlock(reader: { line(most: number): Promise<Uint8Array | null> }, most: number): Promise<Uint8Array> {
  const lines: Uint8Array[] = [];
  let length = 0;
  while (length < most) {
    const line = await reader.line(LINE);
    if (line === null) throw new EndOfBytes();
    lines.push(line);
    length += line.length;
    if (isBlank(line)) break;
  }
  return joined(lines);
}

/** The body of a record, read once from its beginning. */
export class RecordBody {
  readonly #reader: ByteReader;
  /** How many bytes of it are not yet read. */
  left: number;
  #cut: Error | null = null;

  constructor(reader: ByteReader, length: number) {
    this.#reader = reader;
    this.left = length;
  }

  /** Tells that what was read of it already ran into its end. */
  cutBy(error: Error): void {
    this.left = 0;
    this.#cut = error;
  }

  /** A line with its end; null at the body's end. */
  async line(most: number): Promise<Uint8Array | null> {
    if (this.left === 0) return null;
    const line = await this.#reader.line(Math.min(most, this.left));
    if (line === null) throw new EndOfBytes();
    this.left -= line.length;
    return line;
  }

  /** Everything that is left of it, or what of it is there: `whole` tells. */
  async rest(): Promise<{ bytes: Uint8Array; whole: boolean }> {
    const length = this.left;
    this.left = 0;
    const { bytes, cut } = await this.#reader.take(length);
    this.#cut = cut;
    return { bytes, whole: cut === null };
  }

  /** Leaves what was not read. Rejects with EndOfBytes or AcrossGap where the body is not whole. */
  async passOver(): Promise<void> {
    if (this.#cut) throw this.#cut;
    const length = this.left;
    this.left = 0;
    await this.#reader.pass(length);
  }
}

function isBlank(line: Uint8Array): boolean {
  return line.every((b) => b === 13 || b === 10 || b === 32 || b === 9 || b === 0);
}

function isVersion(line: Uint8Array): boolean {
  return /^WARC\/\d/.test(new TextDecoder('latin1').decode(line.subarray(0, 12)));
}
