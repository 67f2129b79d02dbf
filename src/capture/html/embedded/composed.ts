import { type MappedRun, MappedText } from '../../../report/mappedText.ts';

/**
 * A text that was read out of another one, mapped to where that one stands: a page inside an attribute or a script's
 * string, which is itself mapped to the file. Takes time linear in the runs of both.
 *
 * @param inner Maps to places in `outer.text`.
 * @param source The decoded file, to which `outer` maps.
 */
export function composed(inner: MappedText, outer: MappedText, source: string): MappedText {
  const { runs } = outer;
  const parts: MappedText[] = [];
  let r = runAt(runs, inner.runs[0]?.from ?? 0);
  for (const run of inner.runs) {
    // Inner runs go forward as a rule; a space that was folded may look back a little.
    while (r > 0 && (runs[r]?.start ?? 0) > run.from) r--;
    while (r < runs.length - 1 && (runs[r]?.end ?? 0) <= run.from) r++;
    let [from, to] = [Number.POSITIVE_INFINITY, 0];
    for (let k = r; k < runs.length; k++) {
      const o = runs[k];
      if (!o || o.start > run.to || (o.start === run.to && run.to > run.from)) break;
      const [a, z] = [Math.max(o.start, run.from), Math.min(o.end, run.to)];
      const exact = o.how === undefined;
      const [fileFrom, fileTo] = exact ? [o.from + (a - o.start), o.from + (z - o.start)] : [o.from, o.to];
      from = Math.min(from, fileFrom);
      to = Math.max(to, fileTo);
      if (run.how !== undefined || z <= a) continue;
      parts.push(
        exact
          ? MappedText.verbatim(source, fileFrom, fileTo)
          : MappedText.changed(outer.text.slice(a, z), o.from, o.to, o.how ?? 'value'),
      );
    }
    if (run.how !== undefined)
      parts.push(MappedText.changed(inner.text.slice(run.start, run.end), Math.min(from, to), to, run.how));
  }
  return MappedText.concat(parts);
}

/** The first run that ends after `unit`, by halving: many short texts may be read out of one long one. */
function runAt(runs: readonly MappedRun[], unit: number): number {
  let low = 0;
  let high = Math.max(0, runs.length - 1);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((runs[middle]?.end ?? 0) <= unit) low = middle + 1;
    else high = middle;
  }
  return low;
}
