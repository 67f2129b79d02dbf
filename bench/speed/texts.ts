import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const examples = fileURLToPath(new URL('../../examples/', import.meta.url));

/** Texts to be timed, `most` words of them in all (the last is not cut). Rejects with an error that names the file. */
export async function readTexts(paths: readonly string[], most: number): Promise<string[]> {
  const all = (await Promise.all((paths.length > 0 ? paths : await exampleTexts()).map(textsOf))).flat();
  const out: string[] = [];
  let words = 0;
  for (const text of all) {
    if (words >= most) break;
    out.push(text);
    words += countWords(text);
  }
  if (words === 0) throw new Error('there is no word to be read');
  return out;
}

export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

async function exampleTexts(): Promise<string[]> {
  return (await readdir(examples)).filter((f) => /\.(txt|md)$/.test(f)).map((f) => examples + f);
}

async function textsOf(path: string): Promise<string[]> {
  const file = await readFile(path).catch((error: Error) => {
    throw new Error(`${path} can't be read: ${error.message}`);
  });
  const text = (path.endsWith('.gz') ? gunzipSync(file) : file).toString('utf8');
  if (!/\.jsonl(\.gz)?$/.test(path)) return [text];
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line): string => JSON.parse(line).text);
}
