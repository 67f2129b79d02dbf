import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { modelFolder } from '../../src/runtime/index.ts';

export interface Taken {
  readonly seconds: number;
  /** Seconds that the processor worked for it: what other programs do beside it counts less. */
  readonly processor: number;
}

export interface Reference {
  /** Reads all texts once, on one thread. */
  run(): Promise<Taken>;
  close(): void;
}

const driver = fileURLToPath(new URL('./timeReference.py', import.meta.url));

/** Starts the Python reference with its model loaded. Rejects with what Python says where that fails. */
export async function openReference(path: string, model: string, texts: readonly string[]): Promise<Reference> {
  const folder = modelFolder(model === 'small' ? 'small' : 'default');
  const python = spawn('python3', [driver, path, folder]);
  const answers = createInterface({ input: python.stdout })[Symbol.asyncIterator]();
  let complaints = '';
  python.stderr.on('data', (chunk) => {
    complaints += chunk;
  });
  const ask = async (line: unknown): Promise<Taken> => {
    python.stdin.write(`${JSON.stringify(line)}\n`);
    const answer = await answers.next();
    if (answer.done) throw new Error(`the reference stopped: ${complaints.trim().split('\n').at(-1) ?? ''}`);
    const [seconds, processor] = JSON.parse(answer.value);
    return { seconds, processor };
  };
  await started(python);
  await ask(texts);
  return { run: () => ask('run'), close: () => python.stdin.end() };
}

async function started(python: ChildProcessWithoutNullStreams): Promise<void> {
  // Python that ends early breaks the pipe: `ask` tells why.
  python.stdin.on('error', () => {});
  await once(python, 'spawn');
}
