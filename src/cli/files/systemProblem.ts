/** What the operating system's error means to a person, and what can be done. */
const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder; check the path',
  ENOTDIR: 'a part of the path is a file, not a folder; check the path',
  EACCES: 'may not be read; change its permissions, or copy it to where you may read',
  EPERM: 'may not be read; change its permissions, or copy it to where you may read',
  ELOOP: 'is a cycle of links that leads to no file; give the file itself',
  ENAMETOOLONG: 'the path is too long for this system; check it',
  EISDIR: 'is a folder, not a file',
  EMFILE: 'too many files are open; try fewer at a time with --jobs',
  ENFILE: 'too many files are open; try fewer at a time with --jobs',
  ENXIO: 'is a socket or a device without a reader; give a saved report',
  EIO: 'cannot be read: the disk or its connection reports an error; copy the file elsewhere and try again',
};

const WRITING: Readonly<Record<string, string>> = {
  ENOENT: 'its folder is not there; make it first',
  ENOTDIR: 'a part of the path is a file, not a folder; check the path',
  EACCES: 'may not be written; choose another place or change its permissions',
  EPERM: 'may not be written; choose another place or change its permissions',
  ENOSPC: 'there is no room left on the disk; make room and try again',
  EROFS: 'the disk cannot be written to; choose another place',
};

/** One clause without the file's name. */
export function systemProblem(error: unknown): string {
  const code = codeOf(error);
  return PROBLEMS[code] ?? `cannot be read (${code || firstLine(error)})`;
}

/** The same of an error in writing. */
export function writingProblem(error: unknown): string {
  const code = codeOf(error);
  return WRITING[code] ?? `cannot be written (${code || firstLine(error)})`;
}

export function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n')[0] ?? '';
}
