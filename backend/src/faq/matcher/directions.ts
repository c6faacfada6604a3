/**
 * Directions, three in one number: as whole numbers, whose products add up exactly in a double, so that one multiplication does for
 * three. What is rounded off moves a cosine by a thousandth.
 */
export interface Directions {
  /** How many there are. */
  count: number;
  dimensions: number;
  /** Three directions after three, dimension by dimension; filled up with zeros. */
  packed: Float64Array;
}

/** That of a direction, in whole numbers: the product of two is less than half of `apart`. */
const length = 320;
const unit = 1 / length ** 2;
const apart = 2 ** 18;
const twiceApart = apart * apart;
const inOne = 3;
/** Sums beside each other, since one alone waits for itself. */
const atOnce = 4;
let found = new Float64Array(64);

/** @param rows vectors of length 1, one after the other */
export function packDirections(rows: Float32Array, dimensions: number): Directions {
  const count = dimensions > 0 ? rows.length / dimensions : 0;
  const packed = new Float64Array(Math.ceil(count / inOne / atOnce) * atOnce * dimensions);
  for (let row = 0; row < count; row++) {
    const to = Math.floor(row / inOne) * dimensions;
    const share = apart ** (row % inOne);
    for (let i = 0; i < dimensions; i++)
      packed[to + i]! += share * Math.round(length * rows[row * dimensions + i]!);
  }
  return { count, dimensions, packed };
}

/** A direction of length 1 in whole numbers, for `cosinesWith`. */
export function roundDirection(direction: Float32Array): Float64Array {
  const rounded = new Float64Array(direction.length);
  for (let i = 0; i < rounded.length; i++) rounded[i] = Math.round(length * direction[i]!);
  return rounded;
}

/**
 * The cosines of a direction with all of these. The array is used again by the next call, and is longer than there are directions.
 *
 * @param rounded see `roundDirection`
 */
export function cosinesWith(rounded: Float64Array, { dimensions, packed }: Directions): Float64Array {
  const rows = packed.length / dimensions;
  if (found.length < inOne * rows) found = new Float64Array(2 * inOne * rows);
  for (let row = 0; row < rows; row += atOnce) {
    const first = row * dimensions;
    const second = first + dimensions;
    const third = second + dimensions;
    const fourth = third + dimensions;
    let w = 0;
    let x = 0;
    let y = 0;
    let z = 0;
    for (let i = 0; i < dimensions; i++) {
      const value = rounded[i]!;
      w += value * packed[first + i]!;
      x += value * packed[second + i]!;
      y += value * packed[third + i]!;
      z += value * packed[fourth + i]!;
    }
    unpack(w, inOne * row);
    unpack(x, inOne * (row + 1));
    unpack(y, inOne * (row + 2));
    unpack(z, inOne * (row + 3));
  }
  return found;
}

function unpack(sum: number, to: number): void {
  const third = Math.floor(sum / twiceApart + 0.5);
  const rest = sum - third * twiceApart;
  const second = Math.floor(rest / apart + 0.5);
  found[to] = (rest - second * apart) * unit;
  found[to + 1] = second * unit;
  found[to + 2] = third * unit;
}
