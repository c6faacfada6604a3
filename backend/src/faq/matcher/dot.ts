/** The product of `a` and the numbers of `b` that begin at `from`; of a multiple of four numbers, as all vectors here. */
export function dot(a: Float32Array, b: Float32Array, from = 0): number {
  // Four sums beside each other, since one alone waits for itself.
  let w = 0;
  let x = 0;
  let y = 0;
  let z = 0;
  for (let i = 0; i < a.length; i += 4) {
    w += a[i]! * b[from + i]!;
    x += a[i + 1]! * b[from + i + 1]!;
    y += a[i + 2]! * b[from + i + 2]!;
    z += a[i + 3]! * b[from + i + 3]!;
  }
  return w + x + y + z;
}
