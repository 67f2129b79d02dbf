import type { Captured } from './captured.ts';
import type { ArchiveContext } from './context.ts';
import { openSource } from './openSource.ts';
import { guarded } from './unpacking.ts';
import { GAP } from './warc/byteReader.ts';
import { captureWarc } from './warc/captureWarc.ts';
import { type Damage, gunzipped } from './warc/gunzipped.ts';
import { isWarc } from './warc/isWarc.ts';

/** A gzip file: a WARC file packed record by record, or one packed file. */
export async function* captureGzip(
  stream: AsyncIterable<Uint8Array>,
  context: ArchiveContext,
): AsyncGenerator<Captured, void, undefined> {
  const packed = await openSource({ stream });
  if (await beginsWithWarc(packed.head)) {
    yield* captureWarc(packed.stream(), true, context);
    return;
  }
  const { options, limits, budget } = context;
  const file = options.file.replace(/\.gz$/i, '') || options.file;
  const damage: Damage = { members: 0, cut: false };
  let taken = 0;
  const counted = metered(packed.stream(), (bytes) => {
    taken += bytes;
  });
  const plain = withoutGaps(gunzipped(counted, damage));
  yield* context.inner({ stream: guarded(plain, { file, limits, budget, packed: () => taken }) }, { ...options, file });
  if (damage.members > 0 || damage.cut) {
    const message = 'the packed file is damaged or cut off; what could be unpacked was read';
    yield { kind: 'note', note: { rule: 'damaged', severity: 'error', message } };
  }
}

async function beginsWithWarc(head: Uint8Array): Promise<boolean> {
  async function* once() {
    yield head;
  }
  for await (const chunk of gunzipped(once(), { members: 0, cut: false })) if (chunk !== GAP) return isWarc(chunk);
  return false;
}

async function* metered(chunks: AsyncIterable<Uint8Array>, count: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    count(chunk.length);
    yield chunk;
  }
}

async function* withoutGaps(chunks: AsyncIterable<Uint8Array | typeof GAP>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) if (chunk !== GAP) yield chunk;
}
