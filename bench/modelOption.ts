import { modelFolder } from '../src/runtime/index.ts';

/** The folder of the model that `--model` names: default, small, or a folder with a model that is being tried. */
export function modelOption(model: string): string {
  if (model.includes('/')) return model;
  return modelFolder(model === 'small' ? 'small' : 'default');
}
