import { CaptureError } from '../../captureError.ts';
import { parseWhen } from '../../metadata/when.ts';
import type { CaptureOptions } from '../../options.ts';
import { shownBytes } from '../budget.ts';
import type { ArchiveContext } from '../context.ts';
import { fieldValue } from '../mime/fields.ts';
import { TooLarge, withoutCodings } from './contentDecoding.ts';
import { readHttpHead, unchunked } from './httpMessage.ts';
import type { LeftOut } from './leftOut.ts';
import type { WarcRecord } from './records.ts';

/** The types of content that can be a report. */
const PAGES: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml', 'application/pdf']);

/** A page with what its record tells of it. */
export interface RecordPage {
  readonly bytes: Uint8Array;
  readonly options: CaptureOptions;
  /** False where the file breaks off before the page's end. */
  readonly whole: boolean;
}

/** The page in a record with what is known of it; null where it is none. */
export async function pageOf(
  record: WarcRecord,
  { options, limits, budget }: ArchiveContext,
  left: LeftOut,
): Promise<RecordPage | null> {
  const { type, body, fields } = record;
  let content = fieldValue(fields.get('content-type'));
  let codings: string | undefined;
  let chunked = false;
  if (type === 'response') {
    if (!/^https?:/i.test(record.uri ?? '')) return null;
    const head = await readHttpHead(body);
    if (head === null) return null;
    if (head.status < 200 || head.status > 299 || head.status === 204) {
      left.status.add(String(head.status));
      return null;
    }
    content = fieldValue(head.fields.get('content-type') ?? fields.get('warc-identified-payload-type'));
    codings = head.fields.get('content-encoding');
    chunked = /\bchunked\b/i.test(head.fields.get('transfer-encoding') ?? '');
  } else if (type !== 'resource') return null;
  if (!PAGES.has(content.value)) {
    left.types.add(content.value || 'no type');
    return null;
  }
  const tooLarge = () => {
    const most = shownBytes(limits.bytes);
    return new CaptureError(
      'too-large',
      options.file,
      `the page is larger than ${most} unpacked, or than ${limits.ratio} times its size (limits size, ratio)`,
    );
  };
  if (body.left > limits.bytes) throw tooLarge();
  const { bytes: raw, whole } = await body.rest();
  try {
    const bytes = withoutCodings(chunked ? unchunked(raw) : raw, codings, limits);
    budget.spend(bytes.length);
    const captured = options.captured ?? parseWhen(record.date ?? '');
    return {
      bytes,
      whole,
      options: {
        ...options,
        ...(content.value === 'application/pdf' ? {} : { as: 'html' }),
        ...(record.uri ? { location: record.uri } : {}),
        ...(captured ? { captured } : {}),
        ...charsetOf(content.parameters.get('charset')),
      },
    };
  } catch (error) {
    throw error instanceof TooLarge ? tooLarge() : error;
  }
}

function charsetOf(charset: string | undefined): { encoding?: string } {
  return charset === undefined ? {} : { encoding: charset };
}
