import type { Transform } from 'node:stream';

/** Whether a member goes on. */
export type Done = 'more' | 'ended' | 'damaged';

/** Unpacks one member of a packed file, and those that follow it at once. */
export class Member {
  readonly #unpack: Transform;
  #out: Uint8Array[] = [];
  #state: Done = 'more';
  /** Who waits for the present piece: a stream that fails does not answer for it. */
  #waiting: () => void = () => {};

  /** @param unpack Node's own unpacking, not yet used. */
  constructor(unpack: Transform) {
    this.#unpack = unpack;
    this.#unpack.on('data', (chunk: Uint8Array) => this.#out.push(chunk));
    this.#unpack.on('end', () => {
      if (this.#state === 'more') this.#state = 'ended';
    });
    this.#unpack.on('error', () => {
      this.#state = 'damaged';
      this.#waiting();
    });
    this.#unpack.on('close', () => this.#waiting());
  }

  async write(piece: Uint8Array): Promise<Done> {
    await new Promise<void>((resolve) => {
      this.#waiting = resolve;
      this.#unpack.write(piece, () => resolve());
    });
    return this.#state;
  }

  async end(): Promise<Done> {
    await new Promise<void>((resolve) => {
      this.#waiting = resolve;
      this.#unpack.end();
    });
    return this.#state;
  }

  take(): Uint8Array[] {
    const out = this.#out;
    this.#out = [];
    return out;
  }

  close(): void {
    this.#unpack.destroy();
  }
}
