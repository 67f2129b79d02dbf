import { printable } from '../formats/terminal/printable.ts';

export interface Progress {
  /** One more is done. */
  step(name: string): void;
  /** Takes the line away, so that something else can be written; the next step draws it again. */
  clear(): void;
}

const SILENT: Progress = { step() {}, clear() {} };
/** Redrawn at most so often (milliseconds): a terminal far away must not slow the work down. */
const EVERY = 100;

/** A line that counts the reports, only on a terminal, and only where there is more than one. */
export function progressLine(total: number, quiet: boolean): Progress {
  const { stderr } = process;
  if (quiet || total < 2 || !stderr.isTTY) return SILENT;
  let done = 0;
  let drawn = 0;
  const draw = (name: string) => {
    const text = `${done} of ${total} traced  ${printable(name)}`;
    stderr.write(`\r\u001b[K${text.slice(0, Math.max(1, (stderr.columns || 80) - 1))}`);
  };
  draw('');
  return {
    step(name) {
      done++;
      const now = performance.now();
      if (now - drawn < EVERY && done < total) return;
      drawn = now;
      draw(name);
    },
    clear: () => stderr.write('\r\u001b[K'),
  };
}
