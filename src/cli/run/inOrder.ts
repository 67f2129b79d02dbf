/**
 * Runs `work` over the items and gives the results in the order of the items. At most `ahead` results are under way or held,
 * so that one slow item does not make all later ones wait in memory. Once the signal is aborted nothing new begins, and what
 * is finished by then is still given. Rejects where `work` rejects, unless the signal was aborted.
 */
export async function* inOrder<T, R>(
  items: readonly T[],
  ahead: number,
  work: (item: T) => Promise<R>,
  signal: AbortSignal,
): AsyncGenerator<{ readonly item: T; readonly result: R }> {
  const aborted = signal.aborted
    ? Promise.resolve()
    : new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
  const pending: { item: T; outcome: Promise<Settled<R>> }[] = [];
  let begun = 0;
  while (begun < items.length || pending.length > 0) {
    for (; begun < items.length && pending.length < ahead && !signal.aborted; begun++) {
      const item = items[begun] as T;
      pending.push({ item, outcome: settled(work(item)) });
    }
    const first = pending.shift();
    if (!first) return;
    // What is finished wins over the abort, since it is asked first.
    const outcome = await Promise.race([first.outcome, aborted]);
    if (!outcome) continue;
    if ('error' in outcome) {
      if (signal.aborted) continue;
      throw outcome.error;
    }
    yield { item: first.item, result: outcome.result };
  }
}

type Settled<R> = { readonly result: R } | { readonly error: unknown };

/** As a value, so that nobody has to be listening when it fails. */
function settled<R>(promise: Promise<R>): Promise<Settled<R>> {
  return promise.then(
    (result) => ({ result }),
    (error: unknown) => ({ error }),
  );
}
