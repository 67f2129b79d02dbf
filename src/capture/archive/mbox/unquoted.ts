/** A mail as it was before it was put into an mbox file. */
export interface Unquoted {
  readonly bytes: Uint8Array;
  /** Where in the file the byte at `at` stands. */
  placeOf(at: number): number;
  /** Whether the file has a sign between `from` and `to` that the mail has not. */
  isCut(from: number, to: number): boolean;
}

const LF = 10;
const MARK = 0x3e;
const FROM = [0x46, 0x72, 0x6f, 0x6d, 0x20] as const;

/**
 * Takes the mark off that mbox files put before a line of a mail that begins with "From ", or with marks and "From ", so
 * that nobody takes it for a new mail ("mboxrd"). Older programs mark only bare lines ("mboxo"): of theirs a line that was
 * quoted already loses one mark of its own.
 *
 * @param shift Where in the file the mail begins.
 */
export function unquoted(bytes: Uint8Array, shift: number): Unquoted {
  const marks: number[] = [];
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) {
    let first = at + 1;
    if (bytes[first] !== MARK) continue;
    while (bytes[first] === MARK) first++;
    if (FROM.every((b, i) => bytes[first + i] === b)) marks.push(at + 1);
  }
  if (marks.length === 0) return { bytes, placeOf: (at) => at + shift, isCut: () => false };
  const own = new Uint8Array(bytes.length - marks.length);
  let to = 0;
  let from = 0;
  for (const mark of [...marks, bytes.length]) {
    own.set(bytes.subarray(from, mark), to);
    to += mark - from;
    from = mark + 1;
  }
  // The n-th mark stood before the byte that is now at its place less n.
  const marksUpTo = (at: number) => {
    let [low, high] = [0, marks.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((marks[middle] ?? 0) - middle <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    bytes: own,
    placeOf: (at) => at + marksUpTo(at) + shift,
    isCut: (a, z) => marksUpTo(Math.max(a, z - 1)) > marksUpTo(a),
  };
}
