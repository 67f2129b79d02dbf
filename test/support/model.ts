import { type AttributionModel, loadModel } from '../../src/index.ts';
import { modelFolder, openRuntime, readModelFiles } from '../../src/runtime/index.ts';

let opened: Promise<AttributionModel> | undefined;

/** The 6-layer model, opened once for all tests of a file: quick, and enough where the figures do not matter. */
export function smallModel(): Promise<AttributionModel> {
  opened ??= openRuntime().then(async ({ runtime }) => loadModel(await readModelFiles(modelFolder('small')), runtime));
  return opened;
}
