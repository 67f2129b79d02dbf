import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const json = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8'));
const files = (...patterns: readonly string[]) => new Set(globSync(patterns, { cwd: root }).map(normalize));

/** What the package is entered by: what programs import, the command, and the threads that it starts. */
const exported = Object.values(json('package.json').exports as Record<string, string | { readonly default: string }>)
  .flatMap((e) => (typeof e === 'string' ? [] : [e.default]))
  .map((path) => path.replace('./dist/', 'src/').replace(/\.js$/, '.ts'));
const entries = [...exported, 'src/cli/main.ts', 'src/cli/run/worker.ts'].map(normalize);

const left = (json('tsconfig.build.json').exclude as string[]).flatMap((pattern) => [pattern, `${pattern}/**/*`]);
const excluded = files(...left);

/** All that the entries import, at once or when it is needed. */
function reached(): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...entries];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const source = readFileSync(join(root, file), 'utf8');
    for (const [, path] of source.matchAll(/(?:\bfrom |\bimport |\bimport\(|new URL\()'(\.[^']+\.ts)'/g))
      open.push(normalize(join(dirname(file), path ?? '')));
  }
  return found;
}

test('what is built is what the program uses, and nothing that only tests use', () => {
  const used = reached();
  const built = [...files('src/**/*.ts')].filter((file) => !excluded.has(file));
  assert.deepEqual(
    built.filter((file) => !used.has(file)),
    [],
    'is used by no part of the program: leave it out in tsconfig.build.json, or delete it',
  );
  assert.deepEqual(
    [...used].filter((file) => excluded.has(file)),
    [],
    'is left out in tsconfig.build.json and yet used',
  );
});
