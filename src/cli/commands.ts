import type { Command } from './command.ts';
import { captureCommand } from './commands/capture.ts';
import { explainCommand } from './commands/explain.ts';
import { schemaCommand } from './commands/schema.ts';
import { traceCommand } from './commands/trace.ts';

/** All commands, in the order of the help. */
export const COMMANDS: readonly Command[] = [traceCommand, explainCommand, captureCommand, schemaCommand];
