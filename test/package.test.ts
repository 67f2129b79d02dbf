import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Trace } from '../src/contract/index.ts';
import { FERRY, LAUNCHER } from './cliProcess.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const folder = mkdtempSync(join(tmpdir(), 'hearsay-package-'));
after(() => rmSync(folder, { recursive: true, force: true }));

interface Packed {
  readonly filename: string;
  readonly version: string;
  readonly files: readonly { readonly path: string }[];
}
let packed: Packed;

/** Packs as for publishing, and installs the tarball into an empty project, from npm's cache as far as it goes. */
before(
  () => {
    const told = execFileSync(npm, ['pack', '--json', '--silent', '--pack-destination', folder], { cwd: root, encoding: 'utf8' });
    [packed] = JSON.parse(told.slice(told.search(/^\[/m))) as [Packed];
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    writeFileSync(join(folder, 'report.html'), FERRY);
    // As in the checkout: no package runs a script of its own.
    const install = ['install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', join(folder, packed.filename)];
    execFileSync(npm, install, { cwd: folder, stdio: 'pipe' });
  },
  { timeout: 180_000 },
);

function installed(args: readonly string[], node = process.execPath) {
  const launcher = join(folder, 'node_modules', 'hearsay', 'bin', 'hearsay.js');
  const { status, stdout, stderr } = spawnSync(node, [launcher, ...args], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('the tarball holds the built program, the models and the documents, and neither source nor tests', () => {
  const paths = packed.files.map((f) => f.path);
  const needed = [
    'bin/hearsay.js',
    'dist/cli/main.js',
    'dist/cli/run/worker.js',
    'dist/index.js',
    'models/attribution/encoder.int8.onnx',
  ];
  for (const path of needed) assert.ok(paths.includes(path), path);
  assert.deepEqual(
    paths.filter((p) => /^(src|test|bench|training)\/|\.test\./.test(p)),
    [],
  );
});

test('npx hearsay answers from the installed package', () => {
  const told = execFileSync(process.platform === 'win32' ? 'npx.cmd' : 'npx', ['--no-install', 'hearsay', '--version'], {
    cwd: folder,
    encoding: 'utf8',
  });
  assert.equal(told, `hearsay ${packed.version}\n`);
});

test('the installed package traces, in its own thread and in others', () => {
  const one = installed(['trace', '-f', 'json', '--model', 'small', 'report.html']);
  assert.deepEqual([one.status, one.stderr], [0, '']);
  assert.ok((JSON.parse(one.stdout) as Trace).statements.length > 0);
  const two = installed(['trace', '-f', 'jsonl', '--model', 'small', '-j', '2', 'report.html', 'report.html']);
  assert.deepEqual([two.status, two.stderr], [0, '']);
  assert.equal(two.stdout.trimEnd().split('\n').length, 2);
});

test('every entry of the installed package can be imported', () => {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: Record<string, unknown> };
  const names = Object.keys(exports).filter((name) => !name.endsWith('.json'));
  assert.ok(names.length >= 6);
  const program = `Promise.all(${JSON.stringify(names)}.map((n) => import('hearsay' + n.slice(1)))).then((all) =>
    console.log(all.every((m) => Object.keys(m).length > 0)))`;
  assert.equal(execFileSync(process.execPath, ['-e', program], { cwd: folder, encoding: 'utf8' }), 'true\n');
});

test('the installed package is imported from a program', () => {
  const program =
    "import('hearsay').then((m) => console.log(Object.keys(m).filter((k) => k === 'capture' || k === 'trace').sort().join()))";
  const told = execFileSync(process.execPath, ['-e', program], { cwd: folder, encoding: 'utf8' });
  assert.equal(told, 'capture,trace\n');
});

const old = oldNode();

test('on an older Node the one that came along takes over, with the exit code and signals passed on', {
  skip: old ? false : 'there is no older Node on this machine',
}, () => {
  assert.ok(old);
  const { status, stdout, stderr } = installed(['--version'], old);
  assert.deepEqual([status, stdout, stderr], [0, `hearsay ${packed.version}\n`, '']);
  assert.equal(installed(['trace', 'nothere.html'], old).status, 1);
  assert.equal(installed(['trace', '--zzz'], old).status, 2);
});

test('on an older Node without the other one clear line says what is needed', {
  skip: old ? false : 'there is no older Node on this machine',
}, () => {
  assert.ok(old);
  // The launcher alone, with nothing installed beside it.
  const alone = mkdtempSync(join(tmpdir(), 'hearsay-alone-'));
  writeFileSync(join(alone, 'hearsay.mjs'), readFileSync(LAUNCHER));
  const { status, stderr } = spawnSync(old, [join(alone, 'hearsay.mjs'), '--version'], { encoding: 'utf8' });
  rmSync(alone, { recursive: true });
  assert.equal(status, 1);
  assert.match(stderr, /^hearsay: needs Node 24 or newer and this is \d+\.\d+\.\d+; [^\n]+\n$/);
});

/** A Node between 18 and 23 on the path, such as a system's own. */
function oldNode(): string | undefined {
  const names = (process.env.PATH ?? '')
    .split(delimiter)
    .map((dir) => join(dir, process.platform === 'win32' ? 'node.exe' : 'node'));
  return names.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      const major = Number(/^v(\d+)/.exec(execFileSync(path, ['--version'], { encoding: 'utf8' }))?.[1]);
      return major >= 18 && major < 24;
    } catch {
      return false;
    }
  });
}
