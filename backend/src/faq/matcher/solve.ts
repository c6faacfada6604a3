/** x with matrix·x = right, by Gauss–Jordan elimination; positive definite, so that no pivoting is needed. */
export function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  rows.forEach((row, i) => {
    const pivot = row[i]!;
    for (let k = 0; k < row.length; k++) row[k]! /= pivot;
    rows.forEach((other, j) => {
      const factor = other[i]!;
      if (i !== j) for (let k = 0; k < row.length; k++) other[k]! -= factor * row[k]!;
    });
  });
  return rows.map(row => row.at(-1)!);
}
