import { type Sparse, transpose } from './sparse.ts';
import type { Vector } from './vectors.ts';

/**
 * What each feature says of entries, the greatest first, so that what says next to nothing need not be read. One whole
 * number each, since a question's time goes into fetching them: from the highest bit on the size, whether it speaks against,
 * and the entry.
 */
export interface Postings {
  /** By feature, where its postings begin; one more than there are features. */
  starts: Uint32Array;
  packed: Int32Array;
  /** So many bits, the lowest, are the entry. */
  entryBits: number;
  /** What a size of 1 is. */
  unit: number;
}

/**
 * What says less for or against an entry than this is left out, the more the more entries there are: nothing among a hundred,
 * three quarters among a thousand and more, where nothing changes by it that is not noise.
 */
const leastSaid = { byEntry: 1e-5, most: 0.003 };
const positiveBits = 31;
const mostPositive = 2 ** positiveBits - 1;

/** @param weights by entry */
export function toPostings(weights: Sparse, featureCount: number): Postings {
  const { starts, columns, values } = transpose(weights, featureCount);
  const entryBits = 32 - Math.clz32(weights.starts.length - 1);
  const greatest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const unit = greatest / (2 ** (positiveBits - 1 - entryBits) - 1) || 1;
  const packed = Int32Array.from(columns, (entry, at) => {
    const size = Math.round(Math.abs(values[at]!) / unit);
    return (((size << 1) | Number(values[at]! < 0)) << entryBits) | entry;
  });
  for (let feature = 0; feature < featureCount; feature++)
    if (starts[feature + 1]! - starts[feature]! > 1)
      packed
        .subarray(starts[feature], starts[feature + 1])
        .sort()
        .reverse();
  return { starts, packed, entryBits, unit };
}

/** By entry; as exact as they are packed. */
export function fromPostings({ starts, packed, entryBits, unit }: Postings, entryCount: number): Sparse {
  const values = Float32Array.from(packed, posting => unit * sizeOf(posting, entryBits));
  const columns = Uint32Array.from(packed, posting => posting & ((1 << entryBits) - 1));
  return transpose({ starts, columns, values }, entryCount);
}

/** Adds to each entry's score what the features say of it. */
export function addPostings(
  { count, ids, values }: Pick<Vector, 'count' | 'ids' | 'values'>,
  { starts, packed, entryBits, unit }: Postings,
  scores: Float64Array,
): void {
  const entryMask = (1 << entryBits) - 1;
  const least = Math.min(leastSaid.byEntry * scores.length, leastSaid.most);
  for (let i = 0; i < count; i++) {
    const value = values[i]! * unit;
    const leastPosting = Math.min((least / value) * 2 ** (entryBits + 1), mostPositive) | 0;
    const end = starts[ids[i]! + 1]!;
    for (let at = starts[ids[i]!]!; at < end; at++) {
      const posting = packed[at]!;
      if (posting < leastPosting) break;
      scores[posting & entryMask]! += value * sizeOf(posting, entryBits);
    }
  }
}

/** Below zero where it speaks against the entry: without a branch, which could not be foreseen. */
function sizeOf(posting: number, entryBits: number): number {
  const sign = -((posting >> entryBits) & 1);
  return ((posting >> (entryBits + 1)) ^ sign) - sign;
}
