import type { Block, Report } from '../../contract/index.ts';
import type { DecodedFile } from '../decodedFile.ts';
import { fileId } from '../fileId.ts';
import { domainOf } from '../metadata/address.ts';
import type { CaptureOptions } from '../options.ts';

/** What ends a line for the model that reads corpora this way: a carriage return with a line feed leaves no text between. */
const LINE_END = /[\n\r\u2028\u2029]/g;

/**
 * Takes a text as it is: nothing removed, nothing joined; `text` is the decoded file, character for character. Each line
 * with something on it is one paragraph, the white space at its ends left outside.
 */
export async function capturePlain(file: DecodedFile, options: CaptureOptions): Promise<Report> {
  const { text } = file;
  const blocks: Block[] = [];
  let at = 0;
  const take = (end: number): void => {
    const line = text.slice(at, end);
    const body = line.trim();
    if (body === '') return;
    const start = at + line.length - line.trimStart().length;
    const stop = start + body.length;
    const origin = [{ start, end: stop, bytes: [file.byteAt(start), file.byteAt(stop)] as [number, number] }];
    blocks.push({ id: `b${blocks.length + 1}`, type: 'paragraph', start, end: stop, origin, links: [] });
  };
  for (const m of text.matchAll(LINE_END)) {
    take(m.index);
    at = m.index + 1;
  }
  take(text.length);
  const url = options.url ?? null;
  return {
    head: {
      id: await fileId(file.bytes),
      file: options.file,
      format: 'plain',
      stub: false,
      url,
      title: options.title ?? null,
      byline: [],
      outlet: { name: options.outlet ?? null, domain: domainOf(url) },
      published: options.published ?? null,
      modified: null,
      captured: options.captured ?? null,
      language: null,
      section: null,
      found: {},
    },
    text,
    blocks,
    removed: [],
    diagnostics: [],
  };
}
