import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { capture } from '../../src/capture/index.ts';
import { parseWhen } from '../../src/capture/metadata/when.ts';
import type { Answer } from './score.ts';

/** A program that tells a page's metadata from its bytes and its address. */
export type Reader = (bytes: Uint8Array, id: string, url: string) => Promise<Answer>;

const some = (text: string | null | undefined): string | null => text?.trim() || null;
/** A date in words is read for the others too; one that cannot be read stays as it is. */
const day = (text: string | null | undefined): string | null => (text ? (parseWhen(text) ?? text) : null);

/** Without what is logged of data that cannot be read: what was not found tells in the figures. */
async function quietly<T>(read: () => Promise<T>): Promise<T> {
  const { error, warn } = console;
  Object.assign(console, { error: () => {}, warn: () => {} });
  try {
    return await read();
  } finally {
    Object.assign(console, { error, warn });
  }
}

export const READERS = {
  hearsay: async (bytes, id, url) => {
    const { head } = await capture(bytes, { file: `${id}.html`, url });
    return { title: head.title, authors: head.byline, published: head.published, outlet: head.outlet.name };
  },
  // As defuddle's documentation shows for Node: a linkedom document and the page's address.
  defuddle: async (bytes, _id, url) => {
    const { document } = parseHTML(new TextDecoder().decode(bytes));
    const found = await quietly(() => Defuddle(document as unknown as Document, url));
    return {
      title: some(found.title),
      authors: some(found.author),
      published: day(found.published),
      outlet: some(found.site),
    };
  },
  readability: async (bytes) => {
    const { document } = parseHTML(new TextDecoder().decode(bytes));
    const found = new Readability(document as unknown as Document).parse();
    return {
      title: some(found?.title),
      authors: some(found?.byline),
      published: day(found?.publishedTime),
      outlet: some(found?.siteName),
    };
  },
} satisfies Record<string, Reader>;
