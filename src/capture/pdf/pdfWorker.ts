import { parentPort } from 'node:worker_threads';
import type { PdfFile } from './pdfFile.ts';
import { PasswordNeeded, type ReadOptions, readPdf, TooMuchText } from './readPdf.ts';

/** What the thread is asked, one file at a time. */
export interface PdfRequest {
  readonly bytes: Uint8Array;
  readonly options: ReadOptions;
}

export type PdfFailure = 'password-needed' | 'password-wrong' | 'too-much-text' | 'damaged';
export type PdfAnswer = { readonly file: PdfFile } | { readonly failure: PdfFailure; readonly detail: string };

// pdf.js drops some promises of its own when it gives up on a file; what they fail of is told by the answer.
process.on('unhandledRejection', () => undefined);

// The thread's only task: see readInThread.ts for why there is one.
parentPort?.on('message', async ({ bytes, options }: PdfRequest) => {
  parentPort?.postMessage(await answer(bytes, options));
});

async function answer(bytes: Uint8Array, options: ReadOptions): Promise<PdfAnswer> {
  try {
    return { file: await readPdf(bytes, options) };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    if (error instanceof PasswordNeeded) return { failure: error.wrong ? 'password-wrong' : 'password-needed', detail };
    if (error instanceof TooMuchText) return { failure: 'too-much-text', detail };
    return { failure: 'damaged', detail };
  }
}
