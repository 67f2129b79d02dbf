import { CaptureError } from '../../captureError.ts';
import { shownBytes } from '../budget.ts';
import type { Captured } from '../captured.ts';
import type { ArchiveContext } from '../context.ts';
import { captureHeldFile, type HeldFile, otherFiles, reasonToLeave } from '../heldFiles.ts';
import { Tally } from '../tally.ts';
import { collected } from '../unpacking.ts';
import { DamagedTar, readTar, type TarEntry } from './readTar.ts';

/**
 * The reports in a tar archive, in its order: it is read from its beginning to its end, once, and may be of any size. What
 * stands in a folder that browsers name after a saved page waits until it is known whether the page is there.
 */
export async function* captureTar(
  stream: AsyncIterable<Uint8Array>,
  context: ArchiveContext,
): AsyncGenerator<Captured, void, undefined> {
  const { options, limits } = context;
  const left = new Tally();
  const names = new Set<string>();
  const waiting: HeldFile[] = [];
  let waits = 0;
  let taken = 0;
  try {
    for await (const entry of readTar(stream)) {
      const name = entry.name.replace(/^(?:\.\/)+/, '');
      names.add(name);
      if (names.size > limits.parts) {
        const problem = `has more than ${limits.parts} files (limit parts); the later ones were not read`;
        yield { kind: 'problem', error: new CaptureError('too-complex', options.file, problem), part: null };
        break;
      }
      const reason = reasonToLeave(name, (path) => names.has(path));
      if (reason) left.add(reason);
      else if (reasonToLeave(name, () => true) === null) {
        taken++;
        yield* captureHeldFile(heldOf(name, entry), context);
      } else if (waits + entry.size <= limits.bytes) {
        waits += entry.size;
        const bytes = await collected(entry.bytes(), { file: `${options.file}/${name}`, limits });
        waiting.push({ ...heldOf(name, entry), open: () => once(bytes) });
      } else {
        const problem = `folders of pages that had not come yet hold more than ${shownBytes(limits.bytes)} (limit size); this was not read`;
        yield { kind: 'problem', error: new CaptureError('too-large', `${options.file}/${name}`, problem), part: name };
      }
    }
  } catch (error) {
    if (!(error instanceof DamagedTar)) throw error;
    yield { kind: 'problem', error: new CaptureError('damaged', options.file, DAMAGED), part: null };
  }
  for (const held of waiting) {
    const reason = reasonToLeave(held.name, (path) => names.has(path));
    if (reason) left.add(reason);
    else {
      taken++;
      yield* captureHeldFile(held, context);
    }
  }
  if (left.total > 0) yield otherFiles(left);
  if (taken === 0) throw new CaptureError('no-text', options.file, 'the tar archive holds no report');
}

const DAMAGED = 'the tar archive is damaged or cut off; what stands after the damage was not read';

function heldOf(name: string, { size, bytes }: TarEntry): HeldFile {
  return { name, packedBytes: size, encrypted: false, open: bytes };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
