import { VERSION } from '../trace/version.ts';
import { closest } from './closest.ts';
import { parseLine } from './commandLine.ts';
import { COMMANDS } from './commands.ts';
import { EXIT } from './exitCode.ts';
import { commandHelp, programHelp } from './help.ts';
import { EngineError } from './run/engine.ts';
import { OutputError } from './sink.ts';
import { speak, speakStack } from './speak.ts';
import { UsageError } from './usageError.ts';

/** Runs the program with its arguments (without Node's own). Gives the exit code; never rejects. */
export async function main(args: readonly string[]): Promise<number> {
  // Whoever reads may go at any time. The writing itself hears of it; without a listener the event would end the program.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  const [name = '--help', ...rest] = args;
  try {
    return await dispatch(name, rest);
  } catch (error) {
    return told(error, name);
  }
}

async function dispatch(name: string, rest: readonly string[]): Promise<number> {
  if (name === '--version' || name === '-v') return print(`hearsay ${VERSION}\n`);
  if (name === '--help' || name === '-h' || name === 'help') {
    const asked = COMMANDS.find((c) => c.name === rest[0]);
    return print(asked ? commandHelp(asked) : programHelp(COMMANDS, VERSION));
  }
  const command = COMMANDS.find((c) => c.name === name);
  if (!command) throw new UsageError(unknownCommand(name));
  if (rest.includes('--help') || rest.includes('-h')) return print(commandHelp(command));
  return command.run(parseLine(rest, command.options));
}

function unknownCommand(name: string): string {
  if (name.startsWith('-')) return `there is no option ${name} without a command`;
  const meant = closest(
    name,
    COMMANDS.map((c) => c.name),
  );
  if (meant) return `there is no command ${name}; did you mean ${meant}?`;
  return /[./\\]/.test(name) ? `${name} is no command; did you mean hearsay trace ${name}?` : `there is no command ${name}`;
}

/** One line, whatever went wrong. */
function told(error: unknown, name: string): number {
  if (error instanceof UsageError) {
    const command = COMMANDS.some((c) => c.name === name) ? `hearsay ${name}` : 'hearsay';
    speak(`${command}: ${error.message}  (${command} --help says how)`);
    return EXIT.wrongUse;
  }
  const known = error instanceof EngineError || error instanceof OutputError;
  const message = error instanceof Error ? error.message.split('\n')[0] : String(error);
  speak(known ? `hearsay: ${message}` : `hearsay: failed (${message}); please report this, with what HEARSAY_DEBUG=1 prints`);
  speakStack(error instanceof Error ? error.stack : undefined);
  return EXIT.someFailed;
}

function print(text: string): number {
  process.stdout.write(text);
  return EXIT.done;
}
