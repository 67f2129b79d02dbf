const NUMBERS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

export interface Interrupt {
  /** Aborted when the program is told to stop. */
  readonly signal: AbortSignal;
  /** The exit code that says so, once it was told to; else null. */
  code(): number | null;
  /** Stops listening. */
  release(): void;
}

/** A terminal's Ctrl-C reaches both the launcher and this process, and the launcher passes its own on: one press may come twice. */
const SAME_PRESS = 400;

/** Listens for being told to stop: the first time it ends in order, the second time at once. */
export function listenForInterrupt(): Interrupt {
  const controller = new AbortController();
  let code: number | null = null;
  let first = 0;
  const onSignal = (name: NodeJS.Signals) => {
    const now = Date.now();
    if (code !== null) {
      // Not process.exit: it ends threads by force, which the native runtime answers with noise.
      if (now - first > SAME_PRESS) process.kill(process.pid, 'SIGKILL');
      return;
    }
    first = now;
    code = 128 + NUMBERS[name as keyof typeof NUMBERS];
    controller.abort();
  };
  const names = Object.keys(NUMBERS) as NodeJS.Signals[];
  for (const name of names) process.on(name, onSignal);
  return {
    signal: controller.signal,
    code: () => code,
    release() {
      for (const name of names) process.off(name, onSignal);
    },
  };
}
