export interface Scores {
  scores: Float32Array;
  /** By entry: the cosine with its nearest phrasing. */
  nearest: Float32Array;
}

/** Scores every entry with the trained weights. */
export function trainedScores(
  sums: Float32Array,
  weights: Float32Array,
  entryOf: Uint32Array,
  entries: number,
): Scores {
  const scores = new Float32Array(entries);
  for (let i = 0; i < sums.length; i++) {
    const sum = sums[i]!;
    if (sum === 0) continue;
    const row = i * entries;
    for (let entry = 0; entry < entries; entry++) scores[entry]! += sum * weights[row + entry]!;
  }
  return { scores, nearest: nearestByEntry(sums, entryOf, entries) };
}

/** For a knowledge base too large to train on: the nearest phrasing, and the mean of the entry's own. */
export function plainScores(sums: Float32Array, entryOf: Uint32Array, entries: number): Scores {
  const nearest = nearestByEntry(sums, entryOf, entries);
  const scores = new Float32Array(entries);
  const counts = new Uint32Array(entries);
  for (let i = 0; i < sums.length; i++) {
    scores[entryOf[i]!]! += sums[i]!;
    counts[entryOf[i]!]!++;
  }
  for (let entry = 0; entry < entries; entry++) {
    scores[entry] = 0.6 * nearest[entry]! + (0.4 * scores[entry]!) / Math.sqrt(counts[entry]!);
  }
  return { scores, nearest };
}

/** With `except`, as if that phrasing were not there. */
export function nearestByEntry(
  sums: Float32Array,
  entryOf: Uint32Array,
  entries: number,
  except = -1,
): Float32Array {
  const nearest = new Float32Array(entries);
  for (let i = 0; i < sums.length; i++) {
    if (sums[i]! > nearest[entryOf[i]!]! && i !== except) nearest[entryOf[i]!] = sums[i]!;
  }
  return nearest;
}
