import { printable } from '../formats/terminal/printable.ts';

/** Says one line on standard error. File names are untrusted too: nothing in them reaches the terminal as a control. */
export function speak(line: string): void {
  process.stderr.write(`${printable(line)}\n`);
}

/** An error's stack, for those who asked to see it. */
export function speakStack(stack: string | undefined): void {
  if (stack && process.env.HEARSAY_DEBUG === '1') process.stderr.write(`${stack.split('\n').map(printable).join('\n')}\n`);
}
