/** The cosine of a sense with the numbers that begin at `from`; 0 where one is all zeros. */
export function alike(sense: Float32Array, values: Float32Array, from: number): number {
  let dot = 0;
  let square = 0;
  let squareOfSense = 0;
  for (let i = 0; i < sense.length; i++) {
    const value = values[from + i]!;
    dot += value * sense[i]!;
    square += value ** 2;
    squareOfSense += sense[i]! ** 2;
  }
  const squares = square * squareOfSense;
  return squares > 0 ? dot / Math.sqrt(squares) : 0;
}
