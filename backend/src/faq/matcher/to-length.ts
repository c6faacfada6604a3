/** Stretches or shrinks a vector to this length; one of length 0 stays. */
export function toLength(vector: Float32Array, length: number): void {
  let square = 0;
  for (let i = 0; i < vector.length; i++) square += vector[i]! * vector[i]!;
  if (square === 0) return;
  const factor = length / Math.sqrt(square);
  for (let i = 0; i < vector.length; i++) vector[i]! *= factor;
}
