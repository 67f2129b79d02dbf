import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Input, InputError, STDIN } from './input.ts';
import { systemProblem } from './systemProblem.ts';
import { walkFolder } from './walkFolder.ts';

export interface FoundInputs {
  readonly inputs: readonly Input[];
  /** One line for each thing that was asked for and is not there or not readable. */
  readonly problems: readonly string[];
  /** One line for each folder in which something was left out. */
  readonly notes: readonly string[];
}

/** Everything to read, in the order of the command line; a folder's files in the order of their names. */
export async function findInputs(paths: readonly string[]): Promise<FoundInputs> {
  const inputs: Input[] = [];
  const problems: string[] = [];
  const notes: string[] = [];
  for (const path of paths) {
    if (path === STDIN) {
      inputs.push({ path, name: STDIN });
      continue;
    }
    const found = await stat(path).catch((error: unknown) => new InputError(path, systemProblem(error), error));
    if (found instanceof Error) problems.push(found.message);
    else if (!found.isDirectory()) inputs.push({ path, name: basename(path) });
    else {
      const walked = await walkFolder(path);
      for (const input of walked.inputs) inputs.push(input);
      problems.push(...walked.problems);
      notes.push(...walked.notes);
      if (walked.inputs.length === 0 && walked.problems.length === 0) {
        const told = walked.notes.length > 0 ? ' that it would read' : '';
        problems.push(`${path}: the folder holds no report${told}; name a file to have it read whatever its type`);
      }
    }
  }
  return { inputs, problems, notes };
}
