import { Worker } from 'node:worker_threads';
import { CaptureError } from '../captureError.ts';
import type { PdfLimits } from './limits.ts';
import type { PdfFile } from './pdfFile.ts';
import type { PdfAnswer, PdfFailure } from './pdfWorker.ts';

/*
 * pdf.js runs in a thread of its own: a file made to hurt can keep it busy or growing for ever, and only a thread can be
 * ended from outside. The thread is kept for the next file, since starting one costs more than reading a page; it does not
 * keep the process alive. Files are read one after the other.
 */

/** How often the thread's memory is looked at, in milliseconds. */
const WATCH = 50;

let thread: Worker | undefined;
let queue: Promise<unknown> = Promise.resolve();

/**
 * Reads a PDF's text within the limits.
 * @throws CaptureError where the file can't be read, needs a password, or reaches a limit.
 */
export function readInThread(bytes: Uint8Array, file: string, password: string | undefined, limits: PdfLimits): Promise<PdfFile> {
  const turn = queue.then(() => readNow(bytes, file, password, limits));
  queue = turn.catch(() => undefined);
  return turn;
}

function readNow(bytes: Uint8Array, file: string, password: string | undefined, limits: PdfLimits): Promise<PdfFile> {
  thread ??= start();
  const worker = thread;
  return new Promise<PdfFile>((resolve, reject) => {
    const began = performance.now();
    let settled = false;
    const settle = (act: () => void): void => {
      settled = true;
      clearInterval(watch);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      worker.unref();
      act();
    };
    const end = (error: CaptureError): void => {
      settle(() => reject(error));
      drop(worker);
    };
    const onMessage = (answer: PdfAnswer): void =>
      settle(() => ('file' in answer ? resolve(answer.file) : reject(explain(answer.failure, answer.detail, file))));
    const onError = (error: unknown): void =>
      end(explain('damaged', error instanceof Error ? error.message : String(error), file));
    const onExit = (): void => end(explain('damaged', 'reading it broke off', file));
    const watch = setInterval(() => {
      if (performance.now() - began > limits.milliseconds) {
        const seconds = Math.round(limits.milliseconds / 1000);
        end(new CaptureError('too-slow', file, `reading the PDF took longer than ${seconds} s, so it was given up`));
        return;
      }
      void memoryOf(worker).then((bytes) => {
        if (settled || bytes <= limits.memory) return;
        const megabytes = Math.round(limits.memory / 1024 / 1024);
        end(new CaptureError('too-large', file, `the PDF unpacks to more than ${megabytes} MB, so it was given up`));
      });
    }, WATCH);
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.ref();
    // A copy: the thread takes it over, and the caller's bytes stay as they are (a Buffer's own slice is no copy).
    const copy = new Uint8Array(bytes);
    worker.postMessage({ bytes: copy, options: { password, pages: limits.pages, items: limits.items } }, [copy.buffer]);
  });
}

/** What the thread holds: its heap and, what counts in a PDF, the buffers outside it. */
async function memoryOf(worker: Worker): Promise<number> {
  try {
    const { used_heap_size: heap, external_memory: buffers } = await worker.getHeapStatistics();
    return heap + buffers;
  } catch {
    // The thread is ending.
    return 0;
  }
}

function start(): Worker {
  const worker = new Worker(new URL(import.meta.url.endsWith('.ts') ? './pdfWorker.ts' : './pdfWorker.js', import.meta.url));
  // It may also break down between two files: then the next one gets a new thread.
  worker.on('error', () => drop(worker)).on('exit', () => drop(worker));
  worker.unref();
  return worker;
}

function drop(worker: Worker): void {
  if (thread === worker) thread = undefined;
  void worker.terminate();
}

function explain(failure: PdfFailure, detail: string, file: string): CaptureError {
  switch (failure) {
    case 'password-needed':
      return new CaptureError('encrypted', file, 'the PDF is encrypted; give its password with --password');
    case 'password-wrong':
      return new CaptureError(
        'encrypted',
        file,
        'the PDF is encrypted and the password does not open it; give another with --password',
      );
    case 'too-much-text':
      return new CaptureError('too-complex', file, 'the PDF holds more pieces of text than any report does, so it was given up');
    case 'damaged':
      return new CaptureError(
        'damaged',
        file,
        `the PDF is damaged and can't be read (${oneLine(detail)}); save or print it anew`,
      );
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 120) || 'no reason given';
}
