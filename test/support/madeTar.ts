/*
 * Tar archives for tests, made as POSIX.1-1988 (ustar) and GNU tar make them.
 */

const BLOCK = 512;

/** One file in a tar archive; `type` is the header's type, a plain file by itself. */
export interface MadeTarFile {
  readonly name: string;
  readonly body: string | Uint8Array;
  readonly type?: string;
}

export function madeTar(files: readonly MadeTarFile[]): Uint8Array {
  return Buffer.concat([...files.flatMap(entryOf), Buffer.alloc(2 * BLOCK)]);
}

/** A header that says: the next file's name is this (POSIX.1-2001, pax). */
export function paxPath(path: string): MadeTarFile {
  const rest = ` path=${path}\n`;
  let length = Buffer.byteLength(rest) + 1;
  while (Buffer.byteLength(`${length}${rest}`) !== length) length++;
  return { name: 'PaxHeaders/x', type: 'x', body: `${length}${rest}` };
}

function entryOf({ name, body, type = '0' }: MadeTarFile): Uint8Array[] {
  const bytes = Buffer.from(body);
  const header = Buffer.alloc(BLOCK);
  header.write(name.slice(0, 100), 0);
  header.write('0000644\0', 100);
  header.write(`${bytes.length.toString(8).padStart(11, '0')}\0`, 124);
  header.write('        ', 148);
  header.write(type, 156);
  header.write('ustar\u000000', 257);
  const sum = header.reduce((a, b) => a + b, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return [header, bytes, Buffer.alloc((BLOCK - (bytes.length % BLOCK)) % BLOCK)];
}
