import { CaptureError } from '../captureError.ts';
import type { Captured } from './captured.ts';
import type { ArchiveContext } from './context.ts';
import { openSource } from './openSource.ts';
import { GAP } from './warc/byteReader.ts';
import { captureWarc } from './warc/captureWarc.ts';
import { type Damage, gunzipped } from './warc/gunzipped.ts';

/** A gzip file: a WARC file packed record by record, or one packed file. */
export async function* captureGzip(stream: AsyncIterable<Uint8Array>, context: ArchiveContext): AsyncGenerator<Captured> {
  const packed = await openSource({ stream });
  if (await beginsWithWarc(packed.head)) {
    yield* captureWarc(packed.stream(), true, context);
    return;
  }
  const { options, limits, budget } = context;
  const damage: Damage = { members: 0 };
  let taken = 0;
  let given = 0;
  async function* countedIn() {
    for await (const chunk of packed.stream()) {
      taken += chunk.length;
      yield chunk;
    }
  }
  async function* plain() {
    for await (const chunk of gunzipped(countedIn(), damage)) {
      if (chunk === GAP) continue;
      given += chunk.length;
      budget.spend(chunk.length);
      if (given > HARMLESS && given > taken * limits.ratio) {
        const problem = `unpacks to more than ${limits.ratio} times its size, as only a file made to do harm does`;
        throw new CaptureError('too-large', options.file, problem);
      }
      yield chunk;
    }
  }
  const file = options.file.replace(/\.gz$/i, '') || options.file;
  yield* context.inner({ stream: plain() }, { ...options, file });
  if (damage.members > 0) {
    const message = 'the packed file is damaged or cut off; what could be unpacked was read';
    yield { kind: 'note', note: { rule: 'damaged', severity: 'error', message } };
  }
}

/** Below this many bytes no ratio is a danger. */
const HARMLESS = 16 * 1024 * 1024;

async function beginsWithWarc(head: Uint8Array): Promise<boolean> {
  async function* once() {
    yield head;
  }
  for await (const chunk of gunzipped(once(), { members: 0 })) {
    if (chunk !== GAP) return /^\s{0,8}WARC\/\d/.test(new TextDecoder('latin1').decode(chunk.subarray(0, 16)));
  }
  return false;
}
