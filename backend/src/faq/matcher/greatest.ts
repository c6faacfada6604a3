/**
 * Finds the value that only `most` of so many reach, −∞ where there are no more than that: by a heap whose top is the least.
 */
export function createLeastOfGreatest(most: number) {
  const heap = new Float32Array(most);

  return function leastOfGreatest(values: Float32Array): number {
    if (values.length <= most) return Number.NEGATIVE_INFINITY;
    for (let i = 0; i < most; i++) heap[i] = values[i]!;
    for (let i = (most >> 1) - 1; i >= 0; i--) sink(i);
    for (let i = most; i < values.length; i++) {
      if (values[i]! <= heap[0]!) continue;
      heap[0] = values[i]!;
      sink(0);
    }
    return heap[0]!;
  };

  function sink(at: number): void {
    const value = heap[at]!;
    for (let child = 2 * at + 1; child < most; child = 2 * at + 1) {
      if (child + 1 < most && heap[child + 1]! < heap[child]!) child++;
      if (heap[child]! >= value) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = value;
  }
}
