/** Which lines have been taken out of the report's text, and why. A line is taken once: the first rule that fires has it. */
export class Claims {
  private readonly reasons: (string | undefined)[];

  constructor(lines: number) {
    this.reasons = new Array<string | undefined>(lines).fill(undefined);
  }

  isFree(line: number): boolean {
    return line >= 0 && line < this.reasons.length && this.reasons[line] === undefined;
  }

  reasonOf(line: number): string | undefined {
    return this.reasons[line];
  }

  /** Takes the lines `first` to `last` (inclusive) that are still free. */
  take(first: number, last: number, reason: string): void {
    for (let i = Math.max(0, first); i <= last && i < this.reasons.length; i++) this.reasons[i] ??= reason;
  }
}
