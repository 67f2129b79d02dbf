/** A map of the plane as PDF writes it: [a b c d e f] (ISO 32000-1, 8.3.3). */
export type Affine = readonly number[];

/** The map that does `n` first and then `m`. */
export function multiply(m: Affine, n: Affine): [number, number, number, number, number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
