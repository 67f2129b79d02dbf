import { Budget } from './archive/budget.ts';
import type { Captured, CaptureSource } from './archive/captured.ts';
import type { ArchiveContext } from './archive/context.ts';
import { ARCHIVE_LIMITS } from './archive/limits.ts';
import { isMbox } from './archive/mbox/captureMbox.ts';
import { openSource } from './archive/openSource.ts';
import { isTar } from './archive/tar/readTar.ts';
import { isWarc } from './archive/warc/isWarc.ts';
import { isZstandard } from './archive/warc/isZstandard.ts';
import { capture } from './capture.ts';
import { CaptureError } from './captureError.ts';
import { captureEntries, holdsEntries } from './entries.ts';
import { captureMailFile, mayHoldFiles } from './mail/index.ts';
import type { CaptureOptions } from './options.ts';
import { withPartNotes } from './partNotes.ts';

export interface CaptureAllOptions extends CaptureOptions {
  readonly signal?: AbortSignal;
}

/**
 * Everything that a saved file holds: one report of an ordinary file, one of each article of an archive, in the archive's
 * order. What a file is, is told from its content. Archives are read as they are used, never whole: a WARC file of any
 * size takes the memory of its largest page. What is wrong with one part is told in its place and the others go on.
 *
 * `title`, `url` and `encoding` are of one report: the reports of an archive are not given them.
 *
 * Fetches nothing and runs nothing; the same bytes and options give the same reports.
 *
 * @throws CaptureError where the file as a whole gives nothing, or reaches one of the limits. The message is one line.
 * @throws The signal's reason once it is aborted.
 */
export async function* captureAll(source: CaptureSource, options: CaptureAllOptions): AsyncGenerator<Captured, void, undefined> {
  const { signal, ...rest } = options;
  const limits = { ...ARCHIVE_LIMITS, ...options.limits };
  const budget = new Budget(limits, options.file, signal);
  yield* budget.timed(withPartNotes(captureIn(source, rest, { limits, budget, depth: 0 })));
}

interface Outside extends Pick<ArchiveContext, 'limits' | 'budget'> {
  /** How many archives the file stands in. */
  readonly depth: number;
}

async function* captureIn(source: CaptureSource, options: CaptureOptions, outside: Outside): AsyncGenerator<Captured> {
  const opened = await openSource(source);
  const kind = kindOf(opened.head, options.as);
  // What is told of one report does not hold for each of several.
  const { as: _as, title: _title, url: _url, encoding: _encoding, ...known } = options;
  const inner: ArchiveContext['inner'] = (s, o) => captureIn(s, o, { ...outside, depth: outside.depth + 1 });
  const context: ArchiveContext = { limits: outside.limits, budget: outside.budget, options: known, inner };
  if (kind === null || kind === 'entries') {
    const bytes = await opened.all(outside.limits.bytes, options.file);
    const entries = captureEntries(bytes, options);
    if (entries) yield* entries;
    else yield { kind: 'report', report: await capture(bytes, options), part: null };
    return;
  }
  if (outside.depth >= outside.limits.depth) {
    const problem = `archives stand in it more than ${outside.limits.depth} deep (limit depth); unpack it`;
    throw new CaptureError('too-complex', options.file, problem);
  }
  // What unpacks is loaded where there is something to unpack.
  if (kind === 'zip') {
    const { captureZip } = await import('./archive/zip/captureZip.ts');
    yield* captureZip(await opened.access(outside.limits.bytes, options.file), context);
  } else if (kind === 'tar') {
    const { captureTar } = await import('./archive/tar/captureTar.ts');
    yield* captureTar(opened.stream(), context);
  } else if (kind === 'mail') {
    yield* captureMailFile(await opened.all(outside.limits.bytes, options.file), options, context);
  } else if (kind === 'mbox') {
    const { captureMbox } = await import('./archive/mbox/captureMbox.ts');
    yield* captureMbox(opened.stream(), context);
  } else if (kind === 'gzip' || kind === 'zstd') {
    const { capturePacked } = await import('./archive/capturePacked.ts');
    yield* capturePacked(opened.stream(), kind, context);
  } else {
    const { captureWarc } = await import('./archive/warc/captureWarc.ts');
    yield* captureWarc(opened.stream(), context);
  }
}

function kindOf(head: Uint8Array, as: CaptureOptions['as']): ReturnType<typeof holdsMany> {
  if (as === 'eml') return 'mail';
  return as === undefined || as === 'warc' ? holdsMany(head) : null;
}

/** What a file with several reports is, by its first bytes; null for any other file. */
export function holdsMany(head: Uint8Array): 'warc' | 'gzip' | 'zstd' | 'zip' | 'tar' | 'mbox' | 'mail' | 'entries' | null {
  if (head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5)) return 'zip';
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip';
  if (isZstandard(head)) return 'zstd';
  if (isWarc(head)) return 'warc';
  if (isTar(head)) return 'tar';
  if (isMbox(head)) return 'mbox';
  if (mayHoldFiles(head)) return 'mail';
  return holdsEntries(head) ? 'entries' : null;
}
