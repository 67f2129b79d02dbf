import type { Captured } from './captured.ts';
import type { ArchiveContext } from './context.ts';
import { guarded } from './unpacking.ts';
import { GAP } from './warc/byteReader.ts';
import { captureWarc } from './warc/captureWarc.ts';
import { type Damage, gunzipped } from './warc/gunzipped.ts';
import { isWarc } from './warc/isWarc.ts';
import { unzstandard } from './warc/unzstandard.ts';

export type Packing = 'gzip' | 'zstd';

const ENDINGS: Readonly<Record<Packing, RegExp>> = { gzip: /\.gz$/i, zstd: /\.zst$/i };

/** A file packed with gzip or Zstandard: a WARC file packed record by record, or one packed file. */
export async function* capturePacked(
  stream: AsyncIterable<Uint8Array>,
  packing: Packing,
  context: ArchiveContext,
): AsyncGenerator<Captured, void, undefined> {
  const { options, limits, budget } = context;
  const file = options.file.replace(ENDINGS[packing], '') || options.file;
  const damage: Damage = { members: 0, cut: false };
  let taken = 0;
  const counted = metered(stream, (bytes) => {
    taken += bytes;
  });
  const chunks = await begun(unpacked(counted, packing, options.file, damage));
  if (chunks.first && isWarc(chunks.first)) {
    yield* captureWarc(chunks.all(), context, { damage });
    return;
  }
  const plain = guarded(withoutGaps(chunks.all()), { file, limits, budget, packed: () => taken });
  yield* context.inner({ stream: plain }, { ...options, file });
  if (damage.members > 0 || damage.cut) {
    const message = 'the packed file is damaged or cut off; what could be unpacked was read';
    yield { kind: 'note', note: { rule: 'damaged', severity: 'error', message } };
  }
}

export function unpacked(
  stream: AsyncIterable<Uint8Array>,
  packing: Packing,
  file: string,
  damage: Damage,
): AsyncGenerator<Uint8Array | typeof GAP, void, undefined> {
  return packing === 'gzip' ? gunzipped(stream, damage) : unzstandard(stream, file, damage);
}

/** What comes out first, and everything with it. */
async function begun(chunks: AsyncGenerator<Uint8Array | typeof GAP, void, undefined>) {
  const read: (Uint8Array | typeof GAP)[] = [];
  let first: Uint8Array | null = null;
  while (first === null) {
    const next = await chunks.next();
    if (next.done) break;
    read.push(next.value);
    if (next.value !== GAP && next.value.length > 0) first = next.value;
  }
  async function* all() {
    try {
      yield* read;
      yield* chunks;
    } finally {
      await chunks.return();
    }
  }
  return { first, all };
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
