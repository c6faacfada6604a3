/** A classifier over phrasings: an entry's score is the sum of a text's cosines with all phrasings times their weights. */
export interface Trained {
  /** By phrasing, then entry. */
  weights: Float32Array;
  /** What each phrasing would have scored with every entry, had it not been learned from. By phrasing, then entry. */
  heldOut: Float32Array;
}

/** `train` below, or somebody who remembers what it said. */
export type Trainer = (kernel: Float32Array, entryOf: Uint32Array, entries: number) => Trained;

// Found on the development questions of the benchmark; between 0.3 and 0.8 nothing changes that is not noise.
const ridge = 0.5;

/**
 * A linear classifier by kernel ridge regression: W = H Y with H = (K + ridge·I)⁻¹, where K are the cosines between all
 * phrasings and Y says whose each one is. Leaving one out needs no second training: what a phrasing would have scored
 * without itself is y − w / H[i,i] (Rasmussen & Williams, Gaussian Processes for Machine Learning, 5.4.2).
 * Takes n³/3 multiplications: 50 ms for 500 phrasings.
 */
export function train(kernel: Float32Array, entryOf: Uint32Array, entries: number): Trained {
  const n = entryOf.length;
  const inverse = invertLower(cholesky(kernel, n), n);
  const weights = solve(inverse, entryOf, entries);
  const diagonal = inverseDiagonal(inverse, n);
  const heldOut = weights.map((weight, at) => {
    const i = Math.floor(at / entries);
    return (entryOf[i] === at % entries ? 1 : 0) - weight / diagonal[i]!;
  });
  return { weights, heldOut };
}

function cholesky(kernel: Float32Array, n: number): Float32Array {
  const lower = new Float32Array(n * n);
  for (let i = 0; i < n; i++) {
    const a = i * n;
    for (let j = 0; j <= i; j++) {
      const b = j * n;
      const rest = kernel[a + j]! + (i === j ? ridge : 0) - dot(lower, a, b, j);
      lower[a + j] = i === j ? Math.sqrt(rest) : rest / lower[b + j]!;
    }
  }
  return lower;
}

/** Four sums side by side: the processor need not wait for one addition before the next. */
function dot(matrix: Float32Array, a: number, b: number, length: number): number {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let k = 0;
  for (; k + 3 < length; k += 4) {
    s0 += matrix[a + k]! * matrix[b + k]!;
    s1 += matrix[a + k + 1]! * matrix[b + k + 1]!;
    s2 += matrix[a + k + 2]! * matrix[b + k + 2]!;
    s3 += matrix[a + k + 3]! * matrix[b + k + 3]!;
  }
  for (; k < length; k++) s0 += matrix[a + k]! * matrix[b + k]!;
  return s0 + s1 + s2 + s3;
}

/** Takes four rows at a time: a row that is written four times is the slow part. What lies above the diagonal is zero. */
function invertLower(lower: Float32Array, n: number): Float32Array {
  const inverse = new Float32Array(n * n);
  for (let i = 0; i < n; i++) {
    const row = i * n;
    let k = 0;
    for (; k + 3 < i; k += 4) {
      const f0 = lower[row + k]!;
      const f1 = lower[row + k + 1]!;
      const f2 = lower[row + k + 2]!;
      const f3 = lower[row + k + 3]!;
      const from = k * n;
      for (let j = 0; j <= k + 3; j++) {
        inverse[row + j]! -=
          f0 * inverse[from + j]! +
          f1 * inverse[from + n + j]! +
          f2 * inverse[from + 2 * n + j]! +
          f3 * inverse[from + 3 * n + j]!;
      }
    }
    for (; k < i; k++) {
      for (let j = 0; j <= k; j++) inverse[row + j]! -= lower[row + k]! * inverse[k * n + j]!;
    }
    const scale = 1 / lower[row + i]!;
    for (let j = 0; j < i; j++) inverse[row + j]! *= scale;
    inverse[row + i] = scale;
  }
  return inverse;
}

/** H Y in two steps, as H = L⁻ᵀ L⁻¹ and each row of Y has a single one. */
function solve(inverse: Float32Array, entryOf: Uint32Array, entries: number): Float32Array {
  const n = entryOf.length;
  const half = new Float32Array(entries);
  const weights = new Float32Array(n * entries);
  for (let k = 0; k < n; k++) {
    half.fill(0);
    for (let j = 0; j <= k; j++) half[entryOf[j]!]! += inverse[k * n + j]!;
    for (let i = 0; i <= k; i++) {
      const factor = inverse[k * n + i]!;
      const row = i * entries;
      for (let e = 0; e < entries; e++) weights[row + e]! += factor * half[e]!;
    }
  }
  return weights;
}

function inverseDiagonal(inverse: Float32Array, n: number): Float64Array {
  const diagonal = new Float64Array(n);
  for (let k = 0; k < n; k++) {
    for (let i = 0; i <= k; i++) diagonal[i]! += inverse[k * n + i]! ** 2;
  }
  return diagonal;
}
