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

let products = new Float32Array(64);

/**
 * The products of `a` and each row of `rows`, four at a time: half as long as one after the other. The array is used again by the
 * next call, and may be longer than there are rows.
 */
export function dots(a: Float32Array, rows: Float32Array): Float32Array {
  const size = a.length;
  const count = rows.length / size;
  if (products.length < count) products = new Float32Array(2 * count);
  let row = 0;
  for (; row + 4 <= count; row += 4) {
    const first = row * size;
    const second = first + size;
    const third = second + size;
    const fourth = third + size;
    let w = 0;
    let x = 0;
    let y = 0;
    let z = 0;
    for (let i = 0; i < size; i++) {
      const value = a[i]!;
      w += value * rows[first + i]!;
      x += value * rows[second + i]!;
      y += value * rows[third + i]!;
      z += value * rows[fourth + i]!;
    }
    products[row] = w;
    products[row + 1] = x;
    products[row + 2] = y;
    products[row + 3] = z;
  }
  for (; row < count; row++) products[row] = dot(a, rows, row * size);
  return products;
}
