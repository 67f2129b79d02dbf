import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { extensionOf, isPartsFolder, isReportName } from '../../capture/reportTypes.ts';
import type { FoundInputs } from './findInputs.ts';
import { type Input, InputError } from './input.ts';
import { systemProblem } from './systemProblem.ts';

interface Walk {
  readonly inputs: Input[];
  readonly problems: string[];
  readonly notes: string[];
  /** The folders walked so far by their real paths, and the path by which each was reached. */
  readonly seen: Map<string, string>;
  readonly left: { hidden: number; parts: number; special: number; readonly types: Map<string, number> };
}

/**
 * The reports in a folder and the folders in it, sorted by name. Only the types that reports are kept in are taken; a file
 * named on the command line is read whatever its type. Links are followed, each folder is read once.
 */
export async function walkFolder(folder: string): Promise<FoundInputs> {
  const walk: Walk = {
    inputs: [],
    problems: [],
    notes: [],
    seen: new Map(),
    left: { hidden: 0, parts: 0, special: 0, types: new Map() },
  };
  await walkInto(folder, '', [], walk);
  const left = leftOut(walk);
  if (left) walk.notes.push(`${folder}: left out ${left}`);
  return walk;
}

/** `above`: the real paths of the folders in which this one stands. */
async function walkInto(folder: string, name: string, above: readonly string[], walk: Walk): Promise<void> {
  try {
    const real = await realpath(folder);
    const reached = walk.seen.get(real);
    if (reached !== undefined) {
      const cycle = above.includes(real);
      walk.notes.push(
        `${folder}: ${cycle ? 'is a link back to a folder it stands in' : `leads to ${reached}, which was read`}; left out`,
      );
      return;
    }
    walk.seen.set(real, folder);
    const names = await readdir(folder);
    names.sort();
    const all = new Set(names);
    for (const each of names) await visit(join(folder, each), each, { name, above: [...above, real], beside: all }, walk);
  } catch (error) {
    walk.problems.push(new InputError(folder, systemProblem(error), error).message);
  }
}

interface Place {
  readonly name: string;
  readonly above: readonly string[];
  /** All names in the folder. */
  readonly beside: ReadonlySet<string>;
}

async function visit(path: string, own: string, place: Place, walk: Walk): Promise<void> {
  if (own.startsWith('.')) {
    walk.left.hidden++;
    return;
  }
  const name = place.name === '' ? own : `${place.name}/${own}`;
  const found = await stat(path).catch((error: unknown) => new InputError(path, systemProblem(error), error));
  if (found instanceof Error) walk.problems.push(found.message);
  else if (found.isDirectory()) {
    if (isPartsFolder(own, (beside) => place.beside.has(beside))) walk.left.parts++;
    else await walkInto(path, name, place.above, walk);
  } else if (!found.isFile()) walk.left.special++;
  else if (isReportName(path)) walk.inputs.push({ path, name });
  else {
    const type = extensionOf(own) || 'no type';
    walk.left.types.set(type, (walk.left.types.get(type) ?? 0) + 1);
  }
}

function leftOut({ left }: Walk): string {
  const types = [...left.types].sort(([a], [b]) => (a < b ? -1 : 1));
  const other = types.reduce((n, [, count]) => n + count, 0);
  return [
    some(left.hidden, 'hidden file or folder', 'hidden files and folders'),
    some(left.parts, 'folder with parts of a saved page', 'folders with parts of saved pages'),
    some(left.special, 'device, socket or pipe', 'devices, sockets and pipes'),
    other === 0
      ? ''
      : `${some(other, 'file of another type', 'files of other types')} (${types.map(([t, n]) => `${t} ${n}`).join(', ')})`,
  ]
    .filter((t) => t !== '')
    .join(', ');
}

function some(count: number, one: string, several: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : several}`;
}
