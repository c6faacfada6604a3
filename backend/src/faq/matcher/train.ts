import { createExcerpts, type Excerpt } from './excerpt.ts';
import { phrasingsOf } from './first-phrasing.ts';
import { leastOfGreatest } from './greatest.ts';
import { toPostings } from './postings.ts';
import type { Classifier } from './rank.ts';
import { createSparseWriter, type Sparse } from './sparse.ts';
import type { Vocabulary } from './vocabulary.ts';

// All found on the development questions of the benchmark; nearby values change nothing that is not noise.
const ridge = 0.6;
/** An entry has few phrasings and many against it: each of its own weighs as much as so many of the others. */
const ownWeight = 5;
const rounds = 6;
/** What all entries' classifiers may hold together, so that twenty thousand stay small and fast. */
const mostWeights = 1_200_000;
const mostWeightsEach = 1_500;
const leastWeightsEach = 60;

/**
 * A linear classifier for each entry, one against the others (a support vector machine with squared loss): each learns from
 * its own phrasings and from the `negatives`, those of others that come nearest to it, by coordinate descent in the dual (Hsieh et al.
 * 2008). So its time grows with the number of phrasings, not with its square. The phrasings of `isLeftOut` are not learned
 * from.
 */
export function train(
  rows: Sparse,
  firstPhrasing: Uint32Array,
  { rarity, firstSense }: Vocabulary,
  negatives: readonly (readonly number[])[],
  isLeftOut: (phrasing: number) => boolean,
): Classifier {
  const entryCount = firstPhrasing.length - 1;
  const excerptOf = createExcerpts(rows, rarity.length);
  const kept = Math.max(leastWeightsEach, Math.min(mostWeightsEach, Math.floor(mostWeights / entryCount)));
  const heap = new Float32Array(kept);
  const writer = createSparseWriter();
  const senseSize = rarity.length - firstSense;
  const senses = new Float32Array(entryCount * senseSize);
  const isLearned = (phrasing: number) => !isLeftOut(phrasing);
  for (let entry = 0; entry < entryCount; entry++) {
    const own = phrasingsOf(entry, firstPhrasing).filter(isLearned);
    const excerpt = excerptOf([...own, ...negatives[entry]!.filter(isLearned)]);
    const weights = learnOne(excerpt, own.length);
    takeSense(excerpt.features, weights, entry * senseSize);
    writeGreatest(excerpt.features, weights);
    writer.endRow();
  }
  return { features: toPostings(writer.finish(), firstSense), senses };

  /** Moves the weights of the sense from `weights` to their place. */
  function takeSense(features: readonly number[], weights: Float32Array, to: number): void {
    for (let i = 0; i < features.length; i++) {
      if (features[i]! < firstSense) continue;
      senses[to + features[i]! - firstSense] = weights[i]!;
      weights[i] = 0;
    }
  }

  function writeGreatest(features: readonly number[], weights: Float32Array): void {
    const sizes = weights.map(Math.abs);
    const least = leastOfGreatest(sizes, heap);
    let alike = kept;
    for (let i = 0; i < sizes.length; i++) if (sizes[i]! > least) alike--;
    for (let i = 0; i < sizes.length; i++)
      if (sizes[i]! > 0 && (sizes[i]! > least || (sizes[i] === least && alike-- > 0)))
        writer.add(features[i]!, weights[i]!);
  }
}

/** @param ownCount so many of the rows, the first, are the entry's own */
function learnOne({ starts, columns, values, features }: Excerpt, ownCount: number): Float32Array {
  const weights = new Float32Array(features.length);
  const count = starts.length - 1;
  const duals = new Float32Array(count);
  const squares = new Float64Array(count);
  for (let row = 0; row < count; row++)
    for (let at = starts[row]!; at < starts[row + 1]!; at++) squares[row]! += values[at]! * values[at]!;
  // In order, own phrasings first, it takes many more rounds.
  const order = shuffled(count);
  for (let round = 0; round < rounds; round++) {
    for (const row of order) {
      const end = starts[row + 1]!;
      let score = 0;
      for (let at = starts[row]!; at < end; at++) score += values[at]! * weights[columns[at]!]!;
      // A phrasing of its own must score 1 or more, another one 0 or less; what does so already pushes nothing.
      const isOwn = row < ownCount;
      const slack = isOwn ? ridge / ownWeight : ridge;
      const step = score + slack * duals[row]!;
      const change = isOwn
        ? Math.max((1 - step) / (squares[row]! + slack), -duals[row]!)
        : Math.min(-step / (squares[row]! + slack), -duals[row]!);
      if (change === 0) continue;
      duals[row]! += change;
      for (let at = starts[row]!; at < end; at++) weights[columns[at]!]! += change * values[at]!;
    }
  }
  return weights;
}

/** The same every time: a walk in steps that meet every place once, from a fixed seed. */
function shuffled(length: number): Uint32Array {
  const order = Uint32Array.from({ length }, (_, i) => i);
  let seed = 1;
  for (let i = length - 1; i > 0; i--) {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    const j = seed % (i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
