import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { REPORT_TYPES } from '../capture/reportTypes.ts';
import { parseLine } from './commandLine.ts';
import { COMMANDS } from './commands.ts';
import { commandHelp, programHelp } from './help.ts';

test('every help fits 80 columns, examples aside, and names every option', () => {
  for (const command of COMMANDS) {
    const help = commandHelp(command);
    for (const line of help.slice(0, help.indexOf('\nExamples')).split('\n')) assert.ok(line.length <= 80, line);
    for (const name of Object.keys(command.options)) assert.match(help, new RegExp(`--${name}\\b`));
  }
  for (const command of COMMANDS) assert.ok(programHelp(COMMANDS, '1').includes(command.summary));
});

test('every example is a line that its command understands', () => {
  for (const command of COMMANDS) {
    for (const [line] of command.examples) {
      const own = new RegExp(`hearsay ${command.name} ([^|>]*)`).exec(line)?.[1] ?? assert.fail(line);
      const args = [...own.matchAll(/"([^"]*)"|(\S+)/g)].map((m) => m[1] ?? m[2] ?? '');
      assert.doesNotThrow(() => parseLine(args, command.options), line);
    }
  }
});

test('docs/command-line.md names every command and option', () => {
  const page = readFileSync(new URL('../../docs/command-line.md', import.meta.url), 'utf8');
  for (const command of COMMANDS) {
    assert.ok(page.includes(`## hearsay ${command.name}`), command.name);
    for (const name of Object.keys(command.options)) assert.ok(page.includes(`--${name}`), name);
  }
});

test('docs/command-line.md names every type of file that is read in a folder', () => {
  const page = readFileSync(new URL('../../docs/command-line.md', import.meta.url), 'utf8');
  for (const type of REPORT_TYPES) assert.ok(page.includes(`\`${type}\``), type);
});
