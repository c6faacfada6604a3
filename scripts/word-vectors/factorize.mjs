// The leading left singular vectors of a large sparse matrix, scaled by the root of their values: subspace iteration (Halko,
// Martinsson, Tropp 2011), then Jacobi's eigenvalues of what is left.
import { chance } from './chance.mjs';

const spare = 16;
const rounds = 4;

/** @param rows by row, [columns, values] */
export function leadingVectors(rows, dimensions) {
  const size = rows.length;
  const width = dimensions + spare;
  let basis = Float64Array.from({ length: size * width }, () => chance() - 0.5);
  for (let round = 0; round < rounds; round++) {
    basis = orthonormal(times(rows, basis, width), size, width);
    basis = orthonormal(transposedTimes(rows, basis, width), size, width);
  }
  const image = times(rows, basis, width);
  const { values, vectors } = eigen(gram(image, size, width), width);
  // The first is what all words have in common.
  const order = [...values.keys()].sort((a, b) => values[b] - values[a]).slice(1, dimensions + 1);
  return Array.from({ length: size }, (_, row) =>
    order.map(k => {
      let sum = 0;
      for (let j = 0; j < width; j++) sum += image[row * width + j] * vectors[j * width + k];
      return sum / values[k] ** 0.25; // the eigenvalue is the square of the singular one
    }),
  );
}

function times(rows, basis, width) {
  const result = new Float64Array(basis.length);
  for (const [row, [columns, values]] of rows.entries())
    for (let at = 0; at < columns.length; at++)
      for (let j = 0; j < width; j++) result[row * width + j] += values[at] * basis[columns[at] * width + j];
  return result;
}

function transposedTimes(rows, basis, width) {
  const result = new Float64Array(basis.length);
  for (const [row, [columns, values]] of rows.entries())
    for (let at = 0; at < columns.length; at++)
      for (let j = 0; j < width; j++) result[columns[at] * width + j] += values[at] * basis[row * width + j];
  return result;
}

/** Gram–Schmidt, column by column. */
function orthonormal(basis, size, width) {
  for (let j = 0; j < width; j++) {
    for (let k = 0; k < j; k++) {
      let dot = 0;
      for (let i = 0; i < size; i++) dot += basis[i * width + j] * basis[i * width + k];
      for (let i = 0; i < size; i++) basis[i * width + j] -= dot * basis[i * width + k];
    }
    let square = 0;
    for (let i = 0; i < size; i++) square += basis[i * width + j] ** 2;
    const length = Math.sqrt(square) || 1;
    for (let i = 0; i < size; i++) basis[i * width + j] /= length;
  }
  return basis;
}

function gram(image, size, width) {
  const result = new Float64Array(width * width);
  for (let i = 0; i < size; i++)
    for (let a = 0; a < width; a++)
      for (let b = 0; b < width; b++) result[a * width + b] += image[i * width + a] * image[i * width + b];
  return result;
}

/** Jacobi's rotations; `matrix` is symmetric and ends up diagonal. */
function eigen(matrix, width) {
  const vectors = Float64Array.from({ length: width * width }, (_, i) => (i % (width + 1) === 0 ? 1 : 0));
  for (let sweep = 0; sweep < 12; sweep++)
    for (let p = 0; p < width; p++)
      for (let q = p + 1; q < width; q++) {
        const off = matrix[p * width + q];
        if (Math.abs(off) < 1e-12) continue;
        const angle = 0.5 * Math.atan2(2 * off, matrix[q * width + q] - matrix[p * width + p]);
        rotate(matrix, width, p, q, Math.cos(angle), Math.sin(angle));
        rotateColumns(vectors, width, p, q, Math.cos(angle), Math.sin(angle));
      }
  return { values: Float64Array.from({ length: width }, (_, i) => matrix[i * (width + 1)]), vectors };
}

function rotate(matrix, width, p, q, cos, sin) {
  rotateColumns(matrix, width, p, q, cos, sin);
  for (let j = 0; j < width; j++) {
    const [a, b] = [matrix[p * width + j], matrix[q * width + j]];
    matrix[p * width + j] = cos * a - sin * b;
    matrix[q * width + j] = sin * a + cos * b;
  }
}

function rotateColumns(matrix, width, p, q, cos, sin) {
  for (let i = 0; i < width; i++) {
    const [a, b] = [matrix[i * width + p], matrix[i * width + q]];
    matrix[i * width + p] = cos * a - sin * b;
    matrix[i * width + q] = sin * a + cos * b;
  }
}
