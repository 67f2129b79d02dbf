import type { Run } from '../../contract/index.ts';
import type { DecodedFile } from '../decodedFile.ts';
import type { HeldFrame } from '../html/frames/frame.ts';
import type { PartFile } from './partFile.ts';

/**
 * A page and the pages of its frames as one run of places: those of the page first, then those of each frame in the order
 * in which they are added, each some way after the last.
 */
export class PartSpace {
  readonly #page: PartFile;
  readonly #frames: { readonly shift: number; readonly file: PartFile }[] = [];
  #end: number;

  constructor(page: PartFile) {
    this.#page = page;
    this.#end = page.text.length + 1;
  }

  add(file: PartFile, url: string | null): HeldFrame {
    const shift = this.#end;
    this.#frames.push({ shift, file });
    this.#end += file.text.length + 1;
    return { text: file.text, url, shift };
  }

  /** The page, with the way from every place to the saved file. */
  file(): DecodedFile {
    const page = this.#page;
    return {
      bytes: page.bytes,
      text: page.text,
      encoding: page.encoding,
      encodingBy: page.encodingBy,
      byteAt: (unit) => {
        const { file, shift } = this.#at(unit);
        return file.byteAt(unit - shift);
      },
      origin: (run): Run[] => {
        const { file, shift } = this.#at(run.from);
        // A run that was folded over a frame's edge ends with the frame.
        const to = Math.max(run.from - shift, Math.min(run.to - shift, file.text.length));
        return file.origin({ ...run, from: run.from - shift, to });
      },
    };
  }

  #at(unit: number): { file: PartFile; shift: number } {
    if (unit <= this.#page.text.length) return { file: this.#page, shift: 0 };
    let [low, high] = [0, this.#frames.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#frames[middle]?.shift ?? 0) <= unit) low = middle + 1;
      else high = middle;
    }
    return this.#frames[low - 1] ?? { file: this.#page, shift: 0 };
  }
}
