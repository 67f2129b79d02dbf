/** Counts what was left out of an archive, by kind, and says it in one clause. */
export class Tally {
  readonly #counts = new Map<string, number>();
  #most: number;

  /** @param most So many kinds are told apart; the rest is counted together. */
  constructor(most = 12) {
    this.#most = most;
  }

  add(kind: string): void {
    const known = this.#counts.has(kind) || this.#counts.size < this.#most ? kind : 'others';
    this.#counts.set(known, (this.#counts.get(known) ?? 0) + 1);
  }

  get total(): number {
    return [...this.#counts.values()].reduce((a, b) => a + b, 0);
  }

  /** "12 records (image/png 8, text/css 4)" */
  of(one: string, several: string): string {
    const kinds = [...this.#counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
    return `${counted(this.total, one, several)} (${kinds.map(([kind, n]) => `${kind} ${n}`).join(', ')})`;
  }
}

export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}
