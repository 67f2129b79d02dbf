import { createHash } from 'node:crypto';
import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ModelFiles } from '../trace/runtime.ts';

/** The models that come with the package: the 12-layer one, and the 6-layer one, faster and a little less sure. */
export const modelNames = { default: 'attribution', small: 'attribution-small' } as const;
export type ModelName = keyof typeof modelNames;

/** The folder of a model that comes with the package. */
export function modelFolder(name: ModelName): string {
  return join(fileURLToPath(new URL('../../models/', import.meta.url)), modelNames[name]);
}

/**
 * Reads a model's files from its folder. The vocabulary may stand one folder up, where models share it.
 * Rejects with Node's error where one can't be read, and with a SyntaxError where `config.json` is not JSON.
 */
export async function readModelFiles(folder: string): Promise<ModelFiles> {
  const [encoder, role, vocabulary, config] = await Promise.all([
    readFile(join(folder, 'encoder.int8.onnx')),
    readFile(join(folder, 'role.int8.onnx')),
    vocabularyPath(folder).then((path) => readFile(path)),
    readFile(join(folder, 'config.json')),
  ]);
  const hash = createHash('sha256');
  for (const file of [encoder, role, vocabulary, config]) hash.update(file);
  return {
    encoder,
    role,
    vocabulary: vocabulary.toString('utf8'),
    config: JSON.parse(config.toString('utf8')),
    id: `sha256:${hash.digest('hex')}`,
  };
}

async function vocabularyPath(folder: string): Promise<string> {
  const own = join(folder, 'vocab.txt');
  return access(own).then(
    () => own,
    () => join(folder, '..', 'vocab.txt'),
  );
}
