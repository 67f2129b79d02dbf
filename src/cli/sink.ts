import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { chmod, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { codeOf, writingProblem } from './files/systemProblem.ts';
import { UsageError } from './usageError.ts';

/** Where the output goes. */
export interface Sink {
  /** Resolves when more can be taken. Rejects with a ClosedSink where nobody reads any more. */
  write(text: string): Promise<void>;
  /** All is written. Resolves once it stands where it belongs; with a line to tell, if there is something to tell. */
  finish(): Promise<string | null>;
  /** The run was stopped: what is written so far is kept, apart from a whole output. */
  stop(): Promise<string | null>;
}

/** Whoever read the output has gone (`| head -1`): there is nothing more to do, and nothing wrong. */
export class ClosedSink extends Error {}

/** The output cannot be written. The message is one line: which file, what is wrong, what to do. */
export class OutputError extends Error {}

/**
 * Standard output, or with a path a file that is replaced only by a whole output. Rejects with a UsageError for a folder, and
 * with an OutputError, before any work is done, where nothing can be written.
 */
export async function openSink(path: string | undefined): Promise<Sink> {
  if (path === undefined || path === '-') return standardOutput();
  const target = await realpath(path).catch(() => path);
  const there = await stat(target).catch(() => undefined);
  if (there?.isDirectory()) throw new UsageError(`--output ${path} is a folder; name a file`);
  // A pipe or a device can only be written to as it goes.
  if (there && !there.isFile()) return streamed(await opened(target, path, 'w'), path);
  return replaced(target, path, there?.mode);
}

function standardOutput(): Sink {
  return {
    write: (text) => writeTo(process.stdout, text, (error) => error),
    finish: async () => null,
    stop: async () => null,
  };
}

function streamed(stream: WriteStream, path: string): Sink {
  const end = async () => {
    await closed(stream);
    return null;
  };
  return { write: (text) => writeTo(stream, text, (error) => outputError(path, error)), finish: end, stop: end };
}

async function replaced(target: string, path: string, mode: number | undefined): Promise<Sink> {
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  const stream = await opened(temporary, path, 'wx');
  let written = false;
  const closeAs = async (name: string) => {
    await closed(stream);
    if (!written || stream.errored) {
      await rm(temporary, { force: true });
      return false;
    }
    if (mode !== undefined) await chmod(temporary, mode);
    await rename(temporary, name);
    return true;
  };
  return {
    async write(text) {
      await writeTo(stream, text, (error) => outputError(path, error));
      written = true;
    },
    async finish() {
      return (await closeAs(target)) ? null : `nothing was traced, so ${path} was not written`;
    },
    async stop() {
      return (await closeAs(`${target}.partial`)) ? `what was finished stands in ${path}.partial; ${path} is as it was` : null;
    },
  };
}

async function opened(target: string, path: string, flags: string): Promise<WriteStream> {
  const stream = createWriteStream(target, { flags });
  // Each write tells its own error; without a listener the event would end the program.
  stream.on('error', () => {});
  await once(stream, 'open').catch((error: unknown) => {
    throw outputError(path, error);
  });
  return stream;
}

function closed(stream: WriteStream): Promise<void> {
  return new Promise((resolve) => {
    if (stream.closed) resolve();
    else stream.once('close', () => resolve()).end();
  });
}

function outputError(path: string, error: unknown): OutputError {
  return new OutputError(`${path}: ${writingProblem(error)}`);
}

function writeTo(stream: NodeJS.WritableStream, text: string, told: (error: Error) => Error): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (!error) resolve();
      else if (codeOf(error) === 'EPIPE' || codeOf(error) === 'ERR_STREAM_DESTROYED') reject(new ClosedSink());
      else reject(told(error));
    });
  });
}
