/**
 * Runs `work` over the items and gives the results in the order of the items. At most `ahead` results are under way or held,
 * so that one slow item does not make all later ones wait in memory; no item is asked for before there is room for it. Once
 * the signal is aborted nothing new begins, and what is finished by then is still given. Rejects where `work` or the items
 * reject, unless the signal was aborted.
 */
export async function* inOrder<T, R>(
  items: Iterable<T> | AsyncIterable<T>,
  ahead: number,
  work: (item: T) => Promise<R>,
  signal: AbortSignal,
): AsyncGenerator<{ readonly item: T; readonly result: R }> {
  const aborted = signal.aborted
    ? Promise.resolve()
    : new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
  const source = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  const pending: { item: T; outcome: Promise<{ outcome: Settled<R> }> }[] = [];
  let asked: Promise<{ next: Settled<IteratorResult<T>> }> | null = null;
  let ended = false;
  try {
    for (;;) {
      if (!ended && !signal.aborted && pending.length < ahead)
        asked ??= settled(Promise.resolve(source.next())).then((next) => ({ next }));
      const [first] = pending;
      if (!first && (!asked || signal.aborted)) return;
      // What is finished wins over the abort, since it is asked first; the next item comes before what takes longer.
      const won = await Promise.race([...(first ? [first.outcome] : []), ...(asked && !signal.aborted ? [asked] : []), aborted]);
      if (won && 'next' in won) {
        asked = null;
        if ('error' in won.next) throw won.next.error;
        if (won.next.result.done) ended = true;
        else {
          const item = won.next.result.value;
          pending.push({ item, outcome: settled(work(item)).then((outcome) => ({ outcome })) });
        }
        continue;
      }
      if (!first) continue;
      if (won) {
        pending.shift();
        if (!('error' in won.outcome)) yield { item: first.item, result: won.outcome.result };
        else if (!signal.aborted) throw won.outcome.error;
      } else pending.shift();
    }
  } finally {
    void settled(Promise.resolve(source.return?.()));
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
