import type { CaptureOptions } from '../../capture/options.ts';
import type { Screen } from '../../formats/terminal/screen.ts';
import type { ModelName } from '../../runtime/index.ts';

/** How every input of a run is traced and written. Plain data: workers get a copy. */
export interface TraceSettings {
  readonly format: string;
  readonly screen: Screen;
  readonly model: ModelName;
  /** How deep statements inside statements are read; without it to any depth. */
  readonly depth?: number;
  readonly capture: Omit<CaptureOptions, 'file'>;
}
