import type { Command } from './command.ts';
import { captureCommand } from './commands/capture.ts';
import { schemaCommand } from './commands/schema.ts';
import { traceCommand } from './commands/trace.ts';

/** All commands, in the order of the help. */
export const COMMANDS: readonly Command[] = [traceCommand, captureCommand, schemaCommand];
