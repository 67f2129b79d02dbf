import type { Command, Option } from './command.ts';
import { COMMON } from './commandLine.ts';

/** The help of the whole program. */
export function programHelp(commands: readonly Command[], version: string): string {
  const width = Math.max(...commands.map((c) => c.name.length)) + 2;
  return `hearsay ${version}: reads saved news reports and traces every statement in them to its source, offline

  hearsay COMMAND …

Commands
${commands.map((c) => `  ${c.name.padEnd(width)}${c.summary}`).join('\n')}

  hearsay COMMAND --help   says how a command is used
  hearsay --version        says which version this is

Examples
${examples(commands.flatMap((c) => c.examples.slice(0, 1)))}

It ends with 0 when all is done, 1 when some input failed, 2 when it was called wrongly.
`;
}

/** The help of one command. */
export function commandHelp(command: Command): string {
  return `hearsay ${command.name}: ${command.summary}

  hearsay ${command.name} ${command.usage}

${command.about}

Options
${optionLines({ ...command.options, ...COMMON })}

Examples
${examples(command.examples)}
`;
}

function optionLines(options: Readonly<Record<string, Option>>): string {
  const rows = Object.entries(options).map(([name, o]) => {
    const short = o.short ? `-${o.short}, ` : '    ';
    return [`${short}--${name}${o.value ? ` ${o.value}` : ''}`, o.help] as const;
  });
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows.map(([left, help]) => `  ${left.padEnd(width)}${hang(help, width + 2)}`).join('\n');
}

function examples(all: readonly (readonly [line: string, what: string])[]): string {
  return all.map(([line, what]) => `  ${line}\n      ${what}`).join('\n');
}

/** Help fits eighty columns whatever the terminal: it is also read in documents. */
function hang(text: string, indent: number): string {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + word.length + 1 > 80 - indent) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join(`\n${' '.repeat(indent)}`);
}
