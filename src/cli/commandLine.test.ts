import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseLine } from './commandLine.ts';
import { UsageError } from './usageError.ts';

const options = {
  format: { value: 'FORMAT', short: 'f', help: '', choices: ['json', 'csv'] },
  title: { value: 'TITLE', help: '' },
  full: { help: '' },
} as const;

test('values, switches and the rest are told apart, in any order', () => {
  const line = parseLine(['a.html', '-f', 'json', '--full', '--title=-x', '-', '--', '--b'], options);
  assert.deepEqual(line.values, { format: 'json', title: '-x' });
  assert.deepEqual([...line.switches], ['full']);
  assert.deepEqual(line.rest, ['a.html', '-', '--b']);
});

const wrong: readonly (readonly [args: string[], message: string])[] = [
  [['--formt', 'json'], 'there is no option --formt; did you mean --format?'],
  [['--zzz'], 'there is no option --zzz'],
  [['-x'], 'there is no option -x'],
  [['--__proto__'], 'there is no option --__proto__'],
  [['--format'], '--format needs a value: --format FORMAT'],
  [['--format', '--full'], '--format needs a value: --format FORMAT'],
  [['--title', ''], '--title needs a value: --title TITLE'],
  [['--full=yes'], '--full takes no value'],
  [['--format', 'jsn'], '--format cannot be “jsn”; did you mean json?'],
  [['--format', 'parquet'], '--format cannot be “parquet”; it takes json or csv'],
];

for (const [args, message] of wrong) {
  test(`${args.join(' ')} is wrong use`, () => {
    assert.throws(
      () => parseLine(args, options),
      (error) => error instanceof UsageError && error.message === message,
    );
  });
}
