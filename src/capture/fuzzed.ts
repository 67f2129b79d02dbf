import fc from 'fast-check';

/**
 * For tests of every format: what can happen to a file on its way. Bytes are flipped, a stretch is cut out or put in twice,
 * the end is lost, two files run into each other.
 */
export function fuzzed(files: readonly Uint8Array[]): fc.Arbitrary<Uint8Array<ArrayBuffer>> {
  const change = fc.record({
    kind: fc.constantFrom('flip', 'flip', 'truncate', 'cut', 'double', 'splice'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    size: fc.nat({ max: 400 }),
    byte: fc.nat({ max: 255 }),
  });
  const other = fc.nat({ max: files.length - 1 });
  return fc.tuple(other, other, fc.array(change, { minLength: 1, maxLength: 12 })).map(([first, second, changes]) => {
    let bytes = new Uint8Array(files[first] ?? []);
    for (const { kind, at, size, byte } of changes) {
      const place = Math.floor(at * bytes.length);
      if (kind === 'flip') bytes[place] = byte;
      else if (kind === 'truncate') bytes = bytes.slice(0, Math.max(1, place));
      else if (kind === 'cut') bytes = joined(bytes.subarray(0, place), bytes.subarray(place + size));
      else if (kind === 'double') bytes = joined(bytes.subarray(0, place + size), bytes.subarray(place));
      else bytes = joined(bytes.subarray(0, place), (files[second] ?? bytes).subarray(place));
    }
    return bytes;
  });
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const made = new Uint8Array(a.length + b.length);
  made.set(a);
  made.set(b, a.length);
  return made;
}
