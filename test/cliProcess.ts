import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

/** The launcher, as npx runs it. */
export const LAUNCHER = fileURLToPath(new URL('../bin/hearsay.js', import.meta.url));
export const EXAMPLES = fileURLToPath(new URL('../examples', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Options {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  /** Run it as this user. */
  readonly uid?: number;
  /** Called with all of standard output so far. */
  readonly onStart?: (kill: (signal: NodeJS.Signals) => void) => void;
  readonly onOutput?: (soFar: string, kill: (signal: NodeJS.Signals) => void) => void;
}

/** Runs the program and waits for its end. Its surroundings are bare, so that no setting of this machine changes what it does. */
export function hearsay(args: readonly string[], options: Options = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [LAUNCHER, ...args], {
      cwd: options.cwd,
      ...(options.uid === undefined ? {} : { uid: options.uid }),
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        SystemRoot: process.env.SystemRoot,
        LANG: 'C.UTF-8',
        ...options.env,
      },
    });
    const kill = (signal: NodeJS.Signals) => child.kill(signal);
    options.onStart?.(kill);
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      options.onOutput?.(stdout, kill);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    // Who is killed early does not read on.
    child.stdin.on('error', () => {});
    child.stdin.end(options.stdin ?? '');
  });
}

/** A folder with files in it, gone when the tests of this file are done. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-cli-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** A short report as a browser saves it. */
export function page(title: string, ...paragraphs: readonly string[]): string {
  const body = paragraphs.map((p) => `<p>${p}</p>`).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>
<body><article><h1>${title}</h1>\n${body}</article></body></html>`;
}

export const FERRY = page(
  'Ferry will sail again, minister says',
  'The ferry Halcyon will be back in service in May, the transport minister, Agnes Lindqvist, said on Tuesday.',
  '“We have looked at every rivet,” Lindqvist told reporters. Two people briefed on the inspection said that eleven frames were corroded.',
);
export const HARBOUR = page(
  'Harbour board denies talks',
  'The harbour board denied that it had written to the consulate. “There was no letter,” said its chairman, Oskar Brandt.',
  'A government official, who asked not to be named, said that the board had been in touch with the consulate for weeks.',
);
