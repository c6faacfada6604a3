/**
 * The value that only `most` of so many reach, −∞ where there are no more than that.
 *
 * @param heap room for `most` values; its top is the least of the greatest so far
 */
export function leastOfGreatest(values: Float32Array, heap: Float32Array): number {
  const most = heap.length;
  if (values.length <= most) return Number.NEGATIVE_INFINITY;
  heap.set(values.subarray(0, most));
  for (let at = (most >> 1) - 1; at >= 0; at--) sink(heap, at, heap[at]!);
  for (let i = most; i < values.length; i++) if (values[i]! > heap[0]!) sink(heap, 0, values[i]!);
  return heap[0]!;
}

/** Puts a value at a place or below it. */
function sink(heap: Float32Array, at: number, value: number): void {
  for (let child = 2 * at + 1; child < heap.length; child = 2 * at + 1) {
    if (child + 1 < heap.length && heap[child + 1]! < heap[child]!) child++;
    if (heap[child]! >= value) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = value;
}

/** Puts an item into its place among those of the greatest scores so far, the greatest first, `most` at most. */
export function keepGreatest(kept: number[], item: number, scores: Float64Array, most: number): void {
  const score = scores[item]!;
  let at = kept.length;
  if (at === most && score <= scores[kept[--at]!]!) return;
  for (; at > 0 && scores[kept[at - 1]!]! < score; at--) kept[at] = kept[at - 1]!;
  kept[at] = item;
}
