/** Rows of (column, value), one after the other. */
export interface Sparse {
  /** Where each row begins; one more than there are rows. */
  starts: Uint32Array;
  columns: Uint32Array;
  values: Float32Array;
}

export function createSparseWriter() {
  const starts = [0];
  let columns = new Uint32Array(1_024);
  let values = new Float32Array(1_024);
  let size = 0;
  return {
    add(column: number, value: number): void {
      if (size === columns.length) [columns, values] = [grown(columns), grown(values)];
      columns[size] = column;
      values[size++] = value;
    },
    endRow(): void {
      starts.push(size);
    },
    finish(): Sparse {
      return {
        starts: Uint32Array.from(starts),
        columns: columns.slice(0, size),
        values: values.slice(0, size),
      };
    },
  };
}

/** Rows become columns. */
export function transpose({ starts, columns, values }: Sparse, rowCount: number): Sparse {
  const next = new Uint32Array(rowCount + 1);
  for (const column of columns) next[column + 1]!++;
  for (let row = 0; row < rowCount; row++) next[row + 1]! += next[row]!;
  const result = {
    starts: next.slice(),
    columns: new Uint32Array(columns.length),
    values: new Float32Array(values.length),
  };
  for (let row = 0; row + 1 < starts.length; row++) {
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      const to = next[columns[at]!]!++;
      result.columns[to] = row;
      result.values[to] = values[at]!;
    }
  }
  return result;
}

/** The same rows without the columns from `end` on. */
export function columnsBelow(end: number, { starts, columns, values }: Sparse): Sparse {
  const writer = createSparseWriter();
  for (let row = 0; row + 1 < starts.length; row++) {
    for (let at = starts[row]!; at < starts[row + 1]!; at++)
      if (columns[at]! < end) writer.add(columns[at]!, values[at]!);
    writer.endRow();
  }
  return writer.finish();
}

function grown<Numbers extends Uint32Array | Float32Array>(numbers: Numbers): Numbers {
  // The constructor of a typed array is the type itself; TypeScript cannot say so.
  const larger = new (numbers.constructor as new (length: number) => Numbers)(2 * numbers.length);
  larger.set(numbers as never);
  return larger;
}
